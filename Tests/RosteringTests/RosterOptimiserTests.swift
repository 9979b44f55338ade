import Foundation
import Synchronization
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("The optimiser")
struct RosterOptimiserTests {
  private func solve(_ plan: Plan, _ options: SolveOptions) -> RosterResult {
    RosterOptimiser(plan: plan, requirement: SmallCentre.requirement(plan), options: options).solve()
  }

  @Test("A verified roster, its cost as the verifier says, and a bound below it", arguments: [1, 2], [15, 30, 60])
  func verifiedWithBound(threads: Int, interval: Int) throws {
    let plan = SmallCentre.plan(agents: 12, intervalMinutes: interval)
    let result = solve(plan, SolveOptions(seed: 3, timeLimit: nil, iterationLimit: 40, threads: threads))
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster)
    #expect(verification.findings.filter(\.isHard).isEmpty)
    let objective = try #require(result.objective)
    #expect(Double(verification.cost.total) == objective.incumbent * 1000)
    let bound = try #require(objective.lowerBound)
    #expect(bound <= objective.incumbent)
    #expect(bound > 0.6 * objective.incumbent)
    #expect(result.status == .feasible)
  }

  @Test("Rules that remember more together than a search holds are named, and nothing is claimed")
  func rulesBeyondLimit() throws {
    let plan = SmallCentre.plan(agents: 3, intervalMinutes: 60)
    let requirement = SmallCentre.requirement(plan)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let moves = LineModel(problem: problem).flats[0].graph.days.reduce(0) { $0 + $1.arcs.count }
    #expect(LineModel(problem: problem, moveLimit: 1_000_000).contractsBeyondLimit.isEmpty)
    #expect(LineModel(problem: problem, moveLimit: moves / 2).contractsBeyondLimit.first == 0)
    var optimiser = RosterOptimiser(plan: plan, requirement: requirement, options: SolveOptions(seed: 1))
    optimiser.moveLimit = moves / 2
    let result = optimiser.solve()
    #expect(result.roster == nil && result.objective == nil && result.status == .absent && result.reason == .stalled)
    #expect(result.warnings.first == .rulesBeyondLimit(contract: plan.contracts[0].id))
    #expect(result.findings.isEmpty)
  }

  /// Hashing is seeded anew in every process: only a second process would notice that the order of a set got into a result.
  @Test("The same seed and iteration limit give the same bytes in every process, on one thread and on two")
  func sameSeedSameBytes() async throws {
    let first = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.printResults()
    }
    let second = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.printResults()
    }
    #expect(first.standardOutputContent.count > 10_000)
    let isSame = first.standardOutputContent == second.standardOutputContent
    #expect(isSame)
  }

  /// Two queues and contracts, rules and wishes of many kinds, solved on one thread and on two; and a plan without a roster.
  private static func printResults() {
    for (seed, threads) in [(1, 1), (2, 2)] {
      let centre = RandomCentre(seed: UInt64(seed))
      let options = SolveOptions(seed: 9, timeLimit: nil, iterationLimit: 5, threads: threads)
      var result = RosterOptimiser(plan: centre.plan, requirement: centre.requirement, options: options).solve()
      forgetTimes(of: &result)
      print(result)
    }
    var impossible = SmallCentre.plan(agents: 3)
    for agent in 0..<3 { impossible.agents[agent].unavailable = week(free: [agent, agent + 1]) }
    var result = RosterOptimiser(
      plan: impossible, requirement: SmallCentre.requirement(impossible), options: SolveOptions(seed: 1, timeLimit: nil)
    ).solve()
    forgetTimes(of: &result)
    print(result)
  }

  /// Sets to nothing what a clock said of a solve.
  private static func forgetTimes(of result: inout RosterResult) {
    result.work.seconds = 0
    result.work.secondsToFirst = nil
    for place in result.work.parts.indices { result.work.parts[place].seconds = 0 }
  }

  /// Leave on all days of a week but some.
  private static func week(free: [Int]) -> [Unavailability] {
    (0..<7).filter { !free.contains($0) }.map { day in
      Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence("leave"))
    }
  }

  @Test func anotherSeedMayGiveAnotherRosterOfAnyWorthButNeverBelowTheBound() throws {
    let plan = SmallCentre.plan(agents: 8)
    let results = (1...4).map { seed -> RosterResult in
      solve(plan, SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, threads: 1))
    }
    let incumbents = results.compactMap { $0.objective?.incumbent }
    let best = incumbents.min() ?? 0
    #expect(incumbents.count == 4)
    for result in results {
      let bound = try #require(result.objective?.lowerBound)
      #expect(bound <= best)
    }
  }

  @Test func weeksFollowOneAnother() throws {
    let plan = SmallCentre.plan(
      agents: 4, weeks: 3,
      rules: [
        Rule(kind: .minimumRest(minutes: 660)), Rule(kind: .maximumConsecutiveDays(days: 6)),
        Rule(kind: .weeklyRest(minutes: 2100)), Rule(kind: .maximumWeekends(weekends: 2)),
        Rule(kind: .minimumConsecutiveDaysOff(days: 2), hardness: .soft(weight: 4)),
      ])
    let result = solve(plan, SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 10))
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    let objective = try #require(result.objective)
    #expect(Double(verification.cost.total) == objective.incumbent * 1000)
  }

  @Test func stopsWhenCancelledAndKeepsTheBestSoFar() throws {
    let plan = SmallCentre.plan(agents: 10)
    let optimiser = RosterOptimiser(
      plan: plan, requirement: SmallCentre.requirement(plan), options: SolveOptions(seed: 1, timeLimit: 600, gap: 0))
    let calls = Mutex(0)
    let result = optimiser.solve(isCancelled: {
      calls.withLock {
        $0 += 1
        return $0 > 200
      }
    })
    #expect(result.reason == .cancelled)
    #expect(result.roster != nil)
  }

  @Test func nobodyToPlanIsAnEmptyRosterNotACrash() throws {
    var plan = SmallCentre.plan(agents: 2)
    plan.agents = []
    let needed = [Double](repeating: 1, count: plan.grid.intervalCount)
    let result = RosterOptimiser(
      plan: plan, requirement: Requirement(agents: [needed], rostered: [needed]),
      options: SolveOptions(seed: 1, timeLimit: 1)
    ).solve()
    #expect(result.roster == Roster(duties: []))
    #expect(result.reason == .provedOptimal)
  }

  @Test("An agent without a legal line: proven, with the demands that cannot hold together")
  func infeasibleNamesTheConflict() {
    var plan = SmallCentre.plan(agents: 2, rules: [Rule(kind: .maximumConsecutiveDays(days: 2))])
    let days = (0..<7).filter { $0 > 3 }.map { day in
      Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence("leave"))
    }
    plan.agents[0].unavailable = days
    let result = solve(plan, SolveOptions(seed: 1, timeLimit: 5))
    #expect(result.reason == .provedInfeasible)
    #expect(result.roster == nil)
    #expect(result.status == .absent)
    #expect(Set(result.findings.map(\.agent)) == [0])
    #expect(result.findings.contains { $0.rule == .contractHours || $0.rule == .contractDays })
    #expect(result.findings.contains { $0.rule == .unavailable })
  }

  @Test("A hard minimum of staff comes before everything else")
  func hardMinimumStaffing() throws {
    let minimum = Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 0..<1440))
    let plan = SmallCentre.plan(agents: 12, rules: [Rule(kind: .minimumRest(minutes: 660)), minimum])
    let result = solve(plan, SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 60))
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster)
    #expect(verification.findings.filter { $0.rule == .minimumStaffing }.isEmpty)
  }

  @Test("A hard minimum of staff comes before pay that is dearer than anybody missing")
  func hardMinimumStaffingAtAPrice() throws {
    let minimum = Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 0..<1440))
    var plan = SmallCentre.plan(agents: 12, rules: [Rule(kind: .minimumRest(minutes: 660)), minimum])
    plan.pay = [PayLine(id: "each", terms: .allowance(PayAllowance(thousandths: 100_000_000)))]
    plan.contracts.indices.forEach { plan.contracts[$0].costPerHour = 1 }
    #expect(plan.contracts.indices.map(plan.dearestHour) == plan.contracts.map { _ in 100_001 })
    let result = solve(plan, SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 60))
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster)
    #expect(verification.findings.filter { $0.rule == .minimumStaffing }.isEmpty)
  }
}
