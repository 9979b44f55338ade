import Workforce

/// What all threads share of the pricing problem: graphs by contract and the data of each class.
struct LineModel: Sendable {
  let problem: RosterProblem
  let flats: [FlatGraph]
  let classes: [ClassPricing]
  /// Choices that some class of each contract has, or that are part of a duty of its, ascending, by the classes' set of tiers.
  let choices: [[(tiers: Int, choices: [Int])]]
  /// Duty types that some class of a contract may work: those for which agents choose, and by choice those that have it as a part.
  let freeTypes: [TypesByDay]
  let boundTypes: [[TypesByDay]]
  /// The rows that have prices, for each set of tiers.
  let pricedRows: [(tiers: Int, row: Int)]
  /// When each day begins by the first of the clocks, and when it ends by the last.
  private let dayStarts: (first: [Int], last: [Int])
  /// Minutes by which a duty may run into the day after its own.
  private let overhang: Int
  /// Every roster costs a multiple of this, in thousandths, beyond what nobody at all would cost.
  let costStep: Int

  /// Most moves of a graph that a search works with: a few hundred megabytes, and half a minute until it stands.
  static let moveLimit = 20_000_000

  /// Most numbers that a kernel keeps for a class beside which others have averages of weekly hours: 400 MB a thread.
  static let valueLimit = 100_000_000

  /// With more than one thread, contracts' graphs are made on all cores. A graph with more moves than a limit is given up: see
  /// ``contractsBeyondLimit``.
  init(problem: RosterProblem, threads: Int = 1, moveLimit: Int = .max) {
    self.problem = problem
    @Sendable func graph(_ contract: Int) -> LineGraph {
      var builder = LineGraphBuilder(problem: problem, contract: contract, moveLimit: moveLimit)
      return builder.build()
    }
    let contracts = Array(0..<problem.contractCount)
    let graphs = threads > 1 ? concurrentMap(contracts, graph) : contracts.map(graph)
    flats = graphs.map { FlatGraph($0) }
    classes = problem.classes.indices.map { index in
      ClassPricing(
        problem: problem, classIndex: index, graph: graphs[problem.classes[index].contract],
        isBounded: moveLimit < .max)
    }
    choices = contracts.map { contract in
      let own = problem.classes.filter { $0.contract == contract }
      return Set(own.map(\.tiers)).sorted().map { tiers in
        (tiers, Set(own.filter { $0.tiers == tiers }.flatMap(\.priced)).sorted())
      }
    }
    let types = graphs.map { graph in graph.days.flatMap { $0.signatures.joined() } }
    freeTypes = types.map { types in
      TypesByDay(types.filter { problem.dutyTypes[Int($0)].choice == nil }, problem: problem)
    }
    boundTypes = types.map { types in
      (0...problem.toldChoice).map { choice in
        TypesByDay(types.filter { problem.dutyTypes[Int($0)].choice == choice }, problem: problem)
      }
    }
    pricedRows = problem.pricedRows
    dayStarts = LineModel.dayStarts(problem)
    overhang = max(
      0, problem.dutyTypes.map { $0.end - problem.horizon(ofClock: $0.clock).dayStarts[$0.day + 1] }.max() ?? 0)
    costStep = LineModel.costStep(problem, graphs: graphs, classes: classes)
  }

  /// Contracts whose rules remember so much together that there is no graph to search.
  var contractsBeyondLimit: [Int] {
    flats.indices.filter { contract in
      flats[contract].graph.isBeyondLimit
        || classes.contains { pricing in
          guard pricing.contract == contract, pricing.hasAverages else { return false }
          guard let carried = pricing.carried else { return true }
          return carried.mostCodesOfWeek > LineModel.valueLimit / max(1, flats[contract].valueCount)
        }
    }
  }

  /// The greatest common divisor of everything that a roster's cost is made of.
  private static func costStep(_ problem: RosterProblem, graphs: [LineGraph], classes: [ClassPricing]) -> Int {
    var step = 0
    func add(_ value: Int) {
      if step != 1 { step = greatestCommonDivisor(step, value) }
    }
    add(problem.secondaryCost)
    for cost in problem.cellCosts {
      for slope in cost.slopes { add(slope.perUnit) }
    }
    for pricing in classes {
      for entry in pricing.entries { add(Int(entry.cost)) }
      for cost in pricing.closings { add(Int(cost ?? 0)) }
      for step in pricing.carried?.allSteps ?? [] { add(step.cost) }
      for cost in pricing.countCosts { add(Int(cost ?? 0)) }
    }
    for day in graphs.flatMap(\.days) {
      for arc in day.arcs { add(Int(arc.cost)) }
      for closing in day.closings { add(Int(closing.cost)) }
    }
    return max(step, 1)
  }

  /// Intervals that duties which start on some days can cover.
  func intervals(ofDays days: Range<Int>) -> Range<Int> {
    let minutes = problem.units.minutes * problem.units.unitsPerAgent
    let first = max(0, dayStarts.first[days.lowerBound]) / minutes
    let end = (dayStarts.last[days.upperBound] + overhang + minutes - 1) / minutes
    return min(first, problem.intervalCount)..<min(max(first, end), problem.intervalCount)
  }

  private static func dayStarts(_ problem: RosterProblem) -> (first: [Int], last: [Int]) {
    let horizons = [problem.horizon] + problem.otherHorizons
    let byDay = problem.horizon.dayStarts.indices.map { day in horizons.map { $0.dayStarts[day] } }
    return (byDay.map { $0.min() ?? 0 }, byDay.map { $0.max() ?? 0 })
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

/// Duty types in the order of their days.
struct TypesByDay: Sendable {
  let types: [Int32]
  /// Place of the first type of each day, and their number at the end.
  private let first: [Int]

  init(_ types: [Int32], problem: RosterProblem) {
    let ordered = types.sorted()
    self.types = ordered
    var first = [Int](repeating: 0, count: problem.horizon.dayCount + 1)
    for type in ordered { first[problem.dutyTypes[Int(type)].day + 1] += 1 }
    for day in 0..<problem.horizon.dayCount { first[day + 1] += first[day] }
    self.first = first
  }

  var isEmpty: Bool { types.isEmpty }

  /// The types of some days.
  func on(_ days: Range<Int>) -> ArraySlice<Int32> { types[first[days.lowerBound]..<first[days.upperBound]] }
}
