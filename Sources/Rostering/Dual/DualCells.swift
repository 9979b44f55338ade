import Workforce

/// Everything that has a price in the dual: the problem's cells, and behind them one for each class and limit on counts.
///
/// A limit's cell counts what the agents of a class do altogether. It costs nothing up to what they may, and several missing
/// agents' worth beyond: so its price lies between zero and that, and every such price gives a valid bound. Lines then need
/// not carry their limits along.
///
/// Cells of blended rows have no price of their own: a unit is worth what it is worth on the best of their queues.
struct DualCells: Sendable {
  let costs: [StaffingCost]
  /// Which cells are blended, and of what.
  let blends: BlendedCells
  /// Units present before any line.
  let base: [Int32]
  /// First cell of each class's limits; one more entry for the end.
  let firstLimit: [Int]

  /// Some cells, without limits.
  init(costs: [StaffingCost], base: [Int32], blends: BlendedCells) {
    self.costs = costs
    self.base = base
    self.blends = blends
    firstLimit = []
  }

  /// The problem's own cells.
  init(cellsOf problem: RosterProblem) {
    self.init(costs: problem.cellCosts, base: problem.pastPresence, blends: BlendedCells(of: problem))
  }

  /// Cells and limits.
  init(cellsAndLimitsOf problem: RosterProblem) {
    var costs = problem.cellCosts
    var firsts = [problem.cellCount]
    let steepest = max(1, problem.steepest)
    let dearest =
      steepest * DualCells.dearestCount * max(1, problem.shapes.map(\.units).max() ?? 1)
      * problem.units.parts
    for agentClass in problem.classes {
      for limit in agentClass.limits {
        let most = limit.most * agentClass.agents.count
        // A price of zero lies in the box even where nothing is allowed.
        let slopes = [
          StaffingCost.Slope(perUnit: 0, units: most), StaffingCost.Slope(perUnit: dearest, units: Int.max),
        ]
        costs.append(StaffingCost(unitsPerAgent: 1, slopes: slopes, costOfNobody: 0))
      }
      firsts.append(costs.count)
    }
    self.costs = costs
    blends = BlendedCells(of: problem)
    base = problem.pastPresence + [Int32](repeating: 0, count: costs.count - problem.cellCount)
    firstLimit = firsts
  }

  /// The most that one count of a limit can be worth, in duties that are missing in every unit: a weekend has two, and
  /// each ties the days around it.
  static let dearestCount = 4

  var count: Int { costs.count }

  /// Cells of a class's limits.
  func limits(ofClass index: Int) -> Range<Int> { firstLimit[index]..<firstLimit[index + 1] }

  /// What a line of a class covers: its cells, and what it uses up of the limits.
  func coverage(of line: Line, ofClass index: Int, in problem: RosterProblem) -> (cells: [Int32], units: [Int32]) {
    var cells = line.cells
    var units = line.units
    for (cell, limit) in zip(limits(ofClass: index), problem.classes[index].limits) {
      let count = problem.count(limit.subject, in: line.types)
      if count > 0 {
        cells.append(Int32(cell))
        units.append(Int32(count))
      }
    }
    return (cells, units)
  }
}
