internal import CGLPK
import Foundation

/// A failure inside the solver, met without harm to the process.
public enum LinearProgramError: Error, Hashable, Sendable {
  /// GLPK gave up on an internal check; every programme of this thread is lost.
  case fault
  /// An index or a number that GLPK would not survive was refused before the call.
  case invalidArgument(String)
}

/// Lower and upper bound of a row or a column; `nil` is unbounded.
public struct Bounds: Hashable, Sendable {
  /// Lower bound.
  public var lower: Double?
  /// Upper bound.
  public var upper: Double?

  /// Makes bounds.
  public init(_ lower: Double?, _ upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Both bounds at one value.
  public static func fixed(_ value: Double) -> Bounds { Bounds(value, value) }

  var kind: Int32 {
    switch (lower, upper) {
    case (nil, nil): GLP_FR
    case (_?, nil): GLP_LO
    case (nil, _?): GLP_UP
    case (let lower?, let upper?): lower == upper ? GLP_FX : GLP_DB
    }
  }

  var isValid: Bool {
    let values = [lower, upper].compactMap { $0 }
    guard values.allSatisfy(\.isFinite) else { return false }
    return values.count < 2 || values[0] <= values[1]
  }
}

/// A linear programme to minimise, kept inside GLPK between solves so that the next one starts from the last basis.
///
/// GLPK's environment belongs to a thread: a programme is made, used and released on one thread. The class is not
/// `Sendable`, and traps when another thread uses it. Rows and columns are counted from 0.
public final class LinearProgram {
  /// Which algorithm: primal after columns were added, dual after bounds changed.
  public enum Method: Sendable {
    case primal, dual
  }

  /// How a solve ended.
  public enum Status: Sendable {
    /// An optimal basis was found.
    case optimal
    /// The point is feasible, but the solve was stopped.
    case feasible
    /// Stopped before a feasible point was found.
    case unsolved
    /// No point satisfies all rows.
    case infeasible
    /// The objective falls for ever.
    case unbounded
    /// The basis was lost and could not be mended.
    case failed
  }

  /// Rows.
  public private(set) var rowCount = 0
  /// Columns.
  public private(set) var columnCount = 0
  /// Solves so far.
  public private(set) var solveCount = 0
  private var problem: OpaquePointer?
  private let thread = pthread_self()

  /// Makes an empty programme.
  ///
  /// - Throws: ``LinearProgramError/fault`` when GLPK has no memory.
  public init() throws(LinearProgramError) {
    jaga_glpk_silence()
    try check(jaga_glpk_create(&problem))
  }

  deinit {
    if let problem, pthread_equal(thread, pthread_self()) != 0 { _ = jaga_glpk_delete(problem) }
  }

  private func check(_ code: Int32) throws(LinearProgramError) {
    if code == JAGA_GLPK_FAULT {
      problem = nil
      throw .fault
    }
  }

  private func open() throws(LinearProgramError) -> OpaquePointer {
    precondition(pthread_equal(thread, pthread_self()) != 0, "a linear programme stays on its thread")
    guard let problem else { throw .fault }
    return problem
  }

  /// Adds a row and returns its index.
  @discardableResult
  public func addRow(_ bounds: Bounds) throws(LinearProgramError) -> Int {
    guard bounds.isValid else { throw .invalidArgument("row bounds \(bounds)") }
    try check(jaga_glpk_add_row(open(), bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0))
    rowCount += 1
    return rowCount - 1
  }

  /// Adds a column and returns its index.
  ///
  /// - Parameters:
  ///   - cost: Objective coefficient.
  ///   - bounds: Bounds of the variable.
  ///   - entries: Rows, each at most once, with their coefficients.
  @discardableResult
  public func addColumn(
    cost: Double, bounds: Bounds, entries: [(row: Int, value: Double)]
  ) throws(LinearProgramError) -> Int {
    guard bounds.isValid, cost.isFinite else { throw .invalidArgument("column bounds \(bounds), cost \(cost)") }
    guard entries.allSatisfy({ (0..<rowCount).contains($0.row) && $0.value.isFinite }) else {
      throw .invalidArgument("column entries")
    }
    let rows = entries.map { Int32($0.row + 1) }
    let values = entries.map(\.value)
    try check(
      jaga_glpk_add_column(
        open(), cost, bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0, Int32(entries.count), rows, values))
    columnCount += 1
    return columnCount - 1
  }

