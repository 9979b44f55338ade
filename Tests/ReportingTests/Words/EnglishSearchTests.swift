import Planning
import Testing
import Workforce

@testable import Reporting

@Suite("English sentences on a search and on what stays short") struct EnglishSearchTests {
  @Test(
    "Each warning has its sentence",
    arguments: [
      (
        .trouble(.cycling(iterations: 40_000), times: 2),
        "GLPK came to no end within 40000 iterations (2 times); the bound does not rest on it"
      ),
      (.trouble(.fault, times: 1), "GLPK lost its environment; the bound does not rest on it"),
      (.trouble(.singularBasis, times: 1), "GLPK met a singular basis; the bound does not rest on it"),
      (.trouble(.failedSearch, times: 1), "GLPK gave up a search; the bound does not rest on it"),
      (
        .trouble(.notANumber, times: 1),
        "GLPK came back with something that is no number; the bound does not rest on it"
      ),
      (
        .trouble(.contradiction, times: 1),
        "GLPK called a programme infeasible or unbounded that is neither; the bound does not rest on it"
      ),
      (.relaxationGivenUp, "the linear relaxation was given up; the bound is that of the rounds before"),
      (
        .solverGaveUp(.relaxation, reason: "fault"), "GLPK gave up (fault); the bound is that of the rounds before"
      ),
      (
        .solverGaveUp(.countingShortfall, reason: "fault"),
        "GLPK gave up (fault) while missing people were counted; the bound is that of the relaxation"
      ),
      (
        .solverGaveUp(.largeNeighbourhood, reason: "fault"),
        "GLPK gave up in a large neighbourhood (fault); the search went on without it"
      ),
      (
        .noLineFound, "no legal line of work was found for somebody, and none was proven not to exist"
      ),
      (
        .rulesBeyondLimit(contract: "five-day"),
        "the rules and shares of contract [five-day] remember more together than a search can hold: plan fewer weeks, or take "
          + "away one of `fair-share`, `minimum-days`, `maximum-average-weekly-hours`, a priced `start-variation` and runs of shifts"
      ),
      (
        .notCalibrated,
        "shares of pooling were not found, and half was counted on: give the search more time, or see what jaga simulate says"
      ),
      (
        .boundAtChosenTimes(4290.5),
        "the bound holds for any times of sessions that people have together; with the times chosen here no roster costs less than 4290.5"
      ),
      (
        .boundWithdrawn(bound: 13, cost: 12),
        "the bound [13.0] lies above the roster's verified cost [12.0] and is withdrawn; this is a fault of the program"
      ),
      (
        .coarseSteps(of: 30),
        "the search counted costs in steps of 30: smaller ones did not guide it, and the bound is rounded down; the roster's "
          + "cost is exact"
      ),
    ] as [(SearchWarning, String)])
  func warnings(warning: SearchWarning, expected: String) {
    #expect(English().sentence(for: warning) == expected)
    expectNoEnglish(Indonesian().sentence(for: warning))
  }

  func stretch(_ obstacles: [Obstacles.Obstacle], free: Int = 0, isCovered: Bool = true) -> Shortage.Stretch {
    Shortage.Stretch(
      intervals: 16..<20, worst: 18, agents: 1.25, hours: 2, obstacles: Obstacles(obstacles, free: free),
      isCovered: isCovered)
  }

