import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// Rests over the week's edge: what the kernel finds, and what the engine proves, against every line there is.
@Suite("Weekly rest, however it is counted, against enumeration")
struct WeeklyRestTests {
  /// Two weeks of one agent with six days on which a duty starts, by day or by night, a previous week, a clock change at the edge.
  private func plan(_ random: inout RandomSource) -> Plan {
    let grid = TimeGrid.weeks(
      2, intervalMinutes: 60, from: CivilDate(dayNumber: 20_514), changeDay: 6, forward: 60 * (random.below(3) - 1))
    var centre = PlanBuilder(grid: grid)
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [420 + 60 * random.below(8)], shapes: [ShiftShape(minutes: 480)])
    centre.addShift("night", startMinutes: [1200 + 60 * random.below(4)], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("any", weeklyMinutes: 0...10_080, weeklyDays: 0...7)
    var past: [Duty] = []
    if random.below(3) > 0 {
      for day in -8 ... -1 where random.below(2) == 0 {
        past.append(
          Duty(day: day, family: 0, start: day * 1440 + 420 + 60 * random.below(16), minutes: 480, queue: 0))
      }
    }
    for day in random.permutation(14).prefix(8) {
      for family in centre.plan.shifts.indices { centre.plan.shifts[family].starts[day] = [] }
    }
    centre.addAgent("a", past: past)
    centre.plan.rules = (0...random.below(2)).map { _ in
      let counted = WeeklyRestCounting.allCases[random.below(3)]
      let isHard = random.below(2) == 0
      return Rule(
        kind: .weeklyRest(minutes: 60 * (30 + random.below(89)), counted: counted),
        hardness: isHard ? .hard : .soft(weight: Double(1 + random.below(40)) / 7))
    }
    return centre.plan
  }

  @Test("The cheapest line at random prices, and the best roster with its bound", arguments: UInt64(1)...8)
  func asEnumerated(seed: UInt64) throws {
    var random = RandomSource(seed: seed &* 7919)
    let plan = plan(&random)
    let requirement = Requirement([
      (0..<plan.grid.intervalCount).map { _ in Double(random.below(3)) / 2 }
    ])
    let brute = BruteForce(plan: plan, requirement: requirement)
    let choices = brute.legalLines(of: 0)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let pricer = LinePricer(model: LineModel(problem: problem))
    for round in 0..<3 {
      let prices = (0..<problem.cellCount).map { _ in Int32(random.below(16_000)) - 9000 }
      pricer.load(prices, contracts: [0], days: 0..<problem.horizon.dayCount)
      let cheapest = choices.map { line in
        line.duties.reduce(line.own) { sum, alternatives in
          sum + alternatives[0].units.reduce(0) { $0 + Int(prices[$1.key]) * $1.value }
        }
      }.min()
      let found = pricer.cheapestLine(ofClass: 0, scale: 1)
      #expect(found?.cost == cheapest, "round \(round): \(plan.rules.map(\.kind))")
    }
    let result = RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
    let optimum = try #require(brute.optimum())
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: plan, requirement: requirement).verify(roster)
    #expect(verification.isFeasible && verification.cost.total == optimum)
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test("Tuesday to Saturday and six nights have a line where the law says so", arguments: WeeklyRestCounting.allCases)
  func ordinaryWeeks(counted: WeeklyRestCounting) {
    func isLegal(_ days: [Int], hour: Int, rest: Int) -> Bool {
      var centre = PlanBuilder(grid: .weeks(2, intervalMinutes: 60))
      centre.addQueue("phone")
      centre.addShift("s", startMinutes: [hour * 60], shapes: [ShiftShape(minutes: 510)])
      centre.addContract(
        "c", weeklyMinutes: 0...10_080, weeklyDays: 0...7,
        pattern: (0..<7).map { days.contains($0) ? .work : .off })
      centre.addAgent("a")
      centre.plan.rules = [Rule(kind: .weeklyRest(minutes: rest * 60, counted: counted))]
      let problem = ProblemCompiler(plan: centre.plan, requirement: SmallCentre.requirement(centre.plan)).compile()
      return LineFeasibility(model: LineModel(problem: problem)).lines().lines.allSatisfy { $0 != nil }
    }
    let isWithin = counted == .withinWeek
    #expect(isLegal([1, 2, 3, 4, 5], hour: 9, rest: 35) == !isWithin)
    #expect(isLegal([0, 1, 2, 3, 4, 5], hour: 22, rest: 24) == !isWithin)
    #expect(isLegal([0, 1, 2, 3, 4], hour: 9, rest: 35))
    #expect(!isLegal([0, 1, 2, 3, 4, 5, 6], hour: 9, rest: 24))
  }

  @Test("A refusal says how long a rest can be") func longestRest() throws {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 30))
    centre.addQueue("phone")
    centre.addShift("s", startMinutes: [540], shapes: [ShiftShape(minutes: 510)])
    centre.addContract(
      "c", weeklyMinutes: 0...10_080, weeklyDays: 0...7,
      pattern: [.off, .work, .work, .work, .work, .work, .off])
    centre.addAgent("a")
    centre.plan.rules = [Rule(kind: .weeklyRest(minutes: 2100))]
    let result = RosterOptimiser(
      plan: centre.plan, requirement: SmallCentre.requirement(centre.plan),
      options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 2, gap: 0, threads: 1)
    ).solve()
    let rests = result.findings.compactMap { finding -> LineConflict.Rest? in
      if case .conflict(let conflict) = finding.facts { conflict.rest } else { nil }
    }
    // Monday and a part of Tuesday; on Saturday and Sunday it is half an hour of 31 less.
    #expect(rests == [LineConflict.Rest(longest: 1980, limit: 2100)])
  }
}
