import Workforce

/// The pricing problem of every class, on one thread: prices in, cheapest lines out.
///
/// Prices are set per queue, then ``refresh(queues:contract:)`` prices the duties and ``cheapestLine(ofClass:scale:)`` finds the
/// line. Graphs and class data are shared between threads; kernels and tables belong to this object.
final class LinePricer {
  let problem: RosterProblem
  private let model: LineModel
  private let kernels: [LineKernel]
  private let duties: DutyPricer
  /// Cover cost of each duty type, by queue.
  private let covers: [UnsafeMutablePointer<Int32>]
  /// The cheapest of an agent's queues.
  private let cheapest: UnsafeMutablePointer<Int32>

  init(model: LineModel) {
    problem = model.problem
    self.model = model
    kernels = model.graphs.map { LineKernel(graph: $0) }
    duties = DutyPricer(problem: model.problem)
    let count = max(1, model.problem.dutyTypes.count)
    func table() -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: count)
      pointer.initialize(repeating: PriceValue.unreachable, count: count)
      return pointer
    }
    covers = model.problem.plan.queues.indices.map { _ in table() }
    cheapest = table()
  }

  deinit {
    covers.forEach { $0.deallocate() }
    cheapest.deallocate()
  }

  /// Sets the prices of a queue: what 1 to `unitsPerAgent` units of one more agent cost in an interval.
  func setPrices(queue: Int, _ price: (_ interval: Int, _ units: Int) -> Int32) {
    duties.load(queue: queue, price: price)
  }

  /// Prices the duties of a contract on some queues.
  func refresh(queues: [Int], contract: Int) {
    for queue in queues { duties.cover(queue: queue, types: model.typesOfContract[contract], into: covers[queue]) }
  }

  /// Sets linear prices and prices the duties of every contract on every queue.
  func load(_ prices: PriceVector) {
    let intervals = problem.intervalCount
    for queue in problem.plan.queues.indices {
      let first = queue * intervals
      setPrices(queue: queue) { interval, units in prices.values[first + interval] &* Int32(units) }
    }
    for contract in problem.plan.contracts.indices {
      refresh(queues: Array(problem.plan.queues.indices), contract: contract)
    }
  }

  /// The cheapest line of a class under the prices set, or `nil` when it has none.
  ///
  /// - Returns: Its scaled cost (own cost × scale, plus presence), and the line.
  func cheapestLine(ofClass index: Int, scale: Int32) -> (cost: Int32, line: Line)? {
    let pricing = model.classes[index]
    let queues = problem.classes[index].queues
    let cover = mergedCover(queues, contract: pricing.contract)
    guard let found = kernels[pricing.contract].cheapestLine(pricing, cover: cover, scale: scale) else { return nil }
    var line = Line()
    line.types = found.types
    var presence = 0
    for type in found.types {
      presence += Int(cover[Int(type)])
      let queue =
        queues.count == 1 ? queues[0] : queues.first { covers[$0][Int(type)] == cover[Int(type)] } ?? queues[0]
      let starts = duties.placement(queue: queue, type: Int(type)).map { Int32($0) }
      line.queues.append(Int32(queue))
      line.breaks.append(contentsOf: starts)
      problem.appendPresence(ofType: Int(type), queue: queue, breaks: starts[...], to: &line)
    }
    line.ownCost = (Int(found.cost) - presence) / Int(scale)
    return (found.cost, line)
  }

  private func mergedCover(_ queues: [Int], contract: Int) -> UnsafePointer<Int32> {
    guard queues.count > 1 else { return UnsafePointer(covers[queues.first ?? 0]) }
    for type in model.typesOfContract[contract] {
      var best = PriceValue.unreachable
      for queue in queues { best = min(best, covers[queue][Int(type)]) }
      cheapest[Int(type)] = best
    }
    return UnsafePointer(cheapest)
  }
}

/// What all threads share of the pricing problem: graphs by contract and the data of each class.
struct LineModel: Sendable {
  let problem: RosterProblem
  let graphs: [LineGraph]
  let classes: [ClassPricing]
  /// Duty types that some class of a contract may work.
  let typesOfContract: [[Int32]]

  init(problem: RosterProblem) {
    self.problem = problem
    let graphs = problem.plan.contracts.indices.map { contract in
      var builder = LineGraphBuilder(problem: problem, contract: contract)
      return builder.build()
    }
    self.graphs = graphs
    classes = problem.classes.indices.map { index in
      ClassPricing(problem: problem, classIndex: index, graph: graphs[problem.classes[index].contract])
    }
    typesOfContract = graphs.map { graph in graph.days.flatMap { $0.signatures.joined() } }
  }
}
