internal import CGLPK
import Foundation

/// A failure inside the solver, met without harm to the process.
public enum LinearProgramError: Error, Hashable, Sendable {
  /// GLPK gave up on an internal check, twice: the programme could not be made anew.
  case fault
  /// An index or a number that GLPK would not survive was refused before the call.
  case invalidArgument(String)
}

/// A linear programme to minimise, kept inside GLPK between solves so that the next one starts from the last basis.
///
/// Rows and columns are kept on this side as well: after a fault, which takes all of a thread's programmes with it, the next
/// call makes GLPK's copy anew, without its basis.
///
/// GLPK's environment belongs to a thread: a programme is made, used and released on one thread, and what GLPK holds is freed when
/// the thread ends. The class is not `Sendable`, and traps when another thread uses it. Rows and columns are counted from 0.
public final class LinearProgram {
  /// Which algorithm: primal after columns were added, dual after bounds changed.
  public enum Method: Sendable {
    case primal, dual
  }

  private struct Column {
    let cost: Double
    var bounds: Bounds
    let rows: [Int32]
    let values: [Double]
  }

  /// Solves so far.
  public internal(set) var solveCount = 0
  /// Simplex iterations so far.
  public internal(set) var iterations = 0
  /// Simplex runs so far.
  var runCount = 0
  /// Trouble met so far, in the order met.
  public internal(set) var troubles: [SimplexTrouble] = []
  /// Simplex iterations after which a run is given up as one that comes to no end.
  public var patience = LinearProgram.mostIterations
  let injected: InjectedTrouble?
  private var rows: [Bounds] = []
  private var columns: [Column] = []
  private var problem: OpaquePointer?
  private var environment: UInt32
  private let thread = pthread_self()

  /// Rows.
  public var rowCount: Int { rows.count }
  /// Columns.
  public var columnCount: Int { columns.count }

  /// Makes an empty programme.
  ///
  /// - Throws: ``LinearProgramError/fault`` when GLPK has no memory.
  public convenience init() throws(LinearProgramError) { try self.init(injected: nil) }

  /// Makes an empty programme that meets trouble, for tests.
  package init(injected: InjectedTrouble?) throws(LinearProgramError) {
    self.injected = injected
    environment = jaga_glpk_environment()
    try renew()
  }

  deinit {
    if let problem, isAlive, pthread_equal(thread, pthread_self()) != 0 { _ = jaga_glpk_delete(problem) }
  }

  var isAlive: Bool { problem != nil && environment == jaga_glpk_environment() }

  /// Makes GLPK's copy anew, at the standard basis.
  func renew() throws(LinearProgramError) {
    if let problem, isAlive { _ = jaga_glpk_delete(problem) }
    problem = nil
    jaga_glpk_silence()
    var made: OpaquePointer?
    try check(jaga_glpk_create(&made))
    guard let made else { throw .fault }
    environment = jaga_glpk_environment()
    for row in rows { try check(jaga_glpk_add_row(made, row.kind, row.lower ?? 0, row.upper ?? 0)) }
    for column in columns { try append(column, to: made) }
    problem = made
  }

  /// GLPK's copy, made anew when a fault has taken it.
  func open() throws(LinearProgramError) -> OpaquePointer {
    precondition(pthread_equal(thread, pthread_self()) != 0, "a linear programme stays on its thread")
    if !isAlive { try renew() }
    guard let problem else { throw .fault }
    return problem
  }

  private func check(_ code: Int32) throws(LinearProgramError) {
    if code != 0 { throw .fault }
  }

  private func append(_ column: Column, to problem: OpaquePointer) throws(LinearProgramError) {
    try check(
      jaga_glpk_add_column(
        problem, column.cost, column.bounds.kind, column.bounds.lower ?? 0, column.bounds.upper ?? 0,
        Int32(column.rows.count), column.rows, column.values))
  }

