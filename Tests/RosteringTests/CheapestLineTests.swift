import TestSupport
import Testing
import Workforce

@testable import Rostering

@Suite("The heart: the cheapest line of work at given prices, against every line there is")
struct CheapestLineTests {
  private static let seeds = LongRun.lines(4)

  /// Prices every cell at random a few times, and compares the kernel's line with the cheapest of all legal ones.
  ///
  /// The verifier decides what is legal and what a line costs of its own. Wishes for hours are rounded: a thousandth for each.
  private func compare(_ plan: Plan, _ requirement: Requirement, seed: UInt64) {
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let choices = BruteForce(plan: plan, requirement: requirement).legalLines(of: 0)
    let pricer = LinePricer(model: LineModel(problem: problem))
    var random = RandomSource(seed: seed &* 31)
    for round in 0..<4 {
      let prices = (0..<problem.cellCount).map { _ in Int32(random.below(16_000)) - 11_000 }
      pricer.load(prices, contracts: [0], days: 0..<problem.horizon.dayCount)
      let found = pricer.cheapestLine(ofClass: 0, scale: 1)
      func presence(_ units: [Int: Int], queue: Int) -> Int {
        units.reduce(0) { $0 + Int(prices[problem.cell(row: queue, interval: $1.key)]) * $1.value }
      }
      let cheapest = choices.map { line in
        line.duties.reduce(line.own) { sum, alternatives in
          sum + (alternatives.map { presence($0.units, queue: $0.queue) }.min() ?? 0)
        }
      }.min()
      guard let cheapest else {
        #expect(found == nil, "round \(round): there is no legal line")
        continue
      }
      guard let found else {
        Issue.record("round \(round): a line of \(cheapest) was not found")
        continue
      }
      let cost = found.cost + problem.classes[0].constantCost
      #expect(abs(cost - cheapest) <= plan.agents[0].wishes.count, "round \(round): \(cost), not \(cheapest)")
      #expect(found.bound == found.cost)
      // What the line says it covers is what it was priced at.
      let priced = zip(found.line.cells, found.line.units).reduce(found.line.ownCost) {
        $0 + Int(prices[Int($1.0)]) * Int($1.1)
      }
      #expect(priced == found.cost)
    }
  }

  @Test("A week with breaks, wishes, absences, a previous roster and rules of every kind", arguments: seeds)
  func oneWeek(seed: UInt64) {
    let random = RandomPlan(seed: seed, agentCount: 1)
    compare(random.plan, random.requirement, seed: seed)
  }

  @Test("Two weeks, each with its own limits, runs and weekends across both", arguments: seeds)
  func twoWeeks(seed: UInt64) {
    var random = RandomSource(seed: seed &+ 500)
    let rules = RandomPlan(seed: seed &+ 500, agentCount: 1).plan.rules.filter {
      if case .minimumStaffing = $0.kind { false } else { true }
    }
    var plan = SmallCentre.plan(agents: 1, weeks: 2, intervalMinutes: 60, rules: rules)
    for family in plan.shifts.indices {
      let hour = [8, 21][family] + random.below(2)
      plan.shifts[family].starts = (0..<14).map { [plan.grid.dayStart($0) + hour * 60] }
    }
    plan.contracts[0].shifts = Array(plan.shifts.indices)
    // Nine days are closed to the agent, two duties a week at most: few lines, and all kinds of gaps between them.
    let closed = random.permutation(14).prefix(9)
    plan.agents[0].unavailable = closed.sorted().map {
      Unavailability(minutes: plan.grid.dayStart($0)..<plan.grid.dayStart($0 + 1), reason: .availability)
    }
    plan.agents[0].weeks = (0..<2).map { _ in
      WeekLimits(minutes: (random.below(2) * 400)...(700 + 60 * random.below(8)), days: 0...2)
    }
    plan.agents[0].contract = 0
    plan.agents[0].wishes = (0..<random.below(4)).map { _ in
      Wish(isWanted: random.below(2) == 0, target: .day(random.below(14)), weight: Double(1 + random.below(9)))
    }
    // Half of them with pay beside hours, whose weeks close with bands and guarantees.
    if seed % 2 == 0 { plan.pay = RandomPay.lines(for: plan, seed: seed) }
    compare(plan, SmallCentre.requirement(plan), seed: seed)
  }
}
