import Foundation
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("The engine against every roster there is")
struct BruteForceTests {
  private func solve(_ random: RandomPlan, seed: UInt64) -> RosterResult {
    RosterOptimiser(
      plan: random.plan, requirement: random.requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
  }

  /// Ten seeds in the plain run; `JAGA_STRESS_SEEDS=10000` for a long one.
  private static let seeds = 1...(ProcessInfo.processInfo.environment["JAGA_STRESS_SEEDS"].flatMap { UInt64($0) } ?? 10)

  @Test("One agent: the roster is the best of all, the bound never above it", arguments: seeds)
  func oneAgent(seed: UInt64) throws {
    let random = RandomPlan(seed: seed, agentCount: 1)
    let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
    let result = solve(random, seed: seed)
    guard let optimum else {
      #expect(result.reason == .provedInfeasible)
      #expect(result.roster == nil)
      return
    }
    guard let roster = result.roster, let objective = result.objective else {
      Issue.record("a roster of cost \(optimum) exists")
      return
    }
    let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(verification.cost.total == optimum)
    #expect(
      abs(objective.incumbent * 1000 - Double(verification.cost.total)) <= Double(random.plan.agents[0].wishes.count))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }
}
