import PlanFiles
import PlanModel
import Testing
import Workforce

/// `calendar: {holidays: …}`: which days a plan gets, and what is said of those that nobody can know yet.
@Suite struct CalendarHolidaysTests {
  /// The small plan, of 2026-11-23 unless another first day is named, with a calendar.
  private static func plan(_ calendar: String, from day: String = "2026-11-23", weeks: Int = 1) -> SmallPlan {
    SmallPlan().yaml("first-day: 2026-11-23\n  weeks: 1", "first-day: \(day)\n  weeks: \(weeks)")
      .yaml("history:", "calendar: \(calendar)\nhistory:")
  }

  private static func special(_ calendar: String) throws -> [SpecialDay] {
    try FolderOnDisk(plan(calendar).files).load().plan.specialDays
  }

  private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private static func day(_ days: [SpecialDay], _ text: String) throws -> [SpecialDay] {
    let date = try date(text)
    return days.filter { $0.date == date }
  }

  /// What is said of public holidays in particular.
  private static func warnings(_ plan: SmallPlan) throws -> [String] {
    try FolderOnDisk(plan.files).load().warnings.filter { $0.contains("calendar") }
  }

  @Test func aCountryBringsItsDaysOfEveryYear() throws {
    let days = try Self.special("{holidays: ID}")
    #expect(Set(days.map(\.date.parts.year)) == Set(2024...2028))
    #expect(days.allSatisfy { $0.effect == .learned && $0.queues == nil && $0.hours == nil })
    let feasts = days.filter { $0.name == "Idul Fitri" }
    #expect(feasts.count == 10 && feasts.allSatisfy { $0.isHoliday }, "two days in each of five years under one name")
    let leave = try Self.day(days, "2026-03-20")
    #expect(leave.map(\.name) == ["Cuti bersama Idul Fitri"] && leave.allSatisfy { !$0.isHoliday })
    #expect(Set(days.map(\.date)).count == days.count, "one a date")
  }

  @Test func whatDaysOfAKindAreIsThePlansToSay() throws {
    let paid = try Self.special("{holidays: ID, joint-leave: holiday}")
    #expect(try Self.day(paid, "2026-03-20").map(\.isHoliday) == [true])
    #expect(try Self.day(Self.special("{holidays: ID, joint-leave: none}"), "2026-03-20").isEmpty)
    let usual = try Self.special("{holidays: PH}")
    #expect(try Self.day(usual, "2026-08-21").map(\.isHoliday) == [true])
    #expect(try Self.day(usual, "2026-02-25").isEmpty, "a special (working) day is a day as any other")
    let changed = try Self.special("{holidays: PH, special-non-working: special-day, special-working: special-day}")
    #expect(try Self.day(changed, "2026-08-21").map(\.isHoliday) == [false])
    #expect(try Self.day(changed, "2026-02-25").map(\.isHoliday) == [false])
    #expect(try Self.day(changed, "2026-12-25").map(\.isHoliday) == [true])
    #expect(try Self.day(Self.special("{holidays: GB}"), "2027-12-25").map(\.isHoliday) == [false])
    #expect(try Self.day(Self.special("{holidays: GB, other-date: holiday}"), "2027-12-25").map(\.isHoliday) == [true])
  }

  @Test func exceptionsGoByNameAndByDate() throws {
    let days = try Self.special("{holidays: NL, except: [Bevrijdingsdag, 2026-12-26]}")
    #expect(!days.contains { $0.name == "Bevrijdingsdag" })
    #expect(try Self.day(days, "2026-12-26").isEmpty)
    #expect(try Self.day(days, "2027-12-26").map(\.name) == ["Tweede Kerstdag"])
  }

  @Test func severalCalendarsShareADay() throws {
    let days = try Self.special("{holidays: [NL, ID], joint-leave: holiday}")
    #expect(try Self.day(days, "2026-12-25").map(\.name) == ["Eerste Kerstdag"], "the first names it")
    #expect(try Self.day(days, "2026-05-01").map(\.name) == ["Hari Buruh"])
    // A holiday of the second goes before a special day of the first.
    let mixed = try Self.special("{holidays: [ID, NL]}")
    let boxing = try Self.day(mixed, "2025-12-26")
    #expect(boxing.map(\.name) == ["Tweede Kerstdag"] && boxing.allSatisfy { $0.isHoliday })
  }