  @Test("A shortage tells the contracts first, then its stretches, then how many more") func shortage() throws {
    let plan = try Amsterdam.spring().plan
    let held = stretch(
      [.init(rule: .minimumRest, agents: 1), .init(rule: .contractHours, agents: 2)], free: 1)
    let shortage = Shortage(
      queue: 0, capacity: Shortage.Capacity(neededHours: 168, paidHours: 40.25),
      stretches: [held, stretch([]), stretch([], isCovered: false)], furtherStretches: 1)
    expectNoEnglish(Indonesian().sentences(for: shortage, in: plan).joined(separator: "; "))
    #expect(
      English().sentences(for: shortage, in: plan) == [
        "queue calls needs 168 agent-hours, and the contracts of all who can serve it allow 40.3 paid hours: no roster can "
          + "cover it",
        "queue calls lacks up to 1.3 agents on mon 2026-03-23 08:00-10:00 (2 agent-hours): 2 held back by the hours of "
          + "their contract, 1 held back by rule minimum-rest, 1 could come, at a higher cost elsewhere",
        "queue calls lacks up to 1.3 agents on mon 2026-03-23 08:00-10:00 (2 agent-hours): all who can work then do",
        "queue calls lacks up to 1.3 agents on mon 2026-03-23 08:00-10:00 (2 agent-hours): no shift that begins in the "
          + "horizon covers it", "queue calls is short in 1 more stretch",
      ])
  }

  @Test("Who could serve a short queue and is elsewhere is told, and who could not though there is time to spare")
  func elsewhere() throws {
    var plan = try Amsterdam.spring().plan
    plan.queues.removeLast(plan.queues.count - 1)
    for queue in ["chat", "mail"] {
      plan.queues.append(plan.queues[0])
      plan.queues[plan.queues.count - 1].id = queue
    }
    let able = [
      StaffElsewhere.Share(.queues([1]), agents: 2.5), StaffElsewhere.Share(.queues([1, 2]), agents: 1),
      StaffElsewhere.Share(.session("coaching"), agents: 0.5),
    ]
    let spare = [StaffElsewhere.Spare(queue: 2, agents: 1.5)]
    func sentence(_ elsewhere: StaffElsewhere, _ words: any Words = English()) -> String {
      var short = stretch([])
      short.elsewhere = elsewhere
      return words.obstacles(short, queue: 0, in: plan)
    }
    let skill = plan.queues[0].skill
    #expect(sentence(StaffElsewhere()) == "all who can work then do")
    #expect(
      sentence(StaffElsewhere(able: able)) == "all who can work then do; at 09:00 agents with skill \(skill) are "
        + "elsewhere (2.5 on chat, 1 on chat|mail, 0.5 in coaching)")
    #expect(
      sentence(StaffElsewhere(spare: spare))
        == "all who can work then do; at 09:00 those to spare lack skill \(skill) (1.5 on mail)")
    #expect(
      sentence(StaffElsewhere(able: [able[2]], spare: spare))
        == "all who can work then do; at 09:00 agents with skill \(skill) are elsewhere (0.5 in coaching), and those to spare "
        + "lack it (1.5 on mail)")
    #expect(
      sentence(StaffElsewhere(able: able, spare: spare), Indonesian())
        == "semua yang dapat bekerja saat itu sudah bekerja; pukul 09.00 agen dengan keterampilan \(skill) ada di tempat lain "
        + "(2,5 di chat, 1 di chat|mail, 0,5 di sesi coaching), dan agen yang berlebih tidak memilikinya (1,5 di mail)")
    for elsewhere in [StaffElsewhere(able: able), StaffElsewhere(spare: spare)] {
      expectNoEnglish(sentence(elsewhere, Indonesian()))
    }
  }

  @Test("Whoever is on duty on a closed day is named, and many names are cut short") func closedDays() throws {
    var plan = try Amsterdam.spring().plan
    for number in 3...23 {
      var agent = plan.agents[0]
      agent.id = "A\(number)"
      plan.agents.append(agent)
    }
    func sentence(_ agents: Range<Int>) -> String {
      English().sentence(for: StaffedClosedDay(day: 2, agents: Array(agents)), in: plan)
    }
    #expect(sentence(0..<1) == "agent A1 is on duty on 2026-03-25, while all the queues they serve are closed")
    #expect(sentence(0..<2) == "agents A1 and A2 are on duty on 2026-03-25, while all the queues they serve are closed")
    #expect(sentence(0..<23).contains("A19, A20 and 3 more are on duty"))
  }

  @Test("Of a roster to start from five breaches are told, then how many more there are") func earlierRoster() throws {
    let plan = try Amsterdam.spring().plan
    let finding = Finding(
      rule: .contractDays, isHard: true, agent: 0, day: nil, amount: Amount(1, .days),
      facts: .daysInWeek(week: 0, days: 4, limit: 3))
    let told = English().sentences(forEarlierRoster: [Finding](repeating: finding, count: 7), in: plan)
    #expect(told.count == 6)
    #expect(
      told[0]
        == "the roster to start from breaks contract-days: agent A1: 4 days of work in the week of 2026-03-23, at "
        + "most 3 asked for")
    #expect(told[5] == "the roster to start from breaks 2 more hard rules")
    #expect(English().sentences(forEarlierRoster: [], in: plan).isEmpty)
  }

  @Test("A refused roster is told with every breach") func refusal() throws {
    let plan = try Amsterdam.spring().plan
    let finding = Finding(
      rule: .oneDutyADay, isHard: true, agent: 1, day: 1, amount: Amount(1, .duties),
      facts: .dutiesOnDay(day: 1, count: 2))
    #expect(
      English().text(for: RosterRefusal(findings: [finding]), in: plan) == """
        the roster that was found breaks hard rules and is refused; this is a fault of the program:
          one-duty-a-day: agent A2: 2 duties start on 2026-03-24, at most 1 may
        """)
  }

  @Test("who has no duties left is told, and what would help where breaks alone may move")
  func stuck() {
    #expect(
      English().stuck(["A1", "A2"], isBreaksAlone: false)
        == "whatever is done, no duties are left that keep the rules for: A1, A2")
    #expect(
      English().stuck(["A1"], isBreaksAlone: true)
        == "with breaks alone, no duties are left that keep the rules for: A1; ask again without --breaks")
  }
}
