import LinearProgramming
import Workforce

/// The restricted master: which lines, in which shares, given those known so far.
///
///     minimise   Σ own cost · λ + Σ slope · y
///     cells      Σ units · λ − Σ y = −past presence      one row a cell, one y a slope
///     classes    Σ λ = agents of the class               one row a class
///
/// In thousandths of the plan's unit of cost. The price of a unit of presence is minus the dual value of its cell's row.
final class MasterProblem {
  /// A line as a column.
  struct Column {
    let classIndex: Int
    let line: Line
    /// Rounds since it was last basic.
    var idleRounds = 0
  }

  private let problem: RosterProblem
  private let programme: LinearProgram
  private let fixedColumns: Int
  private(set) var columns: [Column] = []
  private var known: [Set<Line>]
  private let constant: Int

  init(problem: RosterProblem) throws(LinearProgramError) {
    self.problem = problem
    programme = try LinearProgram()
    known = [Set<Line>](repeating: [], count: problem.classes.count)
    var constant = problem.constantCost
    for cell in 0..<problem.cellCount {
      try programme.addRow(.fixed(-Double(problem.pastPresence[cell])))
      constant += problem.cellCosts[cell].costOfNobody
    }
    for agentClass in problem.classes { try programme.addRow(.fixed(Double(agentClass.agents.count))) }
    for cell in 0..<problem.cellCount {
      for slope in problem.cellCosts[cell].slopes {
        let upper = slope.units == Int.max ? nil : Double(slope.units)
        try programme.addColumn(cost: Double(slope.perUnit), bounds: Bounds(0, upper), entries: [(cell, -1)])
      }
    }
    self.constant = constant
    fixedColumns = programme.columnCount
  }

  /// Adds a line unless it is known; returns whether it was new.
  @discardableResult
  func add(_ line: Line, classIndex: Int) throws(LinearProgramError) -> Bool {
    guard known[classIndex].insert(line).inserted else { return false }
    var entries = zip(line.cells, line.units).map { (row: Int($0), value: Double($1)) }
    entries.append((problem.cellCount + classIndex, 1))
    try programme.addColumn(cost: Double(line.ownCost), bounds: Bounds(0, nil), entries: entries)
    columns.append(Column(classIndex: classIndex, line: line))
    return true
  }

  /// Solves the programme as it stands.
  func solve(_ method: LinearProgram.Method, shouldStop: () -> Bool) throws(LinearProgramError) -> LinearProgram.Status
  {
    try programme.solve(method, shouldStop: shouldStop)
  }

  /// Value of the present point in thousandths.
  var objective: Double { programme.objective + Double(constant) }

  /// Prices of one unit of presence in thousandths, by cell.
  var prices: [Double] { (0..<problem.cellCount).map { -programme.dualValue(ofRow: $0) } }

  /// Dual value of a class's row.
  func dualValue(ofClass index: Int) -> Double { programme.dualValue(ofRow: problem.cellCount + index) }

  /// Share of a column at the present point.
  func share(ofColumn column: Int) -> Double { programme.value(ofColumn: fixedColumns + column) }

  /// Demands at least so many copies of a column.
  func require(_ copies: Int, ofColumn column: Int) throws(LinearProgramError) {
    try programme.setBounds(Bounds(Double(copies), nil), ofColumn: fixedColumns + column)
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
      known[columns[index].classIndex].remove(columns[index].line)
      columns.remove(at: index)
    }
  }
}
