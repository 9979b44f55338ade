import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// Averages of weekly hours over several weeks of the horizon and those before it, against every line and every roster there is.
@Suite("Averages of weekly hours against every line and every roster there is")
struct AverageHoursTests {
  private static let seeds = LongRun.lines(4)

  /// The cheapest line of each of four random prices is that of an enumeration by the verifier; how many of the lines were illegal.
  private func compare(_ plan: Plan, seed: UInt64) {
    let requirement = SmallCentre.requirement(plan)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let choices = BruteForce(plan: plan, requirement: requirement).legalLines(of: 0)
    let pricer = LinePricer(model: LineModel(problem: problem))
    var random = RandomSource(seed: seed &* 57)
    for round in 0..<4 {
      let prices = (0..<problem.cellCount).map { _ in Int32(random.below(16_000)) - 12_000 }
      pricer.load(prices, contracts: [0], days: 0..<problem.horizon.dayCount)
      let cheapest = choices.map { line in
        line.duties.reduce(line.own) { sum, alternatives in
          let presence = alternatives.map { alternative in
            alternative.units.reduce(0) {
              $0 + Int(prices[problem.cell(row: alternative.queue, interval: $1.key)]) * $1.value
            }
          }
          return sum + (presence.min() ?? 0)
        }
      }.min()
      let found = pricer.cheapestLine(ofClass: 0, scale: 1)
      #expect(found?.cost == cheapest, "seed \(seed), round \(round)")
      #expect(found?.bound == cheapest, "seed \(seed), round \(round)")
      // The line says of itself what the kernel priced it at.
      if let found {
        let priced = zip(found.line.cells, found.line.units).reduce(found.line.ownCost) {
          $0 + Int(prices[Int($1.0)]) * Int($1.1)
        }
        #expect(priced == found.cost, "seed \(seed), round \(round)")
      }
    }
  }

  @Test("The cheapest line of two weeks", arguments: seeds)
  func twoWeeks(seed: UInt64) { compare(AveragedHours.plan(seed: seed, weeks: 2), seed: seed) }

  @Test("The cheapest line of three weeks, windows shorter and longer than the horizon", arguments: LongRun.lines(2))
  func threeWeeks(seed: UInt64) { compare(AveragedHours.plan(seed: seed, weeks: 3), seed: seed) }

  @Test("Two agents with other pasts under one contract: the roster is the best of all, the bound never above it")
  func rosters() throws {
    var (compared, mattered) = (0, 0)
    for seed in Self.seeds {
      var plan = AveragedHours.plan(seed: seed &+ 100, weeks: 2, agents: 2)
      for family in plan.shifts.indices {
        plan.shifts[family].shapes = plan.shifts[family].shapes.map { ShiftShape(minutes: $0.minutes) }
      }
      let requirement = SmallCentre.requirement(plan)
      let verdict = BruteForce(plan: plan, requirement: requirement).verdict(atMost: 40_000)
      if verdict == .tooMany { continue }
      let result = RosterOptimiser(
        plan: plan, requirement: requirement,
        options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 40, gap: 0, threads: 1)
      ).solve()
      guard case .optimum(let optimum) = verdict else {
        #expect(result.roster == nil && result.reason == .provedInfeasible, "seed \(seed)")
        continue
      }
      let roster = try #require(result.roster, "seed \(seed)")
      let verification = RosterVerifier(plan: plan, requirement: requirement).verify(roster)
      #expect(verification.isFeasible, "seed \(seed)")
      #expect(verification.cost.total == optimum, "seed \(seed)")
      #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
      compared += 1
      if plan.agents.contains(where: { agent in
        plan.rules.contains { rule in
          guard case .maximumAverageWeeklyHours(let minutes, let weeks, let nights) = rule.kind else { return false }
          return !plan.hoursWindows(limit: 0, minutes: minutes, over: weeks, fromNights: nights, of: agent).isEmpty
        }
      }) {
        mattered += 1
      }
    }
    #expect(compared >= 2 && mattered >= 2, "\(compared) compared, an average could bind in \(mattered)")
  }

  @Test("More sums than a search can tell apart are said to be too many, and nothing is planned")
  func beyondLimit() {
    var plan = SmallCentre.plan(agents: 1, weeks: 8)
    plan.shifts[0].starts = plan.shifts[0].starts.map { Array($0.prefix(1)) }
    plan.shifts[0].shapes = [ShiftShape(minutes: 245), ShiftShape(minutes: 300)]
    plan.agents[0].weeks = plan.agents[0].weeks.map { _ in WeekLimits(minutes: 0...2100, days: 0...7) }
    plan.rules = [Rule(kind: .maximumAverageWeeklyHours(minutes: 600, weeks: 17), hardness: .soft(weight: 1))]
    let result = RosterOptimiser(
      plan: plan, requirement: SmallCentre.requirement(plan),
      options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 1, gap: 0, threads: 1)
    ).solve()
    #expect(result.roster == nil && result.reason == .stalled)
    #expect(result.warnings == [.rulesBeyondLimit(contract: "full")])
  }

  // MARK: - What is carried

  private func carried(_ windows: [HoursWindow], weeks: Int, totals: [Int], price: Int? = nil) -> CarriedHours? {
    CarriedHours(
      windows: windows, totals: [[Int]](repeating: totals, count: weeks), unit: 60, isBounded: true
    ) { _, beyond in price.map { $0 * beyond } }
  }

  @Test("What can no longer reach a limit, and what any further week would break, are told apart from nothing")
  func fewCodes() throws {
    // Four weeks of 32 to 40 hours, 144 together: of each week only what is left for the rest of them.
    let totals = Array(stride(from: 1920, through: 2400, by: 60))
    let window = HoursWindow(limit: 0, weeks: 0...3, most: 8640)
    let some = try #require(carried([window], weeks: 4, totals: totals))
    #expect(some.codeCounts == [1, 9, 17, 10])
    // An hour of leave a week more, and no sum of the first two weeks can reach it.
    let wide = try #require(carried([HoursWindow(limit: 0, weeks: 0...3, most: 9600)], weeks: 4, totals: totals))
    #expect(wide.codeCounts == [1, 1, 1, 1])
    // A price keeps sums beyond the limit apart.
    let priced = try #require(carried([window], weeks: 4, totals: totals, price: 1))
    #expect(priced.codeCounts == [1, 9, 17, 17])
  }

  @Test("A window of two weeks remembers one, windows of two lengths both sums")
  func shortWindows() throws {
    let totals = [0, 600, 1200]
    let pairs = (1...3).map { HoursWindow(limit: 0, weeks: $0 - 1...$0, most: 1800) }
    #expect(try #require(carried(pairs, weeks: 4, totals: totals)).codeCounts == [1, 2, 2, 2])
    let all = pairs + [HoursWindow(limit: 1, weeks: 0...3, most: 3000)]
    let both = try #require(carried(all, weeks: 4, totals: totals))
    #expect(both.step(week: 0, code: 0, units: 20) != nil && both.step(week: 0, code: 0, units: 21) == nil)
    #expect(both.mostCodesOfWeek > 2)
  }

  @Test("Too many sums are said to be too many")
  func tooMany() {
    let window = HoursWindow(limit: 0, weeks: 0...7, most: 9000)
    #expect(carried([window], weeks: 8, totals: Array(stride(from: 0, through: 4800, by: 60)), price: 1) == nil)
  }
}
