import Workforce

/// How many thousandths of the plan's unit of cost the search counts as one.
///
/// The kernel adds in 32 bits. Where a line or a cell could leave them, everything is counted in larger steps: costs of lines are
/// rounded down, slopes of cells to the nearest step (``CostMeasure`` chooses, ``ExactCosts`` says what a bound is then worth).
struct CostScale: Hashable, Sendable {
  /// Thousandths that make one step of the search.
  let unit: Int
  /// Whether every cost of the plan is a whole number of steps, so that nothing is lost.
  let isExact: Bool

  /// Every thousandth counts.
  static let plain = CostScale(unit: 1, isExact: true)

  /// A cost of a line in steps, rounded down, so that a line never costs more in the search than it does.
  func down(_ thousandths: Int) -> Int { unit == 1 ? thousandths : thousandths.flooredQuotient(by: unit) }

  /// The nearest number of steps.
  func nearest(_ thousandths: Int) -> Int {
    unit == 1 ? thousandths : (thousandths + unit / 2).flooredQuotient(by: unit)
  }

  /// A cell's cost in steps; rounding keeps the slopes in order.
  func steps(_ cost: StaffingCost) -> StaffingCost {
    if unit == 1 { return cost }
    return StaffingCost(
      unitsPerAgent: cost.unitsPerAgent,
      slopes: cost.slopes.map { StaffingCost.Slope(perUnit: nearest($0.perUnit), units: $0.units) },
      costOfNobody: nearest(cost.costOfNobody))
  }
}

extension Int {
  /// The quotient rounded towards minus infinity: a bound rounds down.
  func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
