import Testing
import WallClock
import Workforce

/// A clock change as governments published it, in minutes.
struct ClockChange: Sendable, CustomTestStringConvertible {
  var zone: String
  var date: String
  /// What clocks show when they change, and what they show from then on.
  var from: Int
  var to: Int
  /// Minutes ahead of universal time before and after.
  var before: Int
  var after: Int

  init(_ zone: String, _ date: String, _ from: Int, _ to: Int, _ before: Int, _ after: Int) {
    self.zone = zone
    self.date = date
    self.from = from
    self.to = to
    self.before = before
    self.after = after
  }

  var testDescription: String { "\(zone) \(date)" }

  /// The instant of the change.
  func instant() throws -> Int { try #require(CivilDate(date)).dayNumber * 1440 + from - before }
}

@Suite("Wall clocks of a zone")
struct ZonedClockTests {
  private static let forward = [
    ClockChange("Europe/Amsterdam", "2026-03-29", 120, 180, 60, 120),
    ClockChange("America/New_York", "2026-03-08", 120, 180, -300, -240),
    ClockChange("America/St_Johns", "2026-03-08", 120, 180, -210, -150),
    ClockChange("Australia/Lord_Howe", "2026-10-04", 120, 150, 630, 660),
    ClockChange("America/Havana", "2026-03-08", 0, 60, -300, -240),
    ClockChange("Asia/Beirut", "2022-03-27", 0, 60, 120, 180),
  ]
  private static let back = [
    ClockChange("Europe/Amsterdam", "2026-10-25", 180, 120, 120, 60),
    ClockChange("America/New_York", "2026-11-01", 120, 60, -240, -300),
    ClockChange("America/St_Johns", "2026-11-01", 120, 60, -150, -210),
    ClockChange("Australia/Lord_Howe", "2026-04-05", 120, 90, 660, 630),
    ClockChange("America/Havana", "2026-11-01", 60, 0, -240, -300),
  ]
  /// Zones without changes in living memory, with an offset that is not of whole hours among them.
  private static let steady = [("Asia/Jakarta", 420), ("Asia/Kathmandu", 345), ("Asia/Manila", 480), ("UTC", 0)]

