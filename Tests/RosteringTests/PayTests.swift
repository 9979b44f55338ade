import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Pay beside hours: exact in the kernel, in the bound and in the verifier")
struct PayTests {
  private static let seeds = LongRun.seeds(8)

  private static func random(_ seed: UInt64) -> RandomPlan {
    var random = RandomPlan(seed: seed, agentCount: 1)
    random.plan.contracts[0].costPerHour = [2.5, 0.37, 4][Int(seed) % 3]
    random.plan.pay = RandomPay.lines(for: random.plan, seed: seed)
    return random
  }

  @Test("The roster is the best of all, the bound never above it, and the search counts as the verifier does")
  func bruteForce() throws {
    var (compared, paid) = (0, 0)
    var seen: Set<String> = []
    for seed in Self.seeds {
      let random = Self.random(seed)
      let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
      let result = RosterOptimiser(
        plan: random.plan, requirement: random.requirement,
        options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
      ).solve()
      guard let optimum else {
        #expect(result.roster == nil, "seed \(seed)")
        continue
      }
      let roster = try #require(result.roster, "seed \(seed)")
      let objective = try #require(result.objective, "seed \(seed)")
      let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
      #expect(verification.isFeasible && verification.cost.total == optimum, "seed \(seed)")
      let wishes = Double(random.plan.agents[0].wishes.count)
      #expect(abs(objective.incumbent * 1000 - Double(optimum)) <= wishes + 1e-6, "seed \(seed)")
      #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 1e-6, "seed \(seed)")
      let items = RosterPay(roster, plan: random.plan).items
      #expect(items.filter { $0.line == nil }.map(\.thousandths).reduce(0, +) == verification.cost.hours)
      #expect(items.filter { $0.line != nil }.map(\.thousandths).reduce(0, +) == verification.cost.pay)
      seen.formUnion(items.compactMap { $0.line.map { random.plan.pay[$0].id } })
      compared += 1
      if verification.cost.pay > 0 { paid += 1 }
    }
    #expect(compared >= 4 && paid >= 4, "\(compared) compared, \(paid) with pay")
    #expect(seen.count >= 7, "\(seen.sorted())")
  }

  @Test("Every duty type costs what the verifier says of its duty, wherever its breaks lie")
  func everyDuty() throws {
    var counted = 0
    for seed in Self.seeds {
      var random = Self.random(seed)
      random.plan.agents[0].wishes = []
      random.plan.rules = []
      let problem = ProblemCompiler(plan: random.plan, requirement: random.requirement).compile()
      let pay = random.plan.pay(ofTypes: problem.dutyTypes)
      guard !pay.isEmpty else { continue }
      for (index, type) in problem.dutyTypes.enumerated() {
        let shape = problem.shapes[type.shape].shape
        for place in [\BreakRule.earliestStart, \BreakRule.latestEnd] {
          let breaks = shape.breaks.map { rule in
            let start = place == \.earliestStart ? rule.earliestStart : rule.latestEnd - rule.minutes
            return PlacedBreak(start: start, minutes: rule.minutes, isPaid: rule.isPaid, kind: rule.kind)
          }
          let duty = Duty(
            day: type.day, family: type.family, start: type.start, minutes: type.end - type.start, breaks: breaks,
            queue: 0)
          guard duty.paidMinutes == type.paidMinutes else { continue }
          let items = RosterPay(Roster(duties: [[duty]]), plan: random.plan).items
          let own = items.filter { $0.day != nil && $0.line != nil }.map(\.thousandths).reduce(0, +)
          #expect(own == pay[0][index], "seed \(seed), day \(type.day)")
          counted += 1
        }
      }
    }
    #expect(counted > 100)
  }

  @Test(
    "In rupiah, where the search counts in larger steps, the bound holds and the verifier counts to the last thousandth"
  )
  func rupiah() throws {
    for seed in Self.seeds.prefix(4) {
      var random = Self.random(seed)
      random.plan.contracts[0].costPerHour = 47_750
      random.plan.objective.shortfallPerHour = 95_500
      random.plan.objective.surplusPerHour = 9_550
      random.plan.pay = random.plan.pay.map { line in
        guard case .allowance(var allowance) = line.terms else { return line }
        allowance.thousandths *= 10_000
        return PayLine(id: line.id, terms: .allowance(allowance))
      }
      guard let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum() else { continue }
      let result = RosterOptimiser(
        plan: random.plan, requirement: random.requirement,
        options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
      ).solve()
      let objective = try #require(result.objective)
      #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum), "seed \(seed)")
      let cost = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(try #require(result.roster))
        .cost.total
      #expect(Double(cost - optimum) <= 0.001 * Double(optimum), "seed \(seed): \(cost), not \(optimum)")
    }
  }
}
