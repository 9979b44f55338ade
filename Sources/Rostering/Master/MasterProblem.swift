import LinearProgramming
import Workforce

/// The restricted master: which lines, in which shares, given those known so far.
///
///     minimise   Σ own cost · λ + Σ slope · y
///     cells      Σ units · λ − Σ y = −units present      one constraint a cell, one y a slope
///     blended    Σ units · λ − Σ f = −units present      one f a queue of the cell, which adds to the staff of that queue
///     groups     Σ λ = agents of the group               one constraint a group
///
/// In thousandths of the plan's unit of cost. The price of a unit of presence is minus the dual value of its cell's constraint.
final class MasterProblem {
  /// A line as a column.
  struct Column {
    let group: Int
    let line: Line
    /// Rounds since it was last basic.
    var idleRounds = 0
  }

  private let scope: MasterScope
  private let programme: LinearProgram
  private let fixedColumns: Int
  private(set) var columns: [Column] = []
  private var known: [Set<Line>]
  private let constant: Int

  /// `trouble` is what a test puts into the linear programme.
  init(_ scope: MasterScope, trouble: InjectedTrouble? = nil) throws(LinearProgramError) {
    self.scope = scope
    programme = try LinearProgram(injected: trouble)
    known = [Set<Line>](repeating: [], count: scope.groups.count)
    try scope.addCells(to: programme)
    for group in scope.groups { try programme.addRow(.fixed(Double(group.agents.count))) }
    constant = scope.costOfNobody
    fixedColumns = programme.columnCount
  }

  /// Adds a line unless it is known; returns whether it was new.
  @discardableResult
  func add(_ line: Line, group: Int) throws(LinearProgramError) -> Bool {
    guard known[group].insert(line).inserted else { return false }
    let entries = scope.entries(of: line) + [(row: scope.cells.count + group, value: 1)]
    try programme.addColumn(cost: Double(line.ownCost), bounds: Bounds(0, nil), entries: entries)
    columns.append(Column(group: group, line: line))
    return true
  }

  /// Solves the programme as it stands: it has an optimum, because every class has lines enough and every cell takes any staff.
  func solve(_ method: LinearProgram.Method, shouldStop: () -> Bool) throws(LinearProgramError) -> LinearProgram.Status
  {
    try programme.solve(method, hasOptimum: true, shouldStop: shouldStop)
  }

  /// Gives a solve up sooner than others: after so many simplex iterations.
  func limitPatience(to iterations: Int) { programme.patience = iterations }

  /// Numerical trouble met so far.
  var troubles: [SimplexTrouble] { programme.troubles }
  /// Simplex iterations so far.
  var iterations: Int { programme.iterations }

  /// Value of the present point in thousandths.
  var objective: Double { programme.objective + Double(constant) }

  /// Prices of one unit of presence in thousandths, by the scope's cells.
  var prices: [Double] { scope.cells.indices.map { -programme.dualValue(ofRow: $0) } }

  /// Dual value of a group's constraint.
  func dualValue(ofGroup group: Int) -> Double { programme.dualValue(ofRow: scope.cells.count + group) }

  /// Share of a column at the present point.
  func share(ofColumn column: Int) -> Double { programme.value(ofColumn: fixedColumns + column) }

  /// Demands at least so many copies of a column.
  func require(_ copies: Int, ofColumn column: Int) throws(LinearProgramError) {
    try programme.setBounds(Bounds(Double(copies), nil), ofColumn: fixedColumns + column)
  }

  /// Shifts the staff of each cell by a little, each by another amount: without ties the simplex method has fewer steps that lead
  /// nowhere. The master's value is then no longer that of the relaxation; bounds do not rest on it.
  func perturb() throws(LinearProgramError) {
    for place in scope.cells.indices {
      let share = Double((place &* 7919 &+ 13) % 1009) / 1009
      try programme.setBounds(
        .fixed(-Double(scope.dual.base[place]) - MasterProblem.perturbation * share), ofRow: place)
    }
  }

  /// The largest shift of a cell's staff, in units; and how far a share can then lie from a whole number that it stands for.
  private static let perturbation = 1e-4
  static let perturbedShare = 2e-3

  /// Closes a group, whose agents all have their lines: its other columns take no part any more.
  func close(group: Int, copies: [Int]) throws(LinearProgramError) {
    for index in columns.indices where columns[index].group == group {
      try programme.setBounds(.fixed(Double(copies[index])), ofColumn: fixedColumns + index)
    }
  }

  /// Leaves a group only the columns whose lines are allowed.
  func restrict(group: Int, to isAllowed: (Line) -> Bool) throws(LinearProgramError) {
    for index in columns.indices where columns[index].group == group && !isAllowed(columns[index].line) {
      try programme.setBounds(.fixed(0), ofColumn: fixedColumns + index)
    }
  }

  /// Opens a group again.
  func reopen(group: Int, copies: [Int]) throws(LinearProgramError) {
    for index in columns.indices where columns[index].group == group {
      try programme.setBounds(Bounds(Double(copies[index]), nil), ofColumn: fixedColumns + index)
    }
  }

  /// Removes columns that have been idle longest once there are more than `limit`; the basis stays.
  func purge(beyond limit: Int, keep: Int) throws(LinearProgramError) {
    for index in columns.indices {
      columns[index].idleRounds = programme.isBasic(column: fixedColumns + index) ? 0 : columns[index].idleRounds + 1
    }
    guard columns.count > limit else { return }
    let idle = columns.indices.filter { columns[$0].idleRounds > 0 }
    let order = idle.sorted { (columns[$1].idleRounds, $1) < (columns[$0].idleRounds, $0) }
    let doomed = order.prefix(columns.count - keep).sorted()
    try programme.removeColumns(doomed.map { fixedColumns + $0 })
    for index in doomed.reversed() {
      known[columns[index].group].remove(columns[index].line)
      columns.remove(at: index)
    }
  }
}