  @Test func thePlansOwnEntriesGoBefore() throws {
    let days = try Self.special(
      """
      {holidays: NL, days: [
          {name: Christmas, date: 2026-12-25, closed: true}, {name: Sale, date: 2026-12-26, factor: 2, holiday: false},
          {name: King, date: 2026-04-27, like: sunday, queues: [phone]}, {name: Fair, date: 2026-11-24}]}
      """)
    let christmas = try Self.day(days, "2026-12-25")
    #expect(christmas.map(\.name) == ["Christmas"] && christmas.map(\.effect) == [.closed])
    #expect(christmas.allSatisfy { $0.isHoliday }, "it stays a holiday, as nothing else is said")
    let sale = try Self.day(days, "2026-12-26")
    #expect(sale.map(\.effect) == [.factor(2)] && sale.allSatisfy { !$0.isHoliday })
    #expect(try Self.day(days, "2026-04-27").map(\.name) == ["Koningsdag", "King"], "other queues keep the holiday")
    #expect(try Self.day(days, "2026-11-24").map(\.isHoliday) == [false])
  }

  @Test func aListIsReadAsEver() throws {
    let list = try Self.special("[{name: Fair, date: 2026-11-24, closed: true, holiday: true}]")
    let fair = try Self.date("2026-11-24")
    #expect(list == [SpecialDay(name: "Fair", date: fair, effect: .closed, isHoliday: true)])
    #expect(try Self.special("[]").isEmpty)
  }

  @Test func changesOfAPlanKeepItsHolidays() throws {
    let folder = try FolderOnDisk(Self.plan("{holidays: ID, except: [Natal]}").files)
    let contents = try PlanFolder.contents(at: folder.path)
    let changed = try contents.draft.applying([.removeAgent("a2")])
    #expect(changed.holidays == HolidaysDraft(calendars: ["ID"], except: ["Natal"]))
    let target = try FolderOnDisk()
    try PlanFolderWriter(changed, original: contents).write(into: target.path + "/new")
    #expect(try PlanFolder.load(at: target.path + "/new").plan.specialDays == folder.load().plan.specialDays)
  }

