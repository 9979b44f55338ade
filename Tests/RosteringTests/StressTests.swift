import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("The engine under stress")
struct StressTests {
  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64, iterations: Int) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: iterations, gap: 0, threads: 1)
    ).solve()
  }

  private static let seeds = LongRun.seeds(6)

  @Test("One to three agents, every mix: proven is best, the bound is below, the verifier agrees", arguments: seeds)
  func againstEveryRoster(seed: UInt64) throws {
    let tiny = TinyPlan(seed: seed, hasEarlier: seed % 2 == 0)
    let verdict = BruteForce(plan: tiny.plan, requirement: tiny.requirement).verdict(atMost: 20_000)
    let result = solve(tiny.plan, tiny.requirement, seed: seed, iterations: 30)
    guard let roster = result.roster, let objective = result.objective else {
      #expect(result.reason == .provedInfeasible)
      #expect(verdict == .noRoster)
      #expect(!result.findings.isEmpty)
      return
    }
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    // Hours in wishes are rounded down by the search, once a wish.
    let slack = Double(tiny.plan.agents.reduce(0) { $0 + $1.wishes.count }) + 0.5
    let cost = Double(verification.cost.total)
    #expect(abs(objective.incumbent * 1000 - cost) <= slack)
    #expect(verdict != .noRoster)
    guard case .optimum(let optimum) = verdict else { return }
    #expect(cost >= Double(optimum))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
    if result.reason == .provedOptimal { #expect(cost <= Double(optimum) + slack) }
  }

  private static let plans = LongRun.plans(2)

  @Test(
    "Five to thirty agents, one or two weeks: the verifier agrees, and a roster to start from is never lost",
    arguments: plans)
  func againstTheVerifier(seed: UInt64) throws {
    let centre = RandomCentre(seed: seed)
    let first = solve(centre.plan, centre.requirement, seed: seed, iterations: 8)
    guard let roster = first.roster, let cost = try check(first, centre.plan, centre.requirement) else {
      #expect(first.reason == .provedInfeasible)
      #expect(!first.findings.isEmpty)
      return
    }
    let started = centre.starting(from: roster, seed: seed)
    let second = solve(started, centre.requirement, seed: seed &+ 1, iterations: 4)
    let again = try #require(try check(second, started, centre.requirement))
    #expect(again <= cost)
  }

  /// The verified cost of a result; `nil` without a roster.
  private func check(_ result: RosterResult, _ plan: Plan, _ requirement: Requirement) throws -> Int? {
    guard let roster = result.roster else { return nil }
    let verification = RosterVerifier(plan: plan, requirement: requirement).verify(roster)
    let breaches = verification.findings.filter { $0.isHard && $0.rule != .minimumStaffing }
    #expect(breaches.isEmpty, "\(breaches.map(\.facts))")
    let objective = try #require(result.objective)
    if verification.isFeasible {
      let slack = Double(plan.agents.reduce(0) { $0 + $1.wishes.count }) + 0.5
      let hasHardStaffing = plan.rules.contains { rule in
        if case .minimumStaffing = rule.kind { rule.hardness == .hard } else { false }
      }
      if !hasHardStaffing { #expect(abs(objective.incumbent * 1000 - Double(verification.cost.total)) <= slack) }
    }
    #expect(try #require(objective.lowerBound) <= objective.incumbent)
    return Int((objective.incumbent * 1000).rounded())
  }
}
