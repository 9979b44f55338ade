import Workforce

/// Prices of one more unit of presence in each cell, as exact integers: thousandths of cost times a power of two.
///
/// A cell's price lies between its lowest slope (negative: somebody is missing) and its highest (too many are there); that of a blended
/// cell is the least of its queues' prices, each with what it costs to serve the queue.
struct PriceVector: Sendable {
  /// What thousandths are multiplied with.
  let scale: Int32
  /// Scaled price of one unit, by cell.
  var values: [Int32]

  /// Rounds real prices and moves them into their boxes; what is no number becomes 0, a price as good as any for a bound.
  init(_ prices: [Double], scale: Int32, cells: DualCells) {
    self.scale = scale
    var values = prices.indices.map { cell in
      let range = cells.costs[cell].slopeRange
      let low = Double(range.lowerBound) * Double(scale)
      let high = Double(range.upperBound) * Double(scale)
      let price = prices[cell].isNaN ? 0 : prices[cell]
      return Int32(min(max((price * Double(scale)).rounded(), low), high))
    }
    for (place, cell) in cells.blends.cells.enumerated() {
      let worth = cells.blends.memberRange(place).map {
        values[Int(cells.blends.members[$0])] &+ cells.blends.costs[$0] &* scale
      }
      values[Int(cell)] = worth.min() ?? 0
    }
    self.values = values
  }

  /// The prices in thousandths.
  var inThousandths: [Double] { values.map { Double($0) / Double(scale) } }

  /// What the cells contribute to the Lagrangian: for each the least of `cost(n) − price × n`, scaled, exactly.
  ///
  /// The cost is convex and the price lies among its slopes, so the least is where the slope passes the price.
  func conjugate(_ cells: DualCells) -> Int {
    var sum = 0
    for cell in values.indices {
      let price = Int(values[cell])
      let staffing = cells.costs[cell]
      var value = staffing.costOfNobody * Int(scale)
      for slope in staffing.slopes where slope.perUnit * Int(scale) < price && slope.units < Int.max {
        value += (slope.perUnit * Int(scale) - price) * slope.units
      }
      sum += value + price * Int(cells.base[cell])
    }
    return sum
  }

  /// The largest power of two, up to 64, with which no line can leave the kernel's range.
  static func safeScale(for problem: RosterProblem) -> Int32 {
    let line = dearestLine(problem)
    var scale = 64
    while scale > 1, !isInRange(line: line, rules: problem.dearestRules, scale: scale) { scale /= 2 }
    return Int32(scale)
  }

  /// Whether no line can leave the kernel's range at any prices.
  static func isInRange(_ problem: RosterProblem) -> Bool {
    isInRange(line: dearestLine(problem), rules: problem.dearestRules, scale: 1)
  }

  private static func isInRange(line: Int, rules: Int, scale: Int) -> Bool {
    line * scale <= PriceValue.largestLine && (line + rules) * scale <= PriceValue.largestRuledLine
  }

  /// More than any line can cost at any prices, soft rules aside, in steps.
  private static func dearestLine(_ problem: RosterProblem) -> Int {
    var steepest = 1
    for cell in 0..<problem.cellCount { steepest = max(steepest, problem.steepest(ofCell: cell)) }
    steepest += problem.steepestTiers + problem.secondaryCost
    let longest = (problem.shapes.map(\.units).max() ?? 0) * problem.units.parts
    let dearest =
      problem.classes.map { agentClass in
        agentClass.dutyCosts.reduce(0) { max($0, abs(Int($1 ?? 0))) }
      }.max() ?? 0
    let hasLimits = problem.classes.contains { !$0.limits.isEmpty }
    let counted = hasLimits ? DualCells.dearestCount * max(1, longest) : 0
    return problem.horizon.dayCount * ((longest + counted) * steepest + dearest) + 1
  }
}
