import Workforce

/// Rosters of the same cost are not worth the same to a search: where surplus lies in heaps, the next change leaves somebody missing.
///
/// A further agent beyond what a cell wants costs as much as the one before, so that nothing tells heaps from an even spread. With a small
/// price on the square of the surplus the search spreads it; what rosters cost, bounds and dives do not know of it.
extension RosterProblem {
  /// Price of the square of one surplus agent in an interval, as a share of what a missing one costs.
  private static let share = 0.003
  /// Surplus agents of an interval up to which the square is followed; beyond it goes on straight.
  private static let steps = 3

  /// The same problem with that price; `nil` where it would be lost in the steps of the search, or leave the kernel's range.
  func withEvenSurplus() -> RosterProblem? {
    let price = Int(RosterProblem.share * typicalShortfall)
    guard price >= units.partsPerAgent else { return nil }
    var changed = self
    // More people of a tier than are needed are no surplus, nor is who has a session.
    let others = tierRows.lowerBound..<sessionRows.upperBound
    changed.cellCosts = cellCosts.enumerated().map { cell, cost in
      others.contains(row(ofCell: cell)) ? cost : cost.evened(price, steps: RosterProblem.steps)
    }
    let isSafe =
      PriceVector.isInRange(changed) && PriceVector.safeScale(for: changed) == PriceVector.safeScale(for: self)
    return isSafe ? changed : nil
  }
}

extension StaffingCost {
  /// The same cost with a price on the square of the agents beyond the last one that is wanted, straight between whole agents and beyond so
  /// many.
  fileprivate func evened(_ price: Int, steps: Int) -> StaffingCost {
    var changed: [Slope] = []
    var surplus = 0
    for slope in slopes {
      guard slope.perUnit >= 0 else {
        changed.append(slope)
        continue
      }
      var left = slope.units
      while left > 0 {
        let step = min(surplus / unitsPerAgent, steps)
        let isLast = step == steps
        let units = isLast ? left : min(left, unitsPerAgent - surplus % unitsPerAgent)
        changed.append(Slope(perUnit: slope.perUnit + price * (2 * step + 1) / unitsPerAgent, units: units))
        if isLast { break }
        // The last slope goes on for ever.
        if left < Int.max { left -= units }
        surplus += units
      }
    }
    return StaffingCost(unitsPerAgent: unitsPerAgent, slopes: changed, costOfNobody: costOfNobody)
  }
}
