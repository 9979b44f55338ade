import TestSupport
import Testing
import Workforce

@testable import Rostering

@Suite("Prices of the relaxation against every roster there is")
struct MarginalPricesTests {
  private static let seeds = LongRun.seeds(24)

  /// The plan with somebody new, of a contract and a queue that the seed chooses.
  private static func hired(_ plan: Plan, seed: UInt64) -> Plan {
    let contract = Int(seed / 2 % 2)
    let limits = WeekLimits(minutes: plan.contracts[contract].weeklyMinutes, days: plan.contracts[contract].weeklyDays)
    var hired = plan
    hired.agents.append(
      Agent(id: "new", name: "", contract: contract, queues: [Int(seed % 2)], weeks: [limits]))
    return hired
  }

  @Test("nobody hired saves more than the prices prove, and no rule that goes")
  func hires() throws {
    var compared = 0
    for seed in MarginalPricesTests.seeds {
      let tiny = TinyPlan(seed: seed, hasEarlier: false)
      guard
        case .optimum(let before) = BruteForce(plan: tiny.plan, requirement: tiny.requirement).verdict(atMost: 20_000),
        let prices = MarginalPrices.found(
          for: tiny.plan, requirement: tiny.requirement,
          options: SolveOptions(timeLimit: nil, iterationLimit: 40, threads: 1))
      else { continue }
      var lax = tiny.plan
      if !lax.rules.isEmpty { lax.rules.remove(at: Int(seed) % lax.rules.count) }
      for changed in [MarginalPricesTests.hired(tiny.plan, seed: seed), lax] {
        guard
          case .optimum(let after) = BruteForce(plan: changed, requirement: tiny.requirement).verdict(atMost: 20_000)
        else { continue }
        let bound = try #require(prices.evaluation(of: changed)?.bound)
        let (saved, most) = (Double(before - after), Double(before) - 1000 * bound)
        // Hours in wishes are rounded down by the search, once a wish.
        let slack = 0.5 + Double(changed.agents.reduce(0) { $0 + $1.wishes.count })
        #expect(saved <= most + slack, "seed \(seed): \(saved) is saved where at most \(most) was stated")
        compared += 1
      }
    }
    #expect(compared >= MarginalPricesTests.seeds.count, "\(compared) of two comparisons a seed")
  }
}
