import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// `fair-share` of a small plan whose week is 2026-11-23 to 2026-11-29: what is said about mistakes, and what is due to whom.
@Suite struct FairShareTests {
  private static func plan(_ entries: String) -> SmallPlan {
    SmallPlan().adding("plan.yaml", "fair-share:\n\(entries)")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "counts that nobody shares, shifts that are none, no price",
      plan(
        "  - {count: nigths, weight: 1}\n  - {count: hours, weight: 1}\n  - {count: \"shift:lat\", weight: 1}\n"
          + "  - {count: nights}\n  - {count: weekends, weight: -1, wieght: 2}\n"),
      [
        "plan.yaml:32:13: fair-share[1].count [nigths] is not one of nights, early, late, weekends, holidays, on-call, above-contract, shift:ID\n"
          + "  Try: did you mean [nights]?",
        "plan.yaml:33:13: fair-share[2].count [hours] is not one of nights, early, late, weekends, holidays, on-call, above-contract, shift:ID\n"
          + "  Try: write one of them, or points by shift such as {late: 1, night: 2}",
        "plan.yaml:34:13: fair-share[3].count [lat] is not a shift of the plan\n  Try: the plan has early",
        "plan.yaml:35:5: fair-share[4] lacks the key `weight`\n  Try: add such as `weight: 4`",
        "plan.yaml:36:31: fair-share[5].weight [-1] is not in 0 … 1000000000",
        "plan.yaml:36:35: [wieght] is not a key of fair-share[5]\n  Try: did you mean [weight]?",
      ]),
    ProblemCase(
      "points of no shift, too many, of none that there is",
      plan("  - {count: {}, weight: 1}\n  - {count: {early: 10}, weight: 1}\n  - {count: {late: 2}, weight: 1}\n"),
      [
        "plan.yaml:32:13: fair-share[1].count is empty\n  Try: write points by shift such as {late: 1, night: 2}",
        "plan.yaml:33:21: fair-share[2].count.early [10] is not in 0 … 9",
        "plan.yaml:34:20: fair-share[3].count.late [late] is not a shift of the plan\n  Try: the plan has early",
      ]),
    ProblemCase(
      "more than anybody shares",
      plan(String(repeating: "  - {count: nights, weight: 1}\n", count: 21)),
      [
        "plan.yaml:32:3: fair-share has [21] entries, 20 at most\n  Try: shorten it"
      ]),
    ProblemCase(
      "more counts than a line can remember",
      plan(
        ["nights", "early", "late", "weekends", "holidays", "{early: 1}", "{early: 2}"]
          .map { "  - {count: \($0), weight: 1}\n" }.joined()),
      [
        "plan.yaml:32:3: fair-share counts [7] different burdens, 5 at most\n"
          + "  Try: share those that tire most, or add them up as points by shift such as {late: 1, night: 2}"
      ]),
    ProblemCase(
      "nobody, no month, no list",
      plan(
        "  - {count: nights, weight: 1, contracts: [], teams: []}\n"
          + "  - {count: nights, weight: 1, contracts: full, months: 0, expected: many}\n"),
      [
        "plan.yaml:32:43: fair-share[1].contracts is empty\n  Try: name one, or remove the key to mean all",
        "plan.yaml:32:54: fair-share[1].teams is empty\n  Try: name one, or remove the key to mean all",
        "plan.yaml:33:43: fair-share[2].contracts [full] is not a contract of the plan\n  Try: the plan has full-time",
        "plan.yaml:33:57: fair-share[2].months [0] is not in 1 … 120",
        "plan.yaml:33:70: fair-share[2].expected [many] is not a number",
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws { #expect(try mistake.found() == mistake.problems) }

  private func compiled(_ entries: String, ledger: String? = nil) throws -> Plan {
    var plan = Self.plan(entries).yaml(
      "lengths: 8h30", "lengths: 8h30\n  - {id: night, starts: 22:00, lengths: 8h30}"
    ).file("agents.csv", "id,name,team,skills,contract\na1,Ann,north,phone,full-time\na2,Bob,south,phone,full-time\n")
    if let ledger { plan = plan.file("ledger.csv", "month,agent,count,value,week,reason,author\n\(ledger)") }
    let folder = try FolderOnDisk(plan.files)
    return try withExtendedLifetime(folder) { try folder.load().plan }
  }

  private static let ledger = """
    2026-10,a1,nights,6,2026-10-26,,
    2026-10,a2,nights,1,2026-10-26,,
    2026-10,a1,hours,30,2026-10-26,,
    2026-10,a2,hours,10,2026-10-26,,
    2026-11,a2,nights,1,,"forgot one",Ann
    2026-11,a2,nights,9,2026-11-23,,

    """

  @Test("What is due is what all have had and will have, by hours worked and asked for")
  func due() throws {
    let plan = try compiled("  - {count: nights, weight: 4}\n", ledger: Self.ledger)
    #expect(plan.fairShares == [FairShare(burden: .nights, weight: 4)])
    // 8 nights in 40 hours, and 80 hours to come at that rate: 24 in all, of which 70 and 50 of 120 hours are due. The horizon's own week is
    // not counted.
    let standings = plan.agents.map(\.standings)
    #expect(standings[0] == [FairShareStanding(share: 0, before: 6, due: 24 * (70.0 / 120))])
    #expect(standings[1] == [FairShareStanding(share: 0, before: 2, due: 24 * (50.0 / 120))])
  }

  @Test("Months, teams and what is expected narrow it")
  func narrowed() throws {
    let one = try compiled("  - {count: nights, weight: 4, months: 1, expected: 5}\n", ledger: Self.ledger)
    #expect(one.agents.map { $0.standings[0].before } == [0, 1])
    #expect(one.agents.map { $0.standings[0].due } == [3, 3])
    let north = try compiled("  - {count: nights, weight: 4, teams: north, expected: 2}\n", ledger: Self.ledger)
    #expect(north.agents.map { $0.standings.map(\.due) } == [[8], []])
  }

  @Test("Edges of the day are shared by whose shifts can lie there")
  func edges() throws {
    let shares = "  - {count: early, weight: 4, expected: 2}\n  - {count: late, weight: 1}\n"
    let plain = try compiled(shares)
    #expect(plain.fairShares.map(\.burden) == [.early, .late])
    #expect(plain.agents[0].standings.isEmpty)
    let edges = try compiled(shares + "day-edges: {early: 08:30, late: 16:00}\n")
    #expect(edges.agents[0].standings.map(\.share) == [0, 1])
    #expect(edges.agents.map { $0.standings[0].due } == [1, 1])
  }

  @Test("Hours above the contract are shared by whose weeks leave room for them")
  func hoursAboveContract() throws {
    let plan = try compiled(
      "  - {count: above-contract, weight: 4, expected: 10}\n",
      ledger: "2026-11,a1,above-contract,6,2026-11-16,,\n2026-11,a1,hours,40,2026-11-16,,\n")
    #expect(plan.fairShares.map(\.burden) == [.hoursAboveContract])
    let room = plan.agents[0].weeks.contains { $0.minutes.count > 1 }
    #expect(plan.agents.map { $0.standings.map(\.before) } == (room ? [[6], [0]] : [[], []]))
  }

  @Test("Without a ledger nothing is due, and who cannot have a burden has no standing")
  func unable() throws {
    let plan = try compiled(
      "  - {count: nights, weight: 4}\n  - {count: holidays, weight: 1}\n  - {count: {night: 2}, weight: 1}\n"
        + "  - {count: \"shift:early\", weight: 1}\n  - {count: weekends, weight: 1}\n")
    #expect(plan.fairShares.map(\.burden) == [.nights, .holidays, .points([0, 2]), .points([1, 0]), .weekends])
    #expect(plan.agents[0].standings.map(\.share) == [0, 2, 3, 4])
    #expect(plan.agents[0].standings.allSatisfy { $0.due == 0 && $0.before == 0 })
  }
}