  private func clock(_ identifier: String) throws -> ZonedClock { try #require(ZonedClock(identifier: identifier)) }

  @Test("a change happens at the published minute and not a minute before", arguments: forward + back)
  func published(change: ClockChange) throws {
    let clock = try clock(change.zone)
    let instant = try change.instant()
    #expect(clock.offset(atInstant: instant - 1) == change.before && clock.offset(atInstant: instant) == change.after)
    let shown = clock.reading(atInstant: instant)
    #expect(shown.date.description == change.date && shown.minute == change.to)
    let found = clock.changes(in: instant..<instant + 1)
    #expect(found.map(\.instant) == [instant] && clock.changes(in: instant + 1..<instant + 60).isEmpty)
    #expect(found.first?.before == change.before && found.first?.after == change.after)
  }

  @Test("a skipped hour is shown at no instant, the minutes beside it at one", arguments: forward)
  func skipped(change: ClockChange) throws {
    let clock = try clock(change.zone)
    let date = try #require(CivilDate(change.date))
    let instant = try change.instant()
    for minute in change.from..<change.to { #expect(clock.instants(date: date, minute: minute).isEmpty) }
    #expect(clock.instants(date: date, minute: change.from - 1) == [instant - 1])
    #expect(clock.instants(date: date, minute: change.to) == [instant])
  }

  @Test("a repeated hour is shown at two instants, the earlier first", arguments: back)
  func repeated(change: ClockChange) throws {
    let clock = try clock(change.zone)
    let date = try #require(CivilDate(change.date))
    let instant = try change.instant()
    for minute in change.to..<change.from {
      let second = instant + minute - change.to
      #expect(clock.instants(date: date, minute: minute) == [second - (change.from - change.to), second])
    }
    #expect(clock.instants(date: date, minute: change.to - 1).count == 1)
    #expect(clock.instants(date: date, minute: change.from).count == 1)
  }

  @Test("a day begins at its first midnight, or where a gap that swallows it ends")
  func starts() throws {
    func start(_ zone: String, _ date: String) throws -> Int {
      try clock(zone).startOfDay(try #require(CivilDate(date)))
    }
    func midnight(_ date: String, _ offset: Int) throws -> Int {
      try #require(CivilDate(date)).dayNumber * 1440 - offset
    }
    #expect(try start("Europe/Amsterdam", "2026-03-29") == midnight("2026-03-29", 60))
    #expect(try start("Europe/Amsterdam", "2026-03-30") == midnight("2026-03-30", 120))
    #expect(try start("America/Havana", "2026-03-08") == midnight("2026-03-08", -300), "midnight itself is skipped")
    #expect(try start("America/Havana", "2026-11-01") == midnight("2026-11-01", -240), "the first of two midnights")
    #expect(try start("Asia/Beirut", "2022-10-30") == midnight("2022-10-30", 120), "the hour before midnight, twice")
  }

  @Test("a day that a zone left out has no minutes: it begins where the next one does")
  func leftOut() throws {
    // Samoa crossed the date line: Thursday 29 December 2011 was followed by Saturday the 31st.
    let clock = try clock("Pacific/Apia")
    let thursday = try #require(CivilDate("2011-12-29"))
    let starts = (0...3).map { clock.startOfDay(thursday.adding(days: $0)) }
    #expect(zip(starts.dropFirst(), starts).map { $0 - $1 } == [1440, 0, 1440])
    #expect(clock.instants(date: thursday.adding(days: 1), minute: 720).isEmpty)
  }

  @Test("a zone without changes is a plain shift", arguments: steady)
  func withoutChanges(zone: String, offset: Int) throws {
    let clock = try clock(zone)
    let date = try #require(CivilDate("2026-11-23"))
    #expect(clock.changes(in: date.dayNumber * 1440..<(date.dayNumber + 3650) * 1440).isEmpty)
    #expect(clock.instants(date: date, minute: 90) == [date.dayNumber * 1440 + 90 - offset])
    #expect(clock.instants(date: date, minute: 1440) == clock.instants(date: date.adding(days: 1), minute: 0))
    #expect(clock.startOfDay(date) == date.dayNumber * 1440 - offset)
  }

  @Test(
    "readings and instants agree in both directions all year, and days add up",
    arguments: [
      "Europe/Amsterdam", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "America/Havana",
      "Africa/Casablanca", "America/Santiago", "Pacific/Chatham", "Asia/Jakarta", "Asia/Kathmandu", "UTC",
    ])
  func bothWays(zone: String) throws {
    let clock = try clock(zone)
    let first = try #require(CivilDate("2025-12-31"))
    for instant in stride(from: first.dayNumber * 1440, to: (first.dayNumber + 370) * 1440, by: 15) {
      let shown = clock.reading(atInstant: instant)
      try #require((0..<1440).contains(shown.minute))
      let instants = clock.instants(date: shown.date, minute: shown.minute)
      try #require(instants.contains(instant) && instants.count <= 2 && instants == instants.sorted())
    }
    for offset in 0..<370 {
      let date = first.adding(days: offset)
      let start = clock.startOfDay(date)
      try #require(clock.reading(atInstant: start).date == date)
      try #require(clock.reading(atInstant: start - 1).date == date.adding(days: -1))
    }
  }

  @Test("before 1970 days count downwards, and the minute of the day never does")
  func early() throws {
    let clock = try #require(ZonedClock(identifier: "UTC", years: 1960...1980))
    let shown = clock.reading(atInstant: -1)
    #expect(shown.date.description == "1969-12-31" && shown.minute == 1439)
  }

  @Test(
    "only names of the zone database open a zone",
    arguments: ["", "CET", "WIB", "Jakarta", "Asia/Batavia2", "+07:00", "Asia/"])
  func unknown(name: String) {
    #expect(ZonedClock(identifier: name) == nil)
  }
}
