import Workforce

/// What every roster costs at least whatever the staff needed: each agent's cheapest line by itself, and each cell at its cheapest
/// staff. It is the Lagrangian value at prices of zero, known before the search begins.
struct CostFloor: Sendable {
  /// In steps of the search.
  let steps: Int
  /// In thousandths of the plan's unit of cost.
  let thousandths: Int

  /// `leastLines` is what a line of each class costs at least by itself, in steps.
  init(problem: RosterProblem, leastLines: [Int]) {
    let lines = zip(problem.classes, leastLines).reduce(problem.constantCost) { $0 + $1.0.agents.count * $1.1 }
    let most = problem.mostUnitsMore
    func staff(_ costs: [StaffingCost]) -> Int {
      costs.indices.reduce(0) { sum, cell in
        sum + costs[cell].least(from: Int(problem.pastPresence[cell]), unitsMore: most[cell])
      }
    }
    steps = lines + staff(problem.cellCosts)
    thousandths =
      problem.exactCellCosts.isEmpty ? steps : problem.scale.unit * lines + staff(problem.exactCellCosts)
  }
}

extension StaffingCost {
  /// The least cost of any staff from some units up to so many more.
  fileprivate func least(from present: Int, unitsMore most: Int) -> Int {
    var (cost, before, left) = (cost(units: present), present, most)
    for slope in slopes where slope.perUnit < 0 && left > 0 {
      let skipped = min(before, slope.units)
      before -= skipped
      let used = min(left, slope.units == Int.max ? left : slope.units - skipped)
      cost += slope.perUnit * used
      left -= used
    }
    return cost
  }
}
