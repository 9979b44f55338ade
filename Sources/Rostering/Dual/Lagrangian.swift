import Workforce

/// The Lagrangian of the master problem: what every class and every cell contribute at best under given prices, exactly, in
/// integers. Each value is a proven lower bound on any roster's cost; the best one is kept.
///
/// Limits on counts that a pass can afford to keep are kept exactly; the others are priced like cells.
final class Lagrangian {
  /// Everything that has a price.
  let dual: DualCells
  private let problem: RosterProblem
  private let pricer: LinePricer
  /// What prices and own costs are multiplied with.
  private let scale: Int32
  /// For each class, the limits on counts that every pass keeps exactly.
  private let tracked: [[LineRequest.Tracked]]
  /// The best value so far, scaled; the prices that gave it, and what each class contributed for one agent.
  private var best = Int.min
  private(set) var bestPrices: PriceVector?
  private var bestValues: [Int] = []

  init(pricer: LinePricer) {
    self.pricer = pricer
    problem = pricer.problem
    scale = PriceVector.safeScale(for: pricer.problem)
    dual = DualCells(cellsAndLimitsOf: pricer.problem)
    tracked = pricer.problem.classes.map { Lagrangian.trackedLimits($0, dayCount: pricer.problem.horizon.dayCount) }
  }

  /// Tallies times days up to which limits are kept exactly in every pass.
  private static let mostTrackedDays = 900

  /// The limit on weekends, where a pass can afford to keep it exactly; limits on families are priced: there are too many.
  private static func trackedLimits(_ agentClass: AgentClass, dayCount: Int) -> [LineRequest.Tracked] {
    agentClass.limits.indices.filter {
      agentClass.limits[$0].subject == .weekends && (agentClass.limits[$0].most + 1) * dayCount <= mostTrackedDays
    }.map { LineRequest.Tracked(limit: $0, left: agentClass.limits[$0].most) }
  }

  /// Proven lower bound in thousandths, rounded down; `nil` before the first value.
  var lowerBound: Int? { best == Int.min ? nil : best.flooredQuotient(by: Int(scale)) }

  /// Rounds real prices, by cell, and has all duties priced with them.
  func load(_ prices: [Double]) -> PriceVector {
    let rounded = PriceVector(prices, scale: scale, cells: dual)
    load(rounded)
    return rounded
  }

  private func load(_ prices: PriceVector) {
    pricer.load(prices.values, contracts: Array(0..<problem.contractCount), days: 0..<problem.horizon.dayCount)
  }

  /// The value at some prices, in thousandths; `nil` when stopped before every class was priced. `found` is given the cheapest
  /// line of each class.
  func value(
    at prices: [Double], shouldStop: () -> Bool, found: (_ line: Line, _ classIndex: Int) -> Void
  ) -> Double? {
    let prices = load(prices)
    var bound = prices.conjugate(dual) + problem.constantCost * Int(scale)
    var values = [Int](repeating: 0, count: problem.classes.count)
    for index in problem.classes.indices {
      if shouldStop() { return nil }
      guard let cheapest = cheapest(class: index, at: prices) else { continue }
      found(cheapest.line, index)
      values[index] = cheapest.value
      bound += cheapest.cost * problem.classes[index].agents.count
    }
    if bound > best {
      best = bound
      bestPrices = prices
      bestValues = values
    }
    return Double(bound) / Double(scale)
  }

  /// The cheapest line of a class at prices that are loaded.
  ///
  /// - Returns: Its scaled cost with the price of what it uses up of the limits; and the value of the class for one agent, which
  ///   is that less the price of what the agent may use up. A limit that is kept exactly has no price here, but its cell
  ///   still counts at its own.
  func cheapest(class index: Int, at prices: PriceVector) -> (cost: Int, value: Int, line: Line)? {
    var request = LineRequest(dayCount: problem.horizon.dayCount)
    request.tracked = tracked[index]
    request.penalties = dual.limits(ofClass: index).map { prices.values[$0] }
    for limit in request.tracked { request.penalties[limit.limit] = 0 }
    guard let found = pricer.cheapestLine(ofClass: index, scale: scale, request: request) else { return nil }
    var own = Int(found.cost)
    var value = Int(found.cost)
    for (limit, penalty) in zip(problem.classes[index].limits, request.penalties) where penalty != 0 {
      own -= Int(penalty) * problem.count(limit.subject, in: found.types)
      value -= Int(penalty) * limit.most
    }
    let line = pricer.line(ofClass: index, types: found.types, days: request.free, cost: own, scale: scale)
    return (Int(found.cost), value, line)
  }

  /// The value at some prices with the cells' own costs instead of their steps (``ExactCosts``), in thousandths, rounded down: a
  /// bound whatever the prices. `nil` where a class has no line that the pass can find, or with limits on counts.
  ///
  /// A price of *p* steps stands for `u·p` thousandths. Presence costs a line just that much, and its own cost is at least *u* times
  /// its steps, so *u* times the cheapest line is no more than what the class's cheapest line truly costs.
  func exactBound(at prices: PriceVector) -> Int? {
    guard dual.count == problem.exactCellCosts.count else { return nil }
    load(prices)
    let (unit, scale) = (problem.scale.unit, Int(scale))
    var lines = problem.constantCost * scale
    for index in problem.classes.indices {
      guard let cheapest = cheapest(class: index, at: prices) else { return nil }
      lines += cheapest.cost * problem.classes[index].agents.count
    }
    var bound = unit * lines
    let most = problem.mostUnitsMore
    for (cell, exact) in problem.exactCellCosts.enumerated() {
      let price = unit * Int(prices.values[cell])
      // The price may lie a rounding beyond the last slope: then the least is there where the staff ends.
      var left = most[cell] + Int(problem.pastPresence[cell])
      bound += exact.costOfNobody * scale + price * Int(problem.pastPresence[cell])
      if dual.blends.isBlended(cell) { continue }
      for slope in exact.slopes where slope.perUnit * scale < price && left > 0 {
        let units = min(left, slope.units)
        bound += (slope.perUnit * scale - price) * units
        left -= units
      }
    }
    return bound.flooredQuotient(by: scale)
  }

  /// Prices once more at the best prices, now with limits on counts kept exactly: of the two values of each class, the
  /// better one counts. Raises ``lowerBound`` or leaves it.
  func tightenBound(shouldStop: () -> Bool) {
    guard let bestPrices, problem.classes.contains(where: { !$0.limits.isEmpty }) else { return }
    load(bestPrices)
    var bound = best
    for index in problem.classes.indices where !problem.classes[index].limits.isEmpty {
      if shouldStop() { break }
      guard let exact = pricer.cheapestLine(ofClass: index, scale: scale, mostTallies: LinePricer.exactTallies) else {
        continue
      }
      bound += max(0, exact.bound - bestValues[index]) * problem.classes[index].agents.count
    }
    best = max(best, bound)
  }
}
