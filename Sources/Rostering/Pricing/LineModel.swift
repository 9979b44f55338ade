import Workforce

/// What all threads share of the pricing problem: graphs by contract and the data of each class.
struct LineModel: Sendable {
  let problem: RosterProblem
  let graphs: [LineGraph]
  let flats: [FlatGraph]
  let classes: [ClassPricing]
  /// Duty types that some class of a contract may work: those that serve any queue, and those with a queue of their own.
  let freeTypes: [[Int32]]
  let boundTypes: [[[Int32]]]
  /// Every roster costs a multiple of this, in thousandths, beyond what nobody at all would cost.
  let costStep: Int

  init(problem: RosterProblem) {
    self.problem = problem
    let graphs = (0..<problem.contractCount).map { contract in
      var builder = LineGraphBuilder(problem: problem, contract: contract)
      return builder.build()
    }
    self.graphs = graphs
    flats = graphs.map { FlatGraph($0) }
    classes = problem.classes.indices.map { index in
      ClassPricing(problem: problem, classIndex: index, graph: graphs[problem.classes[index].contract])
    }
    let types = graphs.map { graph in graph.days.flatMap { $0.signatures.joined() } }
    freeTypes = types.map { $0.filter { problem.dutyTypes[Int($0)].queue == nil } }
    boundTypes = types.map { types in
      (0..<problem.queueCount).map { queue in types.filter { problem.dutyTypes[Int($0)].queue == queue } }
    }
    costStep = LineModel.costStep(problem, graphs: graphs, classes: classes)
  }

  /// The greatest common divisor of everything that a roster's cost is made of.
  private static func costStep(_ problem: RosterProblem, graphs: [LineGraph], classes: [ClassPricing]) -> Int {
    var step = 0
    func add(_ value: Int) {
      if step != 1 { step = greatestCommonDivisor(step, value) }
    }
    for cost in problem.cellCosts {
      for slope in cost.slopes { add(slope.perUnit) }
    }
    for pricing in classes {
      for entry in pricing.entries { add(Int(entry.cost)) }
      for cost in pricing.closings { add(Int(cost ?? 0)) }
    }
    for day in graphs.flatMap(\.days) {
      for arc in day.arcs { add(Int(arc.cost)) }
      for closing in day.closings { add(Int(closing.cost)) }
    }
    return max(step, 1)
  }

  /// The most that a roster can cost when it costs less than `value`.
  func tightened(below value: Int) -> Int { value - costStep }

  /// The least that a roster can cost when it cannot cost less than `bound`: costs come in steps.
  func tightened(bound: Int) -> Int {
    let origin = problem.constantCost + problem.cellCosts.reduce(0) { $0 + $1.costOfNobody }
    let rest = (bound - origin) % costStep
    return rest == 0 ? bound : bound - rest + (rest > 0 ? costStep : 0)
  }
}
