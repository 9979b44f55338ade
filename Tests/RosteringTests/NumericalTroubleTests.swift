import LinearProgramming
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Numerical trouble in the linear programme")
struct NumericalTroubleTests {
  private static func options(_ trouble: InjectedTrouble?) -> SolveOptions {
    var options = SolveOptions(seed: 2, timeLimit: nil, iterationLimit: 12, gap: 0, threads: 1)
    options.trouble = trouble
    return options
  }

  private static let plan = SmallCentre.plan(agents: 3)
  private static let requirement = SmallCentre.requirement(plan)
  private static let calm = RosterOptimiser(plan: plan, requirement: requirement, options: options(nil)).solve()

  @Test(
    "Whatever GLPK does, the solve ends with a legal roster, a bound below it, and a warning",
    arguments: SimplexTrouble.allCases, [0..<1, 3..<5, 0..<Int.max])
  func survives(trouble: SimplexTrouble, runs: Range<Int>) throws {
    let (plan, requirement, calm) = (Self.plan, Self.requirement, Self.calm)
    let result = RosterOptimiser(
      plan: plan, requirement: requirement, options: Self.options(InjectedTrouble(trouble, runs: runs))
    ).solve()
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: plan, requirement: requirement).verify(roster).isFeasible)
    let bound = try #require(result.objective?.lowerBound)
    let best = min(result.objective?.incumbent ?? .infinity, calm.objective?.incumbent ?? .infinity)
    #expect(bound <= best)
    #expect(result.warnings.contains { $0.isTrouble(trouble) }, "\(result.warnings)")
    let isGivenUp = result.warnings.contains(.relaxationGivenUp)
    #expect(isGivenUp == (runs.upperBound == Int.max))
    #expect(calm.warnings.isEmpty)
  }

  @Test("Trouble in every run: the bound stays below the best of all rosters", arguments: UInt64(1)...4)
  func boundStaysBelowTheOptimum(seed: UInt64) throws {
    let random = RandomPlan(seed: seed, agentCount: 1)
    let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
    let trouble = SimplexTrouble.allCases[Int(seed) % SimplexTrouble.allCases.count]
    let result = RosterOptimiser(
      plan: random.plan, requirement: random.requirement, options: Self.options(InjectedTrouble(trouble))
    ).solve()
    guard let optimum else {
      #expect(result.reason == .provedInfeasible)
      return
    }
    #expect(result.roster != nil)
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test(
    "Trouble in a large neighbourhood: the roster stays legal and becomes no dearer, and it is noted",
    arguments: SimplexTrouble.allCases, [0..<1, 2..<4, 0..<Int.max])
  func neighbourhoodsSurvive(trouble: SimplexTrouble, runs: Range<Int>) throws {
    let plan = SmallCentre.plan(agents: 4)
    let requirement = SmallCentre.requirement(plan)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let search = LineSearch(model: LineModel(problem: problem), seed: 1)
    search.construct()
    search.restoreIncumbent()
    let neighbourhoods = LargeNeighbourhoodSearch(
      search: search, seed: 2, trouble: InjectedTrouble(trouble, runs: runs))
    for _ in 0..<6 {
      let before = search.state.cost
      _ = try neighbourhoods.step(shouldStop: { false })
      #expect(search.state.cost <= before)
      let roster = problem.roster(of: search.state.lines)
      #expect(RosterVerifier(plan: plan, requirement: requirement).verify(roster).isFeasible)
    }
    #expect(neighbourhoods.troubles.warnings.contains { $0.isTrouble(trouble) })
  }

  @Test("A programme that cannot be made anew: the search goes on without GLPK and says so", arguments: [0, 1, 5])
  func beyondRepair(first: Int) throws {
    let (plan, requirement, calm) = (Self.plan, Self.requirement, Self.calm)
    let trouble = InjectedTrouble(.fault, runs: first..<Int.max, isBeyondRepair: true)
    let result = RosterOptimiser(plan: plan, requirement: requirement, options: Self.options(trouble)).solve()
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: plan, requirement: requirement).verify(roster).isFeasible)
    let bound = try #require(result.objective?.lowerBound)
    #expect(bound <= min(result.objective?.incumbent ?? .infinity, calm.objective?.incumbent ?? .infinity))
    #expect(result.warnings.contains(.solverGaveUp(.relaxation, reason: "fault")))
    #expect(result.warnings.contains(.solverGaveUp(.largeNeighbourhood, reason: "fault")))
  }

  @Test("Trouble is counted by kind over all parts of a solve, in the order first met")
  func troubleIsCounted() {
    var log = NumericalTrouble()
    log.note([.cycling, .fault, .cycling])
    var other = NumericalTrouble()
    other.note([.singularBasis, .fault])
    log.note(other)
    #expect(
      log.warnings == [
        .trouble(.cycling(iterations: 40_000), times: 2), .trouble(.fault, times: 2),
        .trouble(.singularBasis, times: 1),
      ])
    #expect(NumericalTrouble().warnings.isEmpty)
  }

  @Test("A price that is no number becomes a price all the same")
  func pricesThatAreNoNumbers() {
    let plan = SmallCentre.plan(agents: 2)
    let problem = ProblemCompiler(plan: plan, requirement: SmallCentre.requirement(plan)).compile()
    let odd = [Double.nan, .infinity, -.infinity]
    let prices = PriceVector((0..<problem.cellCount).map { odd[$0 % 3] }, scale: 8, cells: DualCells(cellsOf: problem))
    for cell in 0..<problem.cellCount {
      let range = problem.slopeRange(ofCell: cell)
      #expect((range.lowerBound * 8...range.upperBound * 8).contains(Int(prices.values[cell])))
    }
    #expect((0..<problem.cellCount).filter { $0 % 3 == 0 }.allSatisfy { prices.values[$0] == 0 })
  }
}

extension SearchWarning {
  /// Whether it tells of this trouble, however often.
  func isTrouble(_ trouble: SimplexTrouble) -> Bool {
    if case .trouble(Trouble(trouble), _) = self { true } else { false }
  }
}
