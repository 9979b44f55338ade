import Testing
import Workforce

@testable import Rostering

extension ColumnGeneration {
  /// Generates columns to the end; returns how it ended and the relaxation's value in thousandths.
  func relaxation() throws -> (end: End, value: Double) {
    var value = 0.0
    let end = try run(
      roundLimit: 500, shouldStop: { false },
      onBound: { _, present in
        value = present
        return false
      })
    return (end, value)
  }
}

/// A small centre whose relaxation is solved.
struct SolvedRelaxation {
  let model: LineModel
  let generation: ColumnGeneration
  /// Value of the relaxation in thousandths.
  let value: Double

  var problem: RosterProblem { model.problem }

  init(agents: Int) throws {
    let plan = SmallCentre.plan(agents: agents, intervalMinutes: 60)
    model = LineModel(problem: ProblemCompiler(plan: plan, requirement: SmallCentre.requirement(plan)).compile())
    let search = LineSearch(model: model, seed: 1)
    search.construct()
    generation = try ColumnGeneration(
      scope: MasterScope(whole: model.problem), pricer: LinePricer(model: model),
      initial: model.problem.linesByClass(search.incumbent))
    let (end, value) = try generation.relaxation()
    try #require(end == .optimal)
    self.value = value
  }

  /// The bound that comes with it.
  var bound: Int { generation.lowerBound ?? Int.min }

  /// Cost of a roster, by agent.
  func cost(_ lines: [Line?]) -> Int {
    let state = RosterState(problem: problem)
    state.replaceAll(lines)
    return state.cost
  }
}
