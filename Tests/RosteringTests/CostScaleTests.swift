import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Costs of every size")
struct CostScaleTests {
  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1, iterations: Int = 20) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: iterations, gap: 0, threads: 1)
    ).solve()
  }

  private func compile(_ plan: Plan, _ requirement: Requirement) -> RosterProblem {
    ProblemCompiler(plan: plan, requirement: requirement).compile()
  }

  @Test("ordinary costs are counted in thousandths, as they are")
  func plain() {
    let plan = SmallCentre.plan(agents: 4, weeks: 2)
    let problem = compile(plan, SmallCentre.requirement(plan))
    #expect(problem.scale == .plain && problem.exactCellCosts.isEmpty)
    #expect(ExactCosts(problem).thousandths(ofBound: 1234) == 1234)
  }

  @Test(
    "costs in rupiah are counted so that a missing hour costs ten thousand steps",
    arguments: [1000.0, 30_000, 1e6, 1e8])
  func canonical(factor: Double) {
    let plan = SmallCentre.plan(agents: 4, weeks: 8)
    let requirement = SmallCentre.requirement(plan)
    let (plain, scaled) = (compile(plan, requirement), compile(plan.costs(times: factor), requirement))
    #expect(scaled.scale.unit == Int(factor))
    #expect(scaled.classes.map(\.dutyCosts) == plain.classes.map(\.dutyCosts))
    #expect(scaled.classes.map(\.constantCost) == plain.classes.map(\.constantCost))
    #expect(scaled.cellCosts == plain.cellCosts && scaled.typicalShortfall == plain.typicalShortfall)
  }

  @Test("a price of one step in a thousand is kept: the numbers that somebody would write")
  func smallestPrice() {
    var plan = SmallCentre.plan(agents: 4, weeks: 8)
    plan.objective = Objective(shortfallPerHour: 20, surplusPerHour: 4)
    let problem = compile(plan.costs(times: 30_000), SmallCentre.requirement(plan))
    #expect(problem.scale.unit == 30_000)
  }

  @Test("duties of whom an absence leaves no day fit, too")
  func awayAllTime() {
    var plan = SmallCentre.plan(agents: 2).costs(times: 1e8)
    plan.objective = Objective(shortfallPerHour: 300_000, surplusPerHour: 60_000)
    for agent in plan.agents.indices {
      plan.agents[agent].weeks = plan.agents[agent].weeks.map { _ in WeekLimits(minutes: 0...0, days: 0...0) }
    }
    let result = solve(plan, SmallCentre.requirement(plan))
    #expect(result.roster?.duties.allSatisfy(\.isEmpty) == true)
  }

  @Test("prices far apart are counted as finely as they fit, and the small ones still count")
  func farApart() {
    var plan = SmallCentre.plan(agents: 4)
    plan.objective = Objective(shortfallPerHour: 1e6, surplusPerHour: 2)
    let problem = compile(plan, SmallCentre.requirement(plan))
    #expect(problem.scale.unit > 1 && problem.scale.unit.nonzeroBitCount == 1)
    #expect(problem.classes.allSatisfy { agentClass in agentClass.dutyCosts.allSatisfy { $0 ?? 1 > 0 } })
    #expect(problem.cellCosts.allSatisfy { $0.slopeRange.upperBound > 0 })
  }

  @Test(
    "a soft weekly rest whose price is no whole number of steps is known to be rounded, however it is counted",
    arguments: WeeklyRestCounting.allCases)
  func roundedRest(counted: WeeklyRestCounting) {
    var plan = SmallCentre.plan(agents: 4, weeks: 8)
    plan.objective = Objective(shortfallPerHour: 20, surplusPerHour: 4)
    plan = plan.costs(times: 30_000)
    let requirement = SmallCentre.requirement(plan)
    #expect(compile(plan, requirement).scale.isExact)
    plan.rules.append(Rule(kind: .weeklyRest(minutes: 2160, counted: counted), hardness: .soft(weight: 0.7)))
    #expect(!compile(plan, requirement).scale.isExact)
  }

  private static let seeds = LongRun.seeds(6)

  @Test("the roster is that of the same plan in smaller numbers, and the bound agrees", arguments: seeds)
  func sameRoster(seed: UInt64) throws {
    let tiny = TinyPlan(seed: seed, hasEarlier: seed % 3 == 0)
    let plain = solve(tiny.plan, tiny.requirement, seed: seed)
    for factor in [30_000.0, 1e6, 1e8] {
      let plan = tiny.plan.costs(times: factor)
      let scaled = solve(plan, tiny.requirement, seed: seed)
      #expect(scaled.roster == plain.roster, "\(factor)")
      guard let roster = scaled.roster, let bound = scaled.objective?.lowerBound,
        let plainBound = plain.objective?.lowerBound
      else {
        #expect(scaled.reason == plain.reason && scaled.reason == .provedInfeasible)
        continue
      }
      let cost = Double(RosterVerifier(plan: plan, requirement: tiny.requirement).verify(roster).cost.total) / 1000
      // Every cell may be half a thousandth off in the plan of smaller numbers, where the rounding is its own.
      let rounding = 0.001 * Double(compile(plan, tiny.requirement).cellCount) + 1e-9 * cost / factor
      #expect(abs(cost / factor - (plain.objective?.incumbent ?? 0)) <= rounding)
      #expect(abs(bound / factor - plainBound) <= rounding + 0.002 * cost / factor)
      #expect(bound <= cost)
    }
  }

  @Test("eight weeks in rupiah: the roster of eight weeks", arguments: [30_000.0])
  func eightWeeks(factor: Double) throws {
    let plan = SmallCentre.plan(agents: 6, weeks: 8, intervalMinutes: 60)
    let requirement = SmallCentre.requirement(plan)
    let plain = solve(plan, requirement, iterations: 4)
    let scaled = solve(plan.costs(times: factor), requirement, iterations: 4)
    #expect(scaled.roster != nil && scaled.roster == plain.roster)
    let (bound, other) = (try #require(scaled.objective?.lowerBound), try #require(plain.objective?.lowerBound))
    #expect(abs(bound / factor - other) <= 0.002 * other)
  }

  /// A tiny plan whose kinds of costs lie up to eighteen powers of ten apart.
  private func mixed(_ seed: UInt64) -> TinyPlan {
    var random = SplitMix(seed: seed)
    func factor() -> Double { [1e-3, 1e-2, 1, 1, 1e3, 3e4, 1e6, 1e8][random.below(8)] }
    var tiny = TinyPlan(seed: seed, hasEarlier: seed % 2 == 0)
    tiny.plan = tiny.plan.costs(times: factor(), pay: factor(), rules: factor(), wishes: factor())
    return tiny
  }

  @Test("no bound lies above the best roster there is, and nothing is called the best that is not", arguments: seeds)
  func againstEveryRoster(seed: UInt64) throws {
    let tiny = mixed(seed)
    let verdict = BruteForce(plan: tiny.plan, requirement: tiny.requirement).verdict(atMost: 20_000)
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    guard let roster = result.roster, let objective = result.objective else {
      #expect(result.reason == .provedInfeasible && verdict == .noRoster)
      return
    }
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible && verdict != .noRoster)
    let cost = Double(verification.cost.total)
    let bound = try #require(objective.lowerBound) * 1000
    // Beyond sixteen digits a number in the report is the nearest there is.
    #expect(bound >= 0 && bound <= cost * (1 + 1e-15) + 0.5)
    guard case .optimum(let optimum) = verdict else { return }
    #expect(bound <= Double(optimum) * (1 + 1e-15) + 0.5)
    let slack = Double(tiny.plan.agents.reduce(0) { $0 + $1.wishes.count }) + 0.5
    if result.reason == .provedOptimal { #expect(cost <= Double(optimum) * (1 + 1e-15) + slack) }
  }

  @Test("prices beyond what any plan may have neither wrap nor trap in the kernel", arguments: [1e9, 1e12])
  func hugeSoftRules(weight: Double) throws {
    let rules = [
      Rule(kind: .maximumWeeklyHours(minutes: 300), hardness: .soft(weight: weight)),
      Rule(kind: .maximumConsecutiveDays(days: 1), hardness: .soft(weight: weight)),
      Rule(kind: .forbiddenSuccession(first: 0, second: 0), hardness: .soft(weight: weight)),
    ]
    let plan = SmallCentre.plan(agents: 3, weeks: 1, rules: rules)
    let requirement = SmallCentre.requirement(plan)
    let result = solve(plan, requirement, iterations: 3)
    let roster = try #require(result.roster)
    let cost = RosterVerifier(plan: plan, requirement: requirement).verify(roster).cost.total
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(cost))
    #expect(result.reason != .provedInfeasible)
  }

  @Test("a hard minimum comes before pay, however dear an hour is")
  func minimumBeforePay() throws {
    var centre = PlanBuilder(grid: .weeks(intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("free", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: 30_000)
    centre.addAgents(["A1", "A2"])
    centre.plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960))]
    let nobody = Requirement([[Double](repeating: 0, count: centre.plan.grid.intervalCount)])
    let roster = try #require(solve(centre.plan, nobody).roster)
    #expect(RosterVerifier(plan: centre.plan, requirement: nobody).verify(roster).isFeasible)
  }

  @Test("the bound is at least what the contracts alone cost, from the first moment")
  func contractsAlone() throws {
    let plan = SmallCentre.plan(agents: 4, weeks: 8)
    let nobody = Requirement([[Double](repeating: 0, count: plan.grid.intervalCount)])
    for requirement in [nobody, SmallCentre.requirement(plan)] {
      let result = RosterOptimiser(
        plan: plan, requirement: requirement, options: SolveOptions(timeLimit: 0, threads: 1)
      ).solve()
      let bound = try #require(result.objective?.lowerBound)
      // Two of 40 hours and two of 16 a week, eight weeks, at 1 an hour.
      #expect(bound >= 8 * 112)
      #expect(try #require(result.objective?.relativeGap) <= 1)
    }
  }

  @Test("what staff costs at least counts too: nobody for a need that nobody can meet")
  func staffAlone() throws {
    var centre = PlanBuilder(grid: .weeks(intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("free", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["A1"])
    let needed = Requirement([[Double](repeating: 3, count: centre.plan.grid.intervalCount)])
    let problem = compile(centre.plan, needed)
    let (_, least, _) = LineFeasibility(model: LineModel(problem: problem)).lines()
    // Two of three are missing in every hour.
    #expect(CostFloor(problem: problem, leastLines: least).thousandths == 168 * 20_000)
  }
}
