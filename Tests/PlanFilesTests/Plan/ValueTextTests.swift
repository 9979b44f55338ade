@testable import PlanFiles
import PlanModel
import Testing
import Workforce

/// How single values are read.
@Suite struct ValueTextTests {
  @Test(arguments: [
    ("90", 90), ("90 min", 90), ("90min", 90), ("8h", 480), ("8h30", 510), ("8h 30 min", 510), ("8:30", 510),
    ("1.5 h", 90), ("0", 0), ("120 s", 2), ("24:00", 1440), ("2 hours", 120), ("-8h", -480), ("8H30", 510),
  ])
  func durationsInMinutes(text: String, minutes: Int) {
    #expect(DurationText(text, plainUnit: 60)?.wholeMinutes == minutes)
  }

  @Test(arguments: [
    "", "h", "8h3", "8h300", "30 min 8h", "8h8h", "8:3", "8:60", "1e3", "0x10", "nan", "8,5", "--8", "8 weeks", "∞",
    "99999999999999999999999", "٣", "8h75",
  ])
  func textsThatAreNoDurations(text: String) {
    #expect(DurationText(text, plainUnit: 60) == nil)
  }

  @Test func secondsOfAPlainNumberAndOfUnits() {
    #expect(DurationText("20", plainUnit: 1)?.seconds == 20)
    #expect(DurationText("4 min", plainUnit: 1)?.seconds == 240)
    #expect(DurationText("90 s", plainUnit: 60)?.wholeMinutes == nil, "a minute and a half")
  }

  @Test func minutesAreDescribedAsTheyAreWritten() {
    #expect(
      [0, 45, 60, 510, 605, -90].map(DurationText.describe) == ["0 min", "45 min", "1h", "8h30", "10h05", "-1h30"])
  }

  @Test func shares() {
    #expect(DecimalText.share("85%") == 0.85 && DecimalText.share("0.85") == 0.85 && DecimalText.share("85 %") == 0.85)
    for text in ["", "%", "85%%", "high", "1e-1", "inf"] { #expect(DecimalText.share(text) == nil, "\(text)") }
  }

  @Test func numbersArePlainDecimals() {
    #expect(DecimalText.number("-2.50") == -2.5 && DecimalText.integer("-12") == -12)
    for text in ["", "-", ".5", "5.", "1_000", "1e3", "+1", "0x1", " 1", "9999999999999999999"] {
      #expect(DecimalText.integer(text) == nil, "\(text)")
    }
    for text in ["", "-", ".5", "5.", "1_000", "1e3", "+1", "0x1", " 1", "nan"] {
      #expect(DecimalText.number(text) == nil, "\(text)")
    }
  }

  @Test func weekdaysRangesAndLists() {
    #expect(WeekdayText.weekdays("mon-fri") == Array(Weekday.allCases.prefix(5)))
    #expect(WeekdayText.weekdays("sat-mon") == [.monday, .saturday, .sunday])
    #expect(WeekdayText.weekdays("Sun, wed") == [.wednesday, .sunday])
    #expect(WeekdayText.weekdays("daily") == Weekday.allCases)
    for text in ["", "mon-", "mon--tue", "mo", "mon-tue-wed", "mon;tue"] {
      #expect(WeekdayText.weekdays(text) == nil, "\(text)")
    }
  }

  @Test func weeklyHours() throws {
    let hours = try WeeklyHours("mon-tue 08:00-12:00,13:00-17:00; sat 22:00-06:00")
    #expect(hours.windows.map(\.weekday) == [.monday, .tuesday, .monday, .tuesday, .saturday])
    #expect(hours.windows.last?.minutes == 1320..<1800)
    #expect(try WeeklyHours("24/7").isAlways && WeeklyHours("daily").isAlways)
    #expect(try WeeklyHours("closed").windows.isEmpty)
    #expect(try WeeklyHours("wed").windows == [WeeklyHours.Window(weekday: .wednesday, minutes: 0..<1440)])
    #expect(try WeeklyHours("mon, tue 08:00-09:00").windows.count == 2)
    for text in ["", ";", "mon 8-9", "08:00", "mon 24:00-25:00", "mon 08:00-08:00", "noon"] {
      #expect(throws: WeeklyHours.Mistake.self, "\(text)") { try WeeklyHours(text) }
    }
  }

  @Test func openSlotsPassMidnightAndTheWeeksEnd() throws {
    let slots = try #require(try WeeklyHours("sun 23:00-01:00").slots(intervalMinutes: 60))
    #expect(slots[6][23] && slots[0][0])
    #expect(slots.flatMap { $0 }.count { $0 } == 2)
    #expect(try WeeklyHours("mon 08:15-09:00").slots(intervalMinutes: 30) == nil)
  }

  @Test func moments() {
    let day = CivilDate(dayNumber: 20_780)
    #expect(MomentText.moment("2026-11-23") == .day(day))
    #expect(MomentText.moment("2026-11-23 06:30") == .wallClock(day, minute: 390))
    #expect(MomentText.moment("2026-11-23T06:30:00") == .wallClock(day, minute: 390))
    let instant = day.dayNumber * 1440 + 390
    #expect(MomentText.moment("2026-11-23T06:30:00Z") == .instant(instant))
    #expect(MomentText.moment("2026-11-23T06:30+07:00") == .instant(instant - 420))
    #expect(MomentText.moment("2026-11-23T06:30:00-0330") == .instant(instant + 210))
    for text in [
      "", "2026-11-31", "2026-11-23 6:30", "2026-11-23T06:30:15", "2026-11-23T06", "2026-11-23T06:30+25:00",
      "2026-11-23T06:30 Z", "23/11/2026", "2026-11-23x06:30",
    ] {
      #expect(MomentText.moment(text) == nil, "\(text)")
    }
  }

  @Test func theClosestWordIsSuggestedIfItIsClose() {
    let known = ["patience", "priority", "hours"]
    #expect(Suggestion.closest(to: "patiense", among: known) == "patience")
    #expect(Suggestion.closest(to: "huors", among: known) == "hours", "swapped neighbours are one slip")
    #expect(Suggestion.closest(to: "Hours", among: known) == "hours")
    #expect(Suggestion.closest(to: "colour", among: known) == nil)
    #expect(Suggestion.closest(to: "", among: known) == nil)
  }
}
