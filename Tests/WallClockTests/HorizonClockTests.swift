import Testing
import WallClock
import Workforce

@Suite("A horizon in a time zone")
struct HorizonClockTests {
  private func clock(_ zone: String, _ firstDay: String) throws -> HorizonClock {
    HorizonClock(zone: try #require(ZonedClock(identifier: zone)), firstDay: try #require(CivilDate(firstDay)))
  }

  private func grid(_ zone: String, _ firstDay: String, _ dayCount: Int, _ interval: Int) throws -> TimeGrid? {
    try clock(zone, firstDay)
      .grid(firstDay: try #require(CivilDate(firstDay)), dayCount: dayCount, intervalMinutes: interval)
  }

  @Test("minute 0 is local midnight of the first day")
  func origin() throws {
    let jakarta = try clock("Asia/Jakarta", "2026-11-23")
    #expect(jakarta.localText(0) == "2026-11-23T00:00:00+07:00")
    #expect(jakarta.universalText(0) == "2026-11-22T17:00:00Z")
    #expect(jakarta.localText(-1) == "2026-11-22T23:59:00+07:00")
    #expect(jakarta.localText(1440 + 390) == "2026-11-24T06:30:00+07:00")
  }

  @Test("texts carry the offset that holds at their minute, to the west and by fractions of an hour too")
  func texts() throws {
    let amsterdam = try clock("Europe/Amsterdam", "2026-10-19")
    let sunday = 6 * 1440
    #expect(amsterdam.localText(sunday + 179) == "2026-10-25T02:59:00+02:00")
    #expect(amsterdam.localText(sunday + 180) == "2026-10-25T02:00:00+01:00")
    #expect(amsterdam.universalText(sunday + 180) == "2026-10-25T01:00:00Z")
    #expect(try clock("America/St_Johns", "2026-11-02").localText(60) == "2026-11-02T01:00:00-03:30")
    #expect(try clock("Asia/Kathmandu", "2026-11-23").universalText(0) == "2026-11-22T18:15:00Z")
    let early = HorizonClock(
      zone: try #require(ZonedClock(identifier: "UTC", years: 1960...1970)),
      firstDay: try #require(CivilDate("1969-12-29")))
    #expect(early.universalText(-1) == "1969-12-28T23:59:00Z")
  }

  @Test("a horizon without a change near it is the plain grid", arguments: ["Asia/Jakarta", "Europe/Amsterdam", "UTC"])
  func plain(zone: String) throws {
    let monday = try #require(CivilDate("2026-12-07"))
    for interval in [5, 10, 15, 30, 60] {
      let plain = TimeGrid(firstDay: monday, dayCount: 14, intervalMinutes: interval)
      #expect(try grid(zone, "2026-12-07", 14, interval) == plain)
    }
  }

  @Test(
    "the day of a change is longer or shorter, and clocks show what they show",
    arguments: [
      ("Europe/Amsterdam", "2026-03-23", 1380, [1, 3, 4]), ("Europe/Amsterdam", "2026-10-19", 1500, [1, 2, 2]),
      ("America/New_York", "2026-03-02", 1380, [1, 3, 4]), ("America/New_York", "2026-10-26", 1500, [1, 1, 2]),
      ("America/Havana", "2026-03-02", 1380, [2, 3, 4]), ("America/Havana", "2026-10-26", 1500, [0, 1, 2]),
      ("Asia/Jakarta", "2026-10-26", 1440, [1, 2, 3]),
    ])
  func changed(zone: String, firstDay: String, minutes: Int, hours: [Int]) throws {
    let grid = try #require(try grid(zone, firstDay, 7, 60))
    #expect(grid.dayStart(7) - grid.dayStart(6) == minutes && grid.dayStart(6) == 6 * 1440)
    #expect(grid.intervalCount * 60 == 6 * 1440 + minutes)
    let shown = (0..<grid.intervalCount).filter { grid.day(ofInterval: $0) == 6 }.map { grid.slot(ofInterval: $0) }
    #expect(Array(shown[1...3]) == hours && shown.last == 23)
  }

  @Test("days before and after the horizon have their own lengths")
  func leadAndTail() throws {
    // The clock change lies on the Sunday before the horizon, then on the one after its end.
    let after = try #require(try grid("Europe/Amsterdam", "2026-03-30", 7, 15))
    #expect(after.dayStart(-1) == -1380 && after.dayStart(-2) == -1380 - 1440)
    #expect(after.day(at: -1380) == -1 && after.day(at: -1381) == -2)
    let before = try #require(try grid("Europe/Amsterdam", "2026-10-17", 7, 15))
    #expect(before.dayStart(8) == 8 * 1440 && before.dayStart(9) == 8 * 1440 + 1500)
  }

  @Test("an interval that a day is no multiple of makes no grid; outside the horizon it does not matter")
  func indivisible() throws {
    // Lord Howe changes by half an hour: a day of 23½ hours has no whole number of hours.
    #expect(try grid("Australia/Lord_Howe", "2026-09-28", 7, 60) == nil)
    #expect(try grid("Australia/Lord_Howe", "2026-09-28", 7, 30)?.intervalCount == 7 * 48 - 1)
    #expect(try grid("Australia/Lord_Howe", "2026-10-05", 7, 60) != nil)
  }

  @Test(
    "the same days by the clock of another zone begin at their own midnights, and every minute shows what that zone shows",
    arguments: [
      ("Asia/Jakarta", "Asia/Jayapura", -120), ("Asia/Jakarta", "America/New_York", 660),
      ("Asia/Jakarta", "Asia/Kathmandu", 75), ("Europe/Amsterdam", "America/New_York", 360),
      ("Pacific/Kiritimati", "Pacific/Pago_Pago", 1500), ("Pacific/Pago_Pago", "Pacific/Kiritimati", -1500),
    ])
  func elsewhere(centre: String, zone: String, shift: Int) throws {
    // Clocks change in Amsterdam on the last day of the first week, in New York on that of the second.
    let here = try clock(centre, "2026-10-19")
    let there = here.elsewhere(try #require(ZonedClock(identifier: zone)))
    let own = there.grid(beside: try #require(try grid(centre, "2026-10-19", 14, 60)))
    #expect(own.dayStart(0) == shift && own.date(of: 3) == CivilDate("2026-10-22"))
    for minute in stride(from: shift - 60, to: own.dayStart(14), by: 15) {
      let shown = there.zone.reading(atInstant: there.origin + minute)
      #expect(own.date(of: own.day(at: minute)) == shown.date, "\(minute)")
      if minute >= shift { #expect(own.wallClockMinute(at: minute) == shown.minute, "\(minute)") }
    }
    #expect(
      there.universalText(own.dayStart(0)).suffix(9) != "" && there.localText(own.dayStart(13)).contains("T00:00:00"))
  }

  @Test("every interval shows what the zone shows at its instant", arguments: ["2026-03-23", "2026-10-19"])
  func readings(firstDay: String) throws {
    let clock = try clock("Europe/Amsterdam", firstDay)
    let grid = try #require(try grid("Europe/Amsterdam", firstDay, 14, 15))
    for interval in 0..<grid.intervalCount {
      let shown = clock.zone.reading(atInstant: clock.origin + interval * 15)
      #expect(shown.minute == grid.wallClockMinutes[interval])
      #expect(shown.date == grid.date(of: grid.day(ofInterval: interval)))
    }
  }
}

@Suite("Texts of clock times")
struct ClockTextTests {
  @Test("every minute of a day, and midnight at its end, reads back as written")
  func roundTrip() {
    for minute in 0...1440 { #expect(ClockText.minutes(ClockText.hoursAndMinutes(minute)) == minute) }
    #expect(ClockText.hoursAndMinutes(390) == "06:30" && ClockText.hoursAndMinutes(1500) == "25:00")
  }

  @Test("one digit of an hour is enough, two of a minute are needed")
  func lenient() {
    #expect(ClockText.minutes("6:05") == 365)
  }

  @Test(
    "what is no time of a day is refused",
    arguments: ["24:01", "25:00", "12:60", "6:5", "0630", "06:30:00", "-1:00", "06.30", "", ":", "٠٦:٣٠"])
  func refused(text: String) {
    #expect(ClockText.minutes(text) == nil)
  }
}
