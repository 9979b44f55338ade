import Workforce

/// What costs and bounds of the search are worth in thousandths of the plan's unit.
///
/// Let *u* be the thousandths of a step. Of a roster with staff *n* the search says `C' = Σ own' + Σ f'(n)`, and it truly costs
/// `C = Σ own + Σ f(n)`. Own costs are rounded down, so `u·own' ≤ own`; a cell's slopes are rounded to the nearest step, so
/// `u·f'(n) ≤ f(n) − offset + error`, with `offset = f(0) − u·f'(0)` and the error as large as the roundings of the slopes can add up to with any
/// staff that there is. Hence `C ≥ u·C' + Σ offset − Σ error`, and as `C' ≥ B'` for every bound of the search, no roster costs less than
///
///     u·B' + Σ offset − Σ error
///
/// Where every slope is a multiple of *u* the error is zero. Where it is not, the Lagrangian value at the prices of a good bound, with the cells' own
/// costs (``Lagrangian/exactBound(at:)``), has no error of the cells at all.
struct ExactCosts: Sendable {
  let unit: Int
  /// What cells cost beyond their steps with nobody there, and by how much a bound may be too high.
  private let offset: Int
  let error: Int

  init(_ problem: RosterProblem) {
    unit = problem.scale.unit
    var (offset, error) = (0, 0)
    let most = problem.exactCellCosts.isEmpty ? [] : problem.mostUnitsMore
    for (cell, exact) in problem.exactCellCosts.enumerated() {
      let steps = problem.cellCosts[cell]
      offset += exact.costOfNobody - unit * steps.costOfNobody
      error += ExactCosts.error(exact, steps, unit: unit, staff: most[cell] + Int(problem.pastPresence[cell]))
    }
    (self.offset, self.error) = (offset, error)
  }

  /// By how much the roundings of the slopes can add up to too much, with staff up to some units.
  private static func error(_ exact: StaffingCost, _ steps: StaffingCost, unit: Int, staff: Int) -> Int {
    var (sum, most, left) = (0, 0, staff)
    for (slope, rounded) in zip(exact.slopes, steps.slopes) where left > 0 {
      let units = min(left, slope.units)
      sum += (unit * rounded.perUnit - slope.perUnit) * units
      most = max(most, sum)
      left -= units
    }
    return most
  }

  /// What a roster of so many steps costs, in the plan's unit.
  func value(ofCost steps: Int) -> Double { Double(unit * steps + offset) / 1000 }

  /// What a bound of so many steps proves, in thousandths.
  func thousandths(ofBound steps: Int) -> Int { unit * steps + offset - error }

  /// The same in the plan's unit.
  func value(ofBound steps: Int) -> Double { Double(thousandths(ofBound: steps)) / 1000 }
}
