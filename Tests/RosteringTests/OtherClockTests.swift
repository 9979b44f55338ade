import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Agents who live by clocks of other time zones") struct OtherClockTests {
  private static let seeds = LongRun.seeds(10)
  private static let shifts = [-720, -480, -60, 60, 360, 720]

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 60, gap: 0, threads: 1)
    ).solve()
  }

  /// Without rules and costs that are about the centre's own hours: staff that nobody asks for beyond the horizon costs nothing.
  private func plain(_ plan: Plan) -> Plan {
    var plan = plan
    plan.objective.surplusPerHour = 0
    plan.rules.removeAll { if case .minimumStaffing = $0.kind { true } else { false } }
    return plan
  }

  /// The engine's roster of the moved plan is legal, costs no less than the best of the plan before, and its bound is not above that.
  private func compare(
    _ plan: Plan, _ requirement: Requirement, optimum: Int?, seed: UInt64, isExact: Bool = true
  ) throws {
    let shift = Self.shifts[Int(seed) % Self.shifts.count]
    let length = plan.grid.intervalMinutes
    let moved = plan.elsewhere(by: shift, contracts: Set(plan.contracts.indices))
    let wanted = requirement.moved(by: shift / length)
    let result = solve(moved, wanted, seed: seed)
    guard let optimum else {
      #expect(result.roster == nil, "seed \(seed)")
      return
    }
    let roster = try #require(result.roster, "seed \(seed)")
    let verification = RosterVerifier(plan: moved, requirement: wanted).verify(roster)
    #expect(verification.isFeasible, "seed \(seed): \(verification.findings.filter(\.isHard).map(\.facts))")
    let here = Roster(duties: roster.duties.map { $0.map { $0.elsewhere(by: -shift) } })
    let before = RosterVerifier(plan: plan, requirement: requirement).verify(here)
    #expect(before.isFeasible && before.cost == verification.cost, "seed \(seed), shift \(shift)")
    #expect(
      verification.cost.total >= optimum && verification.cost.total <= optimum + (isExact ? 0 : optimum / 20),
      "seed \(seed)")
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
    let model = LineModel(problem: ProblemCompiler(plan: moved, requirement: wanted).compile())
    #expect(model.problem.roster(of: EarlierLines(plan: moved, model: model, roster: roster).lines()) == roster)
  }

  @Test(
    "every rule holds by the agent's own clock: the best roster is the one of the centre's clock, moved",
    arguments: seeds)
  func rules(seed: UInt64) throws {
    let random = RandomPlan(seed: seed, agentCount: 1)
    let plan = plain(random.plan)
    let wanted = random.requirement.masked(by: Self.shifts[Int(seed) % Self.shifts.count] / plan.grid.intervalMinutes)
    try compare(plan, wanted, optimum: BruteForce(plan: plan, requirement: wanted).optimum(), seed: seed)
  }

  @Test("duties that change their queues, with breaks and sessions, before the horizon and behind it", arguments: seeds)
  func changes(seed: UInt64) throws {
    let shift = Self.shifts[Int(seed) % Self.shifts.count]
    // An hour by a secondary skill costs something whether anybody is needed or not, but not beyond the horizon.
    var tiny = ChangingPlan(seed: seed, hasSecondary: seed % 2 == 0 && shift > -720, hasDays: seed % 3 == 0)
    tiny.plan = plain(tiny.plan)
    tiny.requirement = tiny.requirement.masked(by: shift / tiny.plan.grid.intervalMinutes)
    try compare(tiny.plan, tiny.requirement, optimum: tiny.optimum(), seed: seed, isExact: seed % 2 == 1)
  }

  @Test("some by the centre's clock and some by another: proven is best, the bound is below", arguments: seeds)
  func together(seed: UInt64) throws {
    let tiny = TinyPlan(seed: seed, hasEarlier: seed % 2 == 0)
    let shift = Self.shifts[Int(seed / 2) % Self.shifts.count]
    let plan = tiny.plan.elsewhere(by: shift, contracts: [1])
    let verdict = BruteForce(plan: plan, requirement: tiny.requirement).verdict(atMost: 20_000)
    let result = solve(plan, tiny.requirement, seed: seed)
    guard let roster = result.roster, let objective = result.objective else {
      #expect(result.reason == .provedInfeasible)
      #expect(verdict == .noRoster)
      return
    }
    let verification = RosterVerifier(plan: plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    let slack = Double(plan.agents.reduce(0) { $0 + $1.wishes.count }) + 0.5
    #expect(abs(objective.incumbent * 1000 - Double(verification.cost.total)) <= slack)
    guard case .optimum(let optimum) = verdict else {
      #expect(verdict != .noRoster)
      return
    }
    #expect(verification.cost.total >= optimum)
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
    if result.reason == .provedOptimal { #expect(Double(verification.cost.total) <= Double(optimum) + slack) }
  }
}