  @Test func whatIsNotOfficialYetIsSaid() throws {
    #expect(try Self.warnings(Self.plan("{holidays: ID}")).isEmpty)
    #expect(
      try Self.warnings(Self.plan("{holidays: ID}", from: "2027-03-08")) == [
        "plan.yaml:15: calendar.holidays expects [Idul Fitri] on [2027-03-10], which is not official yet: once it is, name the day under `days`, and under `except` if it is another",
        "plan.yaml:15: calendar.holidays expects [Idul Fitri] on [2027-03-11], which is not official yet: once it is, name the day under `days`, and under `except` if it is another",
      ])
    let decreed =
      "{holidays: ID, except: [2027-03-10], days: [{name: Idul Fitri, dates: [2027-03-11, 2027-03-12], holiday: true}]}"
    #expect(try Self.warnings(Self.plan(decreed, from: "2027-03-08")).isEmpty)
    #expect(
      try Self.warnings(Self.plan("{holidays: ID}", from: "2028-07-03")) == [
        "plan.yaml:15: calendar.holidays [ID] does not know every day of [joint-leave] in [2028] yet: once they are decreed, list them under `days`"
      ])
    #expect(try Self.warnings(Self.plan("{holidays: ID, joint-leave: none}", from: "2028-07-03")).isEmpty)
  }

  @Test func yearsThatAreNotKnownAreSaid() throws {
    #expect(
      try Self.warnings(Self.plan("{holidays: NL}", from: "2028-12-25", weeks: 2)) == [
        "plan.yaml:15: calendar.holidays knows no day of [2029], in which the horizon lies: list them under `days`, or look for a newer jaga"
      ])
    let own = "{holidays: NL, days: [{name: Nieuwjaarsdag, date: 2029-01-01, holiday: true}]}"
    #expect(try Self.warnings(Self.plan(own, from: "2028-12-25", weeks: 2)).isEmpty)
    #expect(try Self.warnings(Self.plan("[]", from: "2028-12-25", weeks: 2)).isEmpty)
  }

  @Test func aHistoryBeforeTheYearsKnownIsSaid() throws {
    func warnings(_ calendar: String) throws -> [String] {
      let rows = ["2022-12-30 10:00", "2022-12-30 10:30", "2024-01-02 10:00"].map { $0 + ",phone,4\n" }
      let plan = Self.plan(calendar).adding("history.csv", rows.joined())
      let folder = try FolderOnDisk(plan.files)
      return try folder.load().readHistory(in: folder.path).warnings.filter { $0.contains("calendar") }
    }
    #expect(
      try warnings("{holidays: NL}") == [
        "plan.yaml: calendar.holidays knows no day of [2022, 2023], of which there is a history: list them under `days`, or look for a newer jaga"
      ])
    #expect(try warnings("{holidays: NL, days: [{name: Kerst, dates: [2022-12-25, 2023-12-25]}]}").isEmpty)
    #expect(try warnings("[]").isEmpty)
  }

  static let spoiled: [ProblemCase] = [
    ProblemCase(
      "a calendar that there is not", plan("{holidays: [GB-ENF, XY, NL, NL]}"),
      [
        """
        plan.yaml:15:23: calendar.holidays[1] [GB-ENF] is no calendar of public holidays
          Try: did you mean [GB-ENG]?
        """,
        """
        plan.yaml:15:31: calendar.holidays[2] [XY] is no calendar of public holidays
          Try: `jaga holidays` lists them; other days stand under `days`
        """,
        """
        plan.yaml:15:39: calendar.holidays[4] [NL] stands twice
          Try: name every calendar once
        """,
      ]),
    ProblemCase(
      "a mapping without holidays", plan("{days: [{name: Fair, date: 2026-11-24}]}"),
      [
        """
        plan.yaml:15:11: calendar lacks the key `holidays`
          Try: add such as `holidays: ID`
        """
      ]),
    ProblemCase(
      "no calendar", plan("{holidays: []}"),
      [
        """
        plan.yaml:15:22: calendar.holidays is empty
          Try: name a calendar such as `ID`, or write `calendar` as a list
        """
      ]),
    ProblemCase(
      "a kind that the calendar has not, and words that are none",
      plan("{holidays: NL, joint-leave: none, special-working: yes, holiday: NL}"),
      [
        """
        plan.yaml:15:39: calendar.joint-leave is said, but [NL] has no such days
          Try: remove the key
        """,
        "plan.yaml:15:62: calendar.special-working [yes] is not one of holiday, special-day, none",
        """
        plan.yaml:15:67: [holiday] is not a key of calendar
          Try: did you mean [holidays]?
        """,
      ]),
    ProblemCase(
      "exceptions that are none", plan("{holidays: ID, except: [Natall, 2026-12-26, [x]]}"),
      [
        """
        plan.yaml:15:35: calendar.except[1] [Natall] is no day of these holidays, by name or by date
          Try: did you mean [Natal]?
        """,
        """
        plan.yaml:15:43: calendar.except[2] [2026-12-26] is no day of these holidays, by name or by date
          Try: `jaga holidays ID` lists them
        """,
        """
        plan.yaml:15:55: calendar.except[3] is a list, not a date, or the name of a holiday
          Try: write a single value without brackets or dashes
        """,
      ]),
    ProblemCase(
      "entries below `days`",
      plan(
        "{holidays: ID, days: [{name: Fair, dates: [2026-11-24, 2026-11-24]}, {name: X, date: 2026-11-25, queues: y}]}"),
      [
        """
        plan.yaml:15:33: calendar.days[1] names [2026-11-24], which an earlier entry names
          Try: keep one of the two
        """,
        """
        plan.yaml:15:116: calendar.days[2].queues [y] is not a queue of the plan
          Try: the plan has phone
        """,
      ]),
    ProblemCase(
      "a text", plan("ID"),
      [
        """
        plan.yaml:15:11: calendar [ID] is not a list
          Try: write its entries below it, each after a dash
        """
      ]),
  ]

  @Test(arguments: spoiled) func problemsNameTheirPlace(_ spoiled: ProblemCase) throws {
    #expect(try spoiled.found() == spoiled.problems)
  }
}
