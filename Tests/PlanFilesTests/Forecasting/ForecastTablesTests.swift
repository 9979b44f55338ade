import PlanFiles
import Testing
import WallClock
import Workforce

/// What `adjustments.csv`, `unusual-days.csv` and `staffing` become.
@Suite struct ForecastTablesTests {
  private static let header = "queue,from,to,action,value,reason,author\n"

  private func load(_ plan: SmallPlan) throws -> LoadedPlan {
    try FolderOnDisk(plan.files).load()
  }

  private func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text))
  }

  @Test func withoutTheFilesNothingIsAdded() throws {
    #expect(try load(SmallPlan()).forecasting == ForecastSettings())
  }

  @Test func everyActionIsReadInTheOrderOfTheFile() throws {
    let rows = """
      phone,2026-11-24,2026-11-25,percent,-12.5,"Bank holiday, half day",Ann
      phone,2026-11-24,2026-11-24,set,4,Test,Ann
      phone,2026-11-24 08:00,2026-11-24 12:30,minimum,6,Mailing,Bob
      phone,2026-11-24T20:00+01:00,2026-11-24T23:00:00Z,maximum,9,Mailing,Bob
      phone,2026-11-29,2026-11-29,total,+300,Campaign,Bob
      phone,2026-11-24,2026-11-25,handling-percent,-4,New form,Ann
      phone,2026-11-24 08:00,2026-11-24 09:00,handling-seconds,250.5,Outage,Ann
      phone,2026-11-24,2026-11-24,wrap-up-percent,-40,New form,Ann
      phone,2026-11-24,2026-11-24,hold-seconds,20,New search,Ann
      """
    let found = try load(SmallPlan().file("adjustments.csv", Self.header + rows)).forecasting.adjustments
    #expect(
      found.map(\.change) == [
        .percent(-12.5), .set(4), .minimum(6), .maximum(9), .total(300), .handlingPercent(-4), .handlingSeconds(250.5),
        .handlingPercent(-40, .wrapUp), .handlingSeconds(20, .hold),
      ])
    #expect(found.map(\.slots) == [nil, nil, 16..<25, 40..<48, nil, nil, 16..<18, nil, nil])
    #expect(found[0].days == (try day("2026-11-24"))...(try day("2026-11-25")))
    #expect(found[0].reason == "Bank holiday, half day" && found[0].author == "Ann" && found[0].queue == "phone")
  }

  @Test func anAdjustmentOutsideTheHorizonIsLeftOutAndACutTotalIsTold() throws {
    let rows = "phone,2026-11-01,2026-11-22,set,4,Test,Ann\nphone,2026-11-29,2026-11-30,total,4,Test,Ann\n"
    let loaded = try load(SmallPlan().file("adjustments.csv", Self.header + rows))
    #expect(loaded.forecasting.adjustments.map(\.days) == [try day("2026-11-29")...day("2026-11-29")])
    #expect(
      loaded.warnings.filter { $0.hasPrefix("adjustments.csv") } == [
        "adjustments.csv:2: the adjustment lies outside the horizon and is left out",
        "adjustments.csv:3: the total's days reach beyond the horizon; it is spread over those within",
      ])
  }

  @Test func aHandlingTimeInMinutesIsDoubted() throws {
    func warnings(_ seconds: String) throws -> [String] {
      let row = "phone,2026-11-24,2026-11-24,handling-seconds,\(seconds),Test,Ann\n"
      return try load(SmallPlan().file("adjustments.csv", Self.header + row)).warnings
        .filter { $0.hasPrefix("adjustments.csv") }
    }
    let doubt = "is an unlikely time for a contact of queue [phone]: it is in seconds"
    #expect(try warnings("4") == ["adjustments.csv:2: value [4] \(doubt)"])
    #expect(try warnings("7200.5") == ["adjustments.csv:2: value [7200.5] \(doubt)"])
    #expect(try warnings("240").isEmpty)
  }

  @Test func oddDaysAreKeptOrDroppedForAQueueOrForAll() throws {
    let text = "date,queue,decision,reason\n2026-10-05,phone,drop,Outage\n2026-10-06,,keep,\n"
    let decisions = try load(SmallPlan().file("unusual-days.csv", text)).forecasting.unusualDays
    #expect(
      decisions == [
        UnusualDayDecision(date: try day("2026-10-05"), queue: "phone", isKept: false),
        UnusualDayDecision(date: try day("2026-10-06"), isKept: true),
      ])
  }

  @Test func thePlanNamesItsTablesAndItsQuantile() throws {
    let plan = SmallPlan()
      .adding("plan.yaml", "adjustments: changes.csv\nunusual-days: odd.csv\nstaffing: {quantile: 80%}\n")
      .file("changes.csv", Self.header + "phone,2026-11-24,2026-11-24,set,4,Test,Ann\n")
      .file("odd.csv", "date,queue,decision\n2026-10-05,phone,drop\n")
    let loaded = try load(plan)
    #expect(loaded.forecasting.adjustments.count == 1 && loaded.forecasting.unusualDays.count == 1)
    #expect(loaded.forecasting.staffingQuantile == 0.8)
    #expect(try load(plan.with("odd.csv", "drop", "keep")).inputHash != loaded.inputHash)
  }

  static let cases: [ProblemCase] = [
    adjustment(
      "phnoe,2026-11-24,2026-11-24,set,4,Test,Ann", "queue [phnoe] is not a queue of the plan", "did you mean [phone]?"),
    adjustment(
      "phone,2026-11-24,2026-11-24,percnt,4,Test,Ann",
      "action [percnt] is not one of percent, set, minimum, maximum, total, handling-percent, handling-seconds, talk-percent, talk-seconds, hold-percent, hold-seconds, wrap-up-percent, wrap-up-seconds",
      "did you mean [percent]?"),
    adjustment(
      "phone,2026-11-24,2026-11-24,set,many,Test,Ann", "value [many] is not a number", "write such as [-10] or [250.5]"),
    adjustment("phone,2026-11-24,2026-11-24,set,-4,Test,Ann", "value [-4] is not in 0 … 10000000 contacts", nil),
    adjustment(
      "phone,2026-11-24,2026-11-24,percent,-101,Test,Ann", "value [-101] is not in -100 … 10000 per cent", nil),
    adjustment(
      "phone,2026-11-24,2026-11-24,handling-percent,-100,Test,Ann", "value [-100] is not in -99 … 10000 per cent", nil),
    adjustment(
      "phone,2026-11-24,2026-11-24,handling-seconds,0,Test,Ann", "value [0] is not in 1 … 86400 seconds", nil),
    adjustment(
      "phone,2026-11-24,2026-11-24,wrap-up-percent,-100,Test,Ann", "value [-100] is not in -99 … 10000 per cent", nil),
    adjustment("phone,2026-11-24,2026-11-24,hold-seconds,0,Test,Ann", "value [0] is not in 1 … 86400 seconds", nil),
    adjustment("phone,2026-11-24,2026-11-24,set,4,,Ann", "reason is empty", "write a value, or remove the row"),
    adjustment("phone,2026-11-24,2026-11-24,set,4,Test,", "author is empty", "write a value, or remove the row"),
    adjustment(
      "phone,2026-11-31,2026-12-01,set,4,Test,Ann", "from [2026-11-31] does not exist in the calendar",
      "write YYYY-MM-DD or YYYY-MM-DD HH:MM"),
    adjustment(
      "phone,2026-11-24,tomorrow,set,4,Test,Ann", "to [tomorrow] is not a date or a date with a time",
      "write YYYY-MM-DD or YYYY-MM-DD HH:MM"),
    adjustment(
      "phone,2026-11-25,2026-11-24,set,4,Test,Ann", "to [2026-11-24] lies before from [2026-11-25]", "swap the two"),
    adjustment(
      "phone,2026-11-24,2026-11-24 10:00,set,4,Test,Ann",
      "of from [2026-11-24] and to [2026-11-24 10:00] only one has a time", "write two dates, or two times"),
    adjustment(
      "phone,2026-11-24 10:00,2026-11-25 12:00,set,4,Test,Ann",
      "from [2026-11-24 10:00] and to [2026-11-25 12:00] lie on different days",
      "write a row for each day, or dates without times"),
    adjustment(
      "phone,2026-11-24 10:00,2026-11-24 10:00,set,4,Test,Ann",
      "to [2026-11-24 10:00] does not lie after from [2026-11-24 10:00]", "correct one of them"),
    adjustment(
      "phone,2026-11-24 10:10,2026-11-24 11:00,set,4,Test,Ann",
      "from [2026-11-24 10:10] to [2026-11-24 11:00] does not begin and end where intervals of 30 minutes do",
      "move the times to such borders"),
    oddDay("2026-10-05,phone,maybe", "decision [maybe] is not keep or drop", nil),
    oddDay("2026-10-05,phone,kep", "decision [kep] is not keep or drop", "did you mean [keep]?"),
    oddDay("05/10/2026,phone,keep", "date [05/10/2026] is not a date", "write YYYY-MM-DD"),
    oddDay(",phone,keep", "date is empty", "write a value, or remove the row"),
    oddDay("2026-10-05,phones,keep", "queue [phones] is not a queue of the plan", "did you mean [phone]?"),
    ProblemCase(
      "an odd day twice",
      SmallPlan().file("unusual-days.csv", "date,queue,decision\n2026-10-05,phone,keep\n2026-10-05,phone,drop\n"),
      [
        "unusual-days.csv:3: date [2026-10-05] concerns queue [phone], as does the entry on line 2\n  Try: remove one of the two"
      ]),
    ProblemCase(
      "a column missing", SmallPlan().file("adjustments.csv", "queue,from,to,action,value,reason\n"),
      [
        "adjustments.csv:1: the column [author] is missing\n"
          + "  Try: add it; the columns are queue, from, to, action, value, reason, author"
      ]),
    ProblemCase(
      "a table that is not there", SmallPlan().adding("plan.yaml", "adjustments: changes.csv\n"),
      [
        "plan.yaml:31:14: adjustments [changes.csv] does not exist\n  Try: correct the name, or remove the key `adjustments`"
      ]),
    ProblemCase(
      "a quantile beyond what is known", SmallPlan().adding("plan.yaml", "staffing: {quantile: 0.99}\n"),
      ["plan.yaml:31:22: staffing.quantile [0.99] is not a share in 5% … 95%"]),
  ]

  private static func adjustment(_ row: String, _ message: String, _ fix: String?) -> ProblemCase {
    ProblemCase(
      message, SmallPlan().file("adjustments.csv", header + row + "\n"),
      ["adjustments.csv:2: \(message)" + (fix.map { "\n  Try: \($0)" } ?? "")])
  }

  private static func oddDay(_ row: String, _ message: String, _ fix: String?) -> ProblemCase {
    ProblemCase(
      message, SmallPlan().file("unusual-days.csv", "date,queue,decision\n\(row)\n"),
      ["unusual-days.csv:2: \(message)" + (fix.map { "\n  Try: \($0)" } ?? "")])
  }

  @Test(arguments: cases) func eachMistakeIsToldWithPlaceAndFix(_ problem: ProblemCase) throws {
    #expect(try problem.found() == problem.problems)
  }
}

