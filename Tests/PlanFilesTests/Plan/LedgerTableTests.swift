import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// The ledger of a small plan whose week is 2026-11-23 to 2026-11-29: what is said about mistakes, and what counts.
@Suite struct LedgerTableTests {
  private static func plan(_ rows: String) -> SmallPlan {
    SmallPlan().file("ledger.csv", "month,agent,count,value,week,reason,author\n\(rows)")
  }

  private func totals(_ rows: String) throws -> LedgerTotals {
    let folder = try FolderOnDisk(Self.plan(rows).files)
    return try withExtendedLifetime(folder) { try PlanFolder.contents(at: folder.path).draft.ledgerTotals }
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no columns", SmallPlan().file("ledger.csv", "month,agent,counts\n"),
      [
        "ledger.csv:1: the column [count] is missing\n  Try: add it; the columns are month, agent, count, value, week, reason, author",
        "ledger.csv:1: the column [value] is missing\n  Try: add it; the columns are month, agent, count, value, week, reason, author",
        "ledger.csv:1: [counts] is not a column of this table\n  Try: did you mean [count]?",
      ]),
    ProblemCase(
      "values that are none",
      plan(
        "Nov-26,a1,night,two,2026-11-02,,\n2026-13,,stand-by,1e9,2026-02-30,,\n2026-10,a1,hours,\"7,5\",,Why,Ann\n2026-10,a1,hours,-100000.5,,Why,Ann\n"
      ),
      [
        "ledger.csv:2: month [Nov-26] is not a month\n  Try: write YYYY-MM",
        "ledger.csv:2: count [night] is not one of hours, overtime, above-contract, nights, early, late, weekends, holidays, short-notice, "
          + "wishes-asked, wishes-granted, queue-hours, occupied-hours, available-days, on-call, shift:ID\n  Try: did you mean [nights]?",
        "ledger.csv:2: value [two] is not a number",
        "ledger.csv:3: month [2026-13] is not a month\n  Try: write YYYY-MM",
        "ledger.csv:3: agent is empty\n  Try: write a value, or remove the row",
        "ledger.csv:3: count [stand-by] is not one of hours, overtime, above-contract, nights, early, late, weekends, holidays, short-notice, "
          + "wishes-asked, wishes-granted, queue-hours, occupied-hours, available-days, on-call, shift:ID",
        "ledger.csv:3: value [1e9] is not a number",
        "ledger.csv:3: week [2026-02-30] does not exist in the calendar\n  Try: write YYYY-MM-DD",
        "ledger.csv:4: value [7,5] is not a number\n  Try: write a decimal point: [7.5]",
        "ledger.csv:5: value [-100000.5] is not in -100000 … 100000",
      ]),
    ProblemCase(
      "neither counted nor corrected, or both",
      plan("2026-10,a1,nights,1,,,\n2026-10,a1,nights,1,,Why,\n2026-10,a1,nights,1,2026-10-05,Why,Ann\n"),
      [
        "ledger.csv:2: reason is empty, and so is week\n  Try: write why and by whom it was corrected, or the first day of the week that was counted",
        "ledger.csv:2: author is empty, and so is week\n  Try: write why and by whom it was corrected, or the first day of the week that was counted",
        "ledger.csv:3: author is empty, and so is week\n  Try: write why and by whom it was corrected, or the first day of the week that was counted",
        "ledger.csv:4: reason [Why] stands beside a week, which is counted anew without it\n  Try: leave the week of a correction empty",
        "ledger.csv:4: author [Ann] stands beside a week, which is counted anew without it\n  Try: leave the week of a correction empty",
      ]),
    ProblemCase(
      "what cannot be",
      plan(
        "2026-10,a/1,hours,1,2026-10-05,,\n2026-09,a1,nights,1,2026-10-05,,\n2026-11,a1,nights,1,2026-10-26,,\n"
          + "2026-10,a1,nights,1,2026-10-26,,\n2026-11,a1,nights,2,2026-10-26,,\n"),
      [
        "ledger.csv:2: agent [a/1] contains `/`\n  Try: use letters, digits and - _ . @ + only",
        "ledger.csv:3: month [2026-09] has no day of the week of 2026-10-05\n  Try: write [2026-10], or the first day of the week that was counted",
        "ledger.csv:6: week [2026-10-26] says nights of [a1] in 2026-11, as does the entry on line 4\n  Try: keep one of the two rows",
      ]),
    ProblemCase(
      "a table that is named and not there", SmallPlan().adding("plan.yaml", "ledger: year.csv\n"),
      ["plan.yaml:31:9: ledger [year.csv] does not exist\n  Try: correct the name, or remove the key `ledger`"]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    let found = try mistake.found()
    #expect(found == mistake.problems)
  }

