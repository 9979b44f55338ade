import Workforce

/// What a master problem is about: which cells it staffs, given what is there already, with whose lines.
///
/// The whole problem, or a few agents on some days while everybody else stands still.
struct MasterScope {
  /// Agents with the same lines to choose from.
  struct Group {
    let classIndex: Int
    let agents: [Int]
    /// What of their lines may change.
    let request: LineRequest
  }

  /// Cells, ascending.
  let cells: [Int]
  /// Their costs, and the units present before any line of the scope.
  let dual: DualCells
  let groups: [Group]
  /// Days on which lines of the scope may have duties.
  let days: FreeDays
  /// Costs that fall due whatever the lines.
  let constant: Int
  /// Place of each of the problem's cells among ``cells``; -1 for those outside.
  let placeOfCell: [Int32]

  init(cells: [Int], dual: DualCells, groups: [Group], days: FreeDays, constant: Int, cellCount: Int) {
    self.days = days
    self.cells = cells
    self.dual = dual
    self.groups = groups
    self.constant = constant
    var places = [Int32](repeating: -1, count: cellCount)
    for (place, cell) in cells.enumerated() { places[cell] = Int32(place) }
    placeOfCell = places
  }

  /// A part of a scope: the open agents of some of its groups, each by itself, beside lines that stand.
  init(_ scope: MasterScope, groups: [Int], open: [Int], beside lines: [(group: Int, line: Line)]) {
    var base = scope.dual.base
    var constant = scope.constant
    for (_, line) in lines {
      constant += line.ownCost
      for (cell, units) in zip(line.cells, line.units) {
        let place = Int(scope.placeOfCell[Int(cell)])
        if place >= 0 { base[place] += units }
      }
    }
    self.init(
      cells: scope.cells, dual: DualCells(costs: scope.dual.costs, base: base, blends: scope.dual.blends),
      groups: groups.flatMap { group in
        scope.groups[group].agents.suffix(open[group]).map {
          Group(classIndex: scope.groups[group].classIndex, agents: [$0], request: scope.groups[group].request)
        }
      }, days: scope.days, constant: constant, cellCount: scope.placeOfCell.count)
  }

  /// The whole problem, a group for each class.
  init(whole problem: RosterProblem) {
    self.init(
      cells: Array(0..<problem.cellCount), dual: DualCells(cellsOf: problem),
      groups: problem.classes.indices.map {
        Group(
          classIndex: $0, agents: problem.classes[$0].agents, request: LineRequest(dayCount: problem.horizon.dayCount))
      }, days: FreeDays(0..<problem.horizon.dayCount), constant: problem.constantCost, cellCount: problem.cellCount)
  }
}