@Suite struct AsOfTests {
  private func read(_ text: String) throws -> AsOf {
    let first = try #require(CivilDate("2026-11-23"))
    let clock = try #require(ZonedClock(identifier: "Asia/Jakarta"))
    return try AsOf(text, grid: TimeGrid(firstDay: first, dayCount: 7, intervalMinutes: 30), clock: clock)
  }

  @Test func theRunningSlotIsTheOneThatHoldsTheTime() throws {
    for (text, slot) in [("2026-11-25T10:30", 21), ("2026-11-25 10:59", 21), ("2026-11-25T03:30Z", 21)] {
      let moment = try read(text)
      #expect(moment.date.description == "2026-11-25" && moment.slot == slot)
    }
  }

  @Test(arguments: ["2026-11-25", "now", "2026-11-25T24:00", "2026-02-30T10:00"])
  func anythingElseIsRefused(text: String) {
    let mistake = #expect(throws: AsOf.Mistake.self) { try read(text) }
    #expect(mistake?.message == "[\(text)] is not a date with a time such as 2026-11-23T10:30.")
  }

  @Test(arguments: ["2026-11-30T00:00", "2026-10-18T23:59"])
  func soIsATimeFarFromTheHorizon(text: String) {
    let mistake = #expect(throws: AsOf.Mistake.self) { try read(text) }
    #expect(mistake?.message == "[\(text)] does not lie between 2026-10-19 and 2026-11-29, the horizon's last day.")
  }
}