  /// Adds a row and returns its index.
  @discardableResult
  public func addRow(_ bounds: Bounds) throws(LinearProgramError) -> Int {
    guard bounds.isValid else { throw .invalidArgument("row bounds \(bounds)") }
    try check(jaga_glpk_add_row(open(), bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0))
    rows.append(bounds)
    return rows.count - 1
  }

  /// Adds a column.
  ///
  /// - Parameters:
  ///   - cost: Objective coefficient.
  ///   - bounds: Bounds of the variable.
  ///   - entries: Rows, each at most once, with their coefficients.
  /// - Returns: Its index.
  /// - Throws: ``LinearProgramError/invalidArgument(_:)`` when a row or a number is out of range.
  @discardableResult
  public func addColumn(
    cost: Double, bounds: Bounds, entries: [(row: Int, value: Double)]
  ) throws(LinearProgramError) -> Int {
    guard bounds.isValid, cost.isFinite else { throw .invalidArgument("column bounds \(bounds), cost \(cost)") }
    guard entries.allSatisfy({ (0..<rowCount).contains($0.row) && $0.value.isFinite }) else {
      throw .invalidArgument("column entries")
    }
    let column = Column(
      cost: cost, bounds: bounds, rows: entries.map { Int32($0.row + 1) }, values: entries.map(\.value))
    try append(column, to: open())
    columns.append(column)
    return columns.count - 1
  }

  /// Changes the bounds of a column.
  public func setBounds(_ bounds: Bounds, ofColumn column: Int) throws(LinearProgramError) {
    guard bounds.isValid, (0..<columnCount).contains(column) else { throw .invalidArgument("column \(column)") }
    try check(
      jaga_glpk_set_column_bounds(open(), Int32(column + 1), bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0))
    columns[column].bounds = bounds
  }

  /// Changes the bounds of a row.
  public func setBounds(_ bounds: Bounds, ofRow row: Int) throws(LinearProgramError) {
    guard bounds.isValid, (0..<rowCount).contains(row) else { throw .invalidArgument("row \(row)") }
    try check(jaga_glpk_set_row_bounds(open(), Int32(row + 1), bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0))
    rows[row] = bounds
  }

  /// Removes columns, given ascending; the later ones move up.
  public func removeColumns(_ indices: [Int]) throws(LinearProgramError) {
    guard !indices.isEmpty else { return }
    guard indices.allSatisfy({ (0..<columnCount).contains($0) }) else { throw .invalidArgument("columns") }
    try check(jaga_glpk_delete_columns(open(), Int32(indices.count), indices.map { Int32($0 + 1) }))
    let doomed = Set(indices)
    columns = columns.indices.filter { !doomed.contains($0) }.map { columns[$0] }
  }

  /// Objective at the present point; not a number when a fault has taken it.
  public var objective: Double { living.map { glp_get_obj_val($0) } ?? .nan }

  /// Value of a column at the present point; not a number when a fault has taken it.
  public func value(ofColumn column: Int) -> Double {
    precondition((0..<columnCount).contains(column), "column \(column)")
    return living.map { glp_get_col_prim($0, Int32(column + 1)) } ?? .nan
  }

  /// Whether a column is basic.
  public func isBasic(column: Int) -> Bool {
    precondition((0..<columnCount).contains(column), "column \(column)")
    return living.map { glp_get_col_stat($0, Int32(column + 1)) == GLP_BS } ?? false
  }

  /// Dual value of a row at the present point; not a number when a fault has taken it.
  public func dualValue(ofRow row: Int) -> Double {
    precondition((0..<rowCount).contains(row), "row \(row)")
    return living.map { glp_get_row_dual($0, Int32(row + 1)) } ?? .nan
  }

  var statusCode: Int32 { living.map { glp_get_status($0) } ?? GLP_UNDEF }

  private var living: OpaquePointer? { isAlive ? problem : nil }

  /// Threads so far that ended after making a programme, and whose environment was freed.
  package static var endedThreads: Int { Int(jaga_glpk_ended()) }

  /// Makes GLPK fault, to test that the guard holds.
  func provokeFault() throws(LinearProgramError) {
    try check(jaga_glpk_provoke_fault(open()))
  }
}