  @Test("what is odd is a warning, and those who have left are named once") func warnings() throws {
    func warnings(_ rows: String) throws -> [String] {
      try FolderOnDisk(Self.plan(rows).files).load().warnings.filter { $0.hasPrefix("ledger.csv") }
    }
    #expect(
      try warnings(
        "2026-10,a1,hours,700,2026-10-05,,\n2026-10,a1,hours,44.5,,More,Ann\n2026-10,a2,nights,1,2026-10-06,,\n"
          + "2026-10,a2,nights,-2,,Less,Ann\n2026-10,a2,late,1,2026-10-06,,\n2026-12,a1,nights,1,,Later,Ann\n") == [
          "ledger.csv:4: week [2026-10-06] does not begin on the centre's first weekday",
          "ledger.csv:7: month [2026-12] lies after the horizon: the correction does not count yet",
          "ledger.csv:3: value makes hours of [a1] in 2026-10 [744.5], more than the 744 that a month can have",
          "ledger.csv:5: value makes nights of [a2] in 2026-10 [-1], less than nothing",
        ])
    // A column that was taken for another one is one mistake.
    let many = try warnings((1...25).map { "2026-10,a1,shift:s\($0),40,2026-10-05,,\n" }.joined())
    #expect(many.count == 11 && many.last == "ledger.csv: 15 more warnings like these are left out")
    // The twins of each.
    #expect(
      try warnings(
        "2026-10,a1,hours,700,2026-10-05,,\n2026-10,a1,hours,44,,More,Ann\n2026-10,a2,nights,1,2026-10-05,,\n"
          + "2026-10,a2,nights,-1,,Less,Ann\n2026-11,a1,nights,1,,Later,Ann\n2026-10,a1,weekends,5,,All,Ann\n") == [])
    #expect(
      try warnings("2026-10,a1,nights,1,,Why,Ann\n2026-10,a1,nights,1,,Why,Ann\n2026-10,a1,nights,1,,Why,Bob\n") == [
        "ledger.csv:3: the same correction stands there twice, and counts twice"
      ])
    #expect(
      try warnings("2026-10,b9,nights,1,2026-10-05,,\n2026-10,b9,late,1,2026-10-05,,\n") == [
        "ledger.csv:2: agent [b9] is not an agent of the plan; the rows are kept"
      ])
    #expect(
      try warnings("2026-10,a1,nights,1,2026-10-05,,\n2026-10,b9,late,1,2026-10-05,,\n2026-10,b8,late,1,,x,y\n") == [
        "ledger.csv:3: agent [b9] and 1 more are not agents of the plan; their rows are kept"
      ])
  }

  @Test("sums are of what lies before the horizon, counted and corrected, month by month") func sums() throws {
    let found = try totals(
      "2026-11,a1,nights,1,2026-10-26,,\n2026-10,a1,nights,2,2026-10-26,,\n2026-11,a1,nights,3,2026-11-16,,\n"
        // The horizon's own week, a later one, and a correction of a later month do not count.
        + "2026-11,a1,nights,10,2026-11-23,,\n2026-12,a1,nights,20,2026-11-30,,\n2026-12,a1,nights,40,,Later,Ann\n"
        + "2026-11,a1,nights,-0.5,,Swapped,Ann\n2026-10,a1,late,7,2026-10-05,,\n2026-09,b9,shift:early,4,2026-09-07,,\n"
    )
    let (september, october, november) = (
      try #require(CivilMonth("2026-09")), try #require(CivilMonth("2026-10")), try #require(CivilMonth("2026-11"))
    )
    #expect(found.months == september...november)
    #expect(found.total(of: .nights, agent: "a1") == 5.5)
    #expect(found.total(of: .nights, agent: "a1", in: october...october) == 2)
    #expect(found.total(of: .nights, agent: "a1", in: november...november.adding(months: 3)) == 3.5)
    #expect(
      found.total(of: .late, agent: "a1") == 7 && found.total(of: .late, agent: "a1", in: november...november) == 0)
    #expect(found.total(of: .shift("early"), agent: "b9") == 4)
    #expect(found.total(of: .nights, agent: "a2") == 0 && found.total(of: .shift("late"), agent: "b9") == 0)
    let none = try totals("")
    #expect(none.months == nil && none.total(of: .nights, agent: "a1") == 0)
  }

  @Test("what was counted in the horizon does not change what is planned from; what came before does")
  func fingerprint() throws {
    func hash(_ rows: String?) throws -> String {
      try FolderOnDisk((rows.map(Self.plan) ?? SmallPlan()).files).load().inputHash
    }
    let without = try hash(nil)
    #expect(try hash("") == without)
    #expect(try hash("2026-11,a1,nights,1,2026-11-23,,\n2026-12,a1,nights,1,,Later,Ann\n") == without)
    let before = try hash("2026-11,a1,nights,1,2026-11-16,,\n")
    #expect(before != without)
    #expect(try hash("2026-11,a1,nights,1,2026-11-16,,\n2026-11,a1,nights,1,2026-11-23,,\n") == before)
    #expect(try hash("2026-11,a1,nights,2,2026-11-16,,\n") != before)
  }
}
