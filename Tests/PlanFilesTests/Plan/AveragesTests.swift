import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// `maximum-average-weekly-hours` in a small plan whose week is 2026-11-23 to 2026-11-29: what is said about mistakes, and what its ledger says of
/// the weeks before.
@Suite struct AveragesTests {
  private static func plan(_ entries: String) -> SmallPlan { SmallPlan().adding("plan.yaml", entries) }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "an average of hours alone, of no weeks, of keys that are none",
      plan(
        "  - maximum-average-weekly-hours: 48h\n  - maximum-average-weekly-hours: {hours: 48}\n"
          + "  - maximum-average-weekly-hours: {hours: 30 min, weeks: 53, from-nights: 0}\n"
          + "  - maximum-average-weekly-hours: {weeks: 17, form-nights: 48}\n"),
      [
        """
        plan.yaml:31:35: rules[2].maximum-average-weekly-hours [48h] is not a mapping
          Try: write its keys below it, each as `key: value`
        """,
        "plan.yaml:32:35: rules[3].maximum-average-weekly-hours lacks the key `weeks`\n  Try: add such as `weeks: 17`",
        "plan.yaml:32:43: rules[3].maximum-average-weekly-hours.hours [48] would be 48 minutes\n"
          + "  Try: write [48h] for hours, or [48 min] if minutes are meant",
        "plan.yaml:33:43: rules[4].maximum-average-weekly-hours.hours [30 min] is not in 1h … 168h",
        "plan.yaml:33:58: rules[4].maximum-average-weekly-hours.weeks [53] is not in 1 … 52",
        "plan.yaml:33:75: rules[4].maximum-average-weekly-hours.from-nights [0] is not in 1 … 366",
        "plan.yaml:34:35: rules[5].maximum-average-weekly-hours lacks the key `hours`\n  Try: add such as `hours: 48h`",
        "plan.yaml:34:47: [form-nights] is not a key of rules[5].maximum-average-weekly-hours\n"
          + "  Try: did you mean [from-nights]?",
      ]),
    ProblemCase(
      "more sums than can be told apart",
      plan("  - maximum-average-weekly-hours: {hours: 30h, weeks: 17}\n    weight: 3\n").yaml("weeks: 1", "weeks: 8")
        .yaml("weekly-hours: [32h, 40h]", "weekly-hours: [0h, 48h]").yaml("days: [4, 5]", "days: [0, 6]")
        .yaml("lengths: 8h30", "lengths: [4h05, 8h30]"),
      [
        "agents.csv:2: agent [a1] (contract [full-time]) may have more than [256] different sums of hours in the weeks of the horizon, which maximum-average-weekly-hours and fair-share would have to tell apart\n"
          + "  Try: plan fewer weeks at once, narrow `weekly-hours`, or offer fewer lengths of shifts"
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws { #expect(try mistake.found() == mistake.problems) }

  private func loaded(_ ledger: String, availability: String = "") throws -> LoadedPlan {
    let folder = try FolderOnDisk(
      Self.plan("  - maximum-average-weekly-hours: {hours: 48h, weeks: 4, from-nights: 48}\n").file(
        "ledger.csv", "month,agent,count,value,week,reason,author\n\(ledger)"
      ).file("agents.csv", "id,skills,contract,availability\na1,phone,full-time,\na2,phone,full-time,\(availability)\n")
        .files)
    return try withExtendedLifetime(folder) { try folder.load() }
  }

  @Test("Weeks and nights of the ledger, corrections in the last known week of their month")
  func records() throws {
    let plan = try loaded(
      """
      2026-11,a1,hours,38.5,2026-11-16,,
      2026-11,a1,available-days,3,2026-11-16,,
      2026-10,a1,hours,10,2026-10-26,,
      2026-11,a1,hours,32,2026-10-26,,
      2026-11,a1,nights,40,2026-11-16,,
      2025-12,a1,nights,8,2025-12-01,,
      2025-11,a1,nights,8,2025-11-03,,
      2026-11,a1,hours,-1.5,,"swapped",Ann
      2026-10,a1,available-days,-1,,"sick on Friday",Ann
      2026-09,a1,hours,90,,"nowhere to put it",Ann
      2026-11,a1,hours,40,2026-11-23,,
      2026-11,a2,shift:early,2,2026-11-09,,

      """
    ).plan
    #expect(
      plan.agents[0].hoursRecord
        == HoursRecord(
          weeks: [
            HoursRecord.Week(back: 1, minutes: 37 * 60, days: 3), HoursRecord.Week(back: 4, minutes: 42 * 60, days: 6),
            HoursRecord.Week(back: 51, minutes: 0), HoursRecord.Week(back: 55, minutes: 0),
          ], nights: 48))
    #expect(plan.agents[1].hoursRecord == HoursRecord(weeks: [HoursRecord.Week(back: 2, minutes: 0)]))
  }

  @Test("Weekdays that an availability never leaves are no days away")
  func availability() throws {
    let plan = try loaded(
      "2026-11,a2,hours,16,2026-11-16,,\n2026-11,a2,available-days,3,2026-11-16,,\n",
      availability: "mon-thu 08:00-18:00; fri 20:00-02:00"
    ).plan
    // Monday to Friday and, after midnight, Saturday: Sunday is never there, and three days were away.
    #expect(plan.agents[1].hoursRecord.weeks == [HoursRecord.Week(back: 1, minutes: 960, days: 4)])
  }

  @Test("Weeks that the ledger lacks are warned of")
  func warned() throws {
    let text = "looks [3] weeks back, of which the ledger has [1]: an average is of the weeks that are known"
    let some = try loaded("2026-11,a1,hours,38,2026-11-16,,\n2026-10,a1,hours,38,2026-10-05,,\n")
    #expect(some.warnings.contains { $0.contains(text) }, "\(some.warnings)")
    let all = try loaded(
      "2026-11,a1,hours,38,2026-11-16,,\n2026-11,a1,hours,38,2026-11-09,,\n2026-11,a1,hours,38,2026-11-02,,\n")
    #expect(!all.warnings.contains { $0.contains("weeks back") })
  }
}