  /// Changes the bounds of a column.
  public func setBounds(_ bounds: Bounds, ofColumn column: Int) throws(LinearProgramError) {
    guard bounds.isValid, (0..<columnCount).contains(column) else { throw .invalidArgument("column \(column)") }
    try check(
      jaga_glpk_set_column_bounds(open(), Int32(column + 1), bounds.kind, bounds.lower ?? 0, bounds.upper ?? 0))
  }

  /// Removes columns, given ascending; the later ones move up.
  public func removeColumns(_ columns: [Int]) throws(LinearProgramError) {
    guard !columns.isEmpty else { return }
    guard columns.allSatisfy({ (0..<columnCount).contains($0) }) else { throw .invalidArgument("columns") }
    try check(jaga_glpk_delete_columns(open(), Int32(columns.count), columns.map { Int32($0 + 1) }))
    columnCount -= columns.count
  }

  /// Simplex iterations after which a solve is given up: GLPK stalls now and then, and a slice that starts anew forgets
  /// what it did against that.
  public static let mostIterations = 40_000

  /// Solves from the present basis, in slices short enough to stop soon.
  ///
  /// Slices are counted in simplex iterations, never in time, so that the same programme takes the same path on every
  /// machine. A singular or ill-conditioned basis is replaced by the standard one, once; a second failure is reported.
  ///
  /// - Parameters:
  ///   - method: Primal or dual simplex.
  ///   - shouldStop: Asked between slices.
  /// - Returns: ``Status/feasible`` or ``Status/unsolved`` when stopped, or when ``mostIterations`` were not enough.
  public func solve(_ method: Method, shouldStop: () -> Bool) throws(LinearProgramError) -> Status {
    var slice: Int32 = 200
    var spent = 0
    var mended = false
    solveCount += 1
    while true {
      var code: Int32 = 0
      let algorithm = method == .dual ? GLP_DUALP : GLP_PRIMAL
      try check(jaga_glpk_simplex(open(), algorithm, slice, &code))
      switch code {
      case 0:
        return status()
      case GLP_EITLIM:
        spent += Int(slice)
        if spent >= LinearProgram.mostIterations || shouldStop() { return status() }
        slice = min(1600, slice * 3 / 2)
      default:
        if mended { return .failed }
        mended = true
        try check(jaga_glpk_standard_basis(open()))
      }
    }
  }

  private func status() -> Status {
    switch glp_get_status(problem) {
    case GLP_OPT: .optimal
    case GLP_FEAS: .feasible
    case GLP_NOFEAS: .infeasible
    case GLP_UNBND: .unbounded
    default: .unsolved
    }
  }

  /// Simplex iterations so far.
  public var iterations: Int { problem.map { Int(glp_get_it_cnt($0)) } ?? 0 }

  /// Objective at the present point.
  public var objective: Double { problem.map { glp_get_obj_val($0) } ?? .nan }

  /// Value of a column at the present point.
  public func value(ofColumn column: Int) -> Double {
    precondition((0..<columnCount).contains(column), "column \(column)")
    return glp_get_col_prim(problem, Int32(column + 1))
  }

  /// Whether a column is basic.
  public func isBasic(column: Int) -> Bool {
    precondition((0..<columnCount).contains(column), "column \(column)")
    return glp_get_col_stat(problem, Int32(column + 1)) == GLP_BS
  }

  /// Dual value of a row at the present point.
  public func dualValue(ofRow row: Int) -> Double {
    precondition((0..<rowCount).contains(row), "row \(row)")
    return glp_get_row_dual(problem, Int32(row + 1))
  }

  /// Makes GLPK fault, to test that the guard holds.
  func provokeFault() throws(LinearProgramError) {
    try check(jaga_glpk_provoke_fault(open()))
  }
}
