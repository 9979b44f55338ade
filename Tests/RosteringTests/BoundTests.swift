import Testing
import Workforce

@testable import Rostering

@Suite("Bounds")
struct BoundTests {
  private struct Setting {
    let model: LineModel
    let start: [Line?]
    let cost: Int
  }

  private func setting(agents: Int, interval: Int) -> Setting {
    let plan = SmallCentre.plan(agents: agents, intervalMinutes: interval)
    let problem = ProblemCompiler(plan: plan, requirement: SmallCentre.requirement(plan)).compile()
    let model = LineModel(problem: problem)
    let search = LineSearch(model: model, seed: 1)
    search.construct()
    search.descend(shouldStop: { false })
    return Setting(model: model, start: search.incumbent, cost: search.incumbentCost)
  }

  private func generation(_ setting: Setting) throws -> ColumnGeneration {
    let problem = setting.model.problem
    return try ColumnGeneration(
      scope: MasterScope(whole: problem), pricer: LinePricer(model: setting.model),
      initial: problem.linesByClass(setting.start))
  }

  @Test("The bundle and GLPK agree on the relaxation: no bound above its value, both close to it")
  func bundleAndSimplexAgree() throws {
    let setting = setting(agents: 3, interval: 60)
    let bundle = ProximalBundle(pricer: LinePricer(model: setting.model), initial: setting.start)
    bundle.run(passLimit: 200, precision: 1e-4, shouldStop: { false }, onBound: { _ in false })
    let generation = try generation(setting)
    let (end, value) = try generation.relaxation()
    #expect(end == .optimal)
    let simplexBound = try #require(generation.lowerBound)
    let bundleBound = try #require(bundle.lowerBound)
    #expect(Double(simplexBound) <= value + 1e-6 * abs(value))
    #expect(Double(bundleBound) <= value + 1e-6 * abs(value))
    #expect(value <= Double(setting.cost))
    #expect(Double(simplexBound) > value - 1e-3 * abs(value))
    #expect(Double(bundleBound) > value - 5e-3 * abs(value))
    #expect(bundle.relaxationValue >= value - 1e-6 * abs(value))
  }

  @Test("A dive gives every agent a legal line and leaves the bundle as it was")
  func diveKeepsTheWeights() {
    let setting = setting(agents: 6, interval: 60)
    let bundle = ProximalBundle(pricer: LinePricer(model: setting.model), initial: setting.start)
    bundle.run(passLimit: 60, precision: 1e-4, shouldStop: { false }, onBound: { _ in false })
    let before = bundle.weightedLines.map(\.weight)
    var random = RandomSource(seed: 5)
    let lines = bundle.dive(random: &random, shouldStop: { false })
    #expect(lines.allSatisfy { $0 != nil })
    #expect(bundle.weightedLines.map(\.weight) == before)
    let state = RosterState(problem: setting.model.problem)
    state.replaceAll(lines)
    #expect(state.cost >= bundle.lowerBound ?? Int.min)
  }

  @Test("A dive leaves the lines alone that it is told to keep, and gives the other agents legal ones")
  func diveKeepsLines() {
    let setting = setting(agents: 6, interval: 60)
    let bundle = ProximalBundle(pricer: LinePricer(model: setting.model), initial: setting.start)
    bundle.run(passLimit: 60, precision: 1e-4, shouldStop: { false }, onBound: { _ in false })
    let kept = setting.start.enumerated().map { $0.offset % 2 == 0 ? $0.element : nil }
    var random = RandomSource(seed: 5)
    let lines = bundle.dive(keeping: kept, random: &random, shouldStop: { false })
    #expect(lines.allSatisfy { $0 != nil })
    for (agent, line) in kept.enumerated() where line != nil { #expect(lines[agent] == line) }
  }

  @Test("A bundle made from another one's fractional roster dives to the same lines")
  func bundlesFromValues() {
    let setting = setting(agents: 6, interval: 60)
    let bundle = ProximalBundle(pricer: LinePricer(model: setting.model), initial: setting.start)
    bundle.run(passLimit: 60, precision: 1e-4, shouldStop: { false }, onBound: { _ in false })
    let copy = ProximalBundle(pricer: LinePricer(model: setting.model), fractional: bundle.fractional)
    var (first, second) = (RandomSource(seed: 7), RandomSource(seed: 7))
    let lines = bundle.dive(random: &first, shouldStop: { false })
    #expect(lines == copy.dive(random: &second, shouldStop: { false }))
    #expect(copy.weightedLines.map(\.weight) == bundle.weightedLines.map(\.weight))
  }

  @Test("The cells' part of the Lagrangian is the least over all staff levels", arguments: UInt64(1)...20)
  func conjugateIsTheLeast(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let random1 = RandomPlan(seed: seed, agentCount: 1)
    let problem = ProblemCompiler(plan: random1.plan, requirement: random1.requirement).compile()
    let prices = (0..<problem.cellCount).map { cell -> Double in
      let range = problem.slopeRange(ofCell: cell)
      return Double(range.lowerBound + random.below(range.count))
    }
    let vector = PriceVector(prices, scale: 8, cells: DualCells(cellsOf: problem))
    var sum = 0
    for cell in 0..<problem.cellCount {
      let price = Int(vector.values[cell])
      let least = (0...60).map { problem.cellCosts[cell].cost(units: $0) * 8 - price * $0 }.min() ?? 0
      sum += least + price * Int(problem.pastPresence[cell])
    }
    #expect(vector.conjugate(DualCells(cellsOf: problem)) == sum)
  }
}
