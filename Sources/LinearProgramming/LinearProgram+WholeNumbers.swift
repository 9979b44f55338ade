internal import CGLPK

extension LinearProgram {
  /// How much a branch and bound may do.
  public struct BranchingLimits: Sendable {
    /// Nodes of the tree.
    public var nodes: Int
    /// Milliseconds; `nil` where nothing may depend on the clock.
    public var milliseconds: Int?
    /// Objective from which on a solution is of no use.
    public var worthless: Double
    /// By how much a solution has to be better than another one to be looked for.
    public var step: Double

    /// Makes limits.
    public init(nodes: Int, milliseconds: Int? = nil, worthless: Double = .infinity, step: Double = 0) {
      self.nodes = nodes
      self.milliseconds = milliseconds
      self.worthless = worthless
      self.step = step
    }
  }

  /// What a branch and bound came to.
  public struct WholeEnd: Sendable {
    /// Values by column of the best solution found; `nil` when there is none below the limit.
    public internal(set) var values: [Double]?
    /// Objective of that solution.
    public internal(set) var objective: Double?
    /// Nodes looked at.
    public internal(set) var nodes = 0
    /// Whether there is nothing better, by the limit and the step.
    public internal(set) var isSettled = false
  }

  /// Minimises with whole numbers in some columns, by GLPK's branch and bound behind its presolver. The basis of the
  /// relaxation is not used. Where the clock is not asked the same programme takes the same path on every machine.
  ///
  /// - Parameters:
  ///   - columns: Those that take whole numbers.
  ///   - limits: How much it may do.
  ///   - shouldStop: Asked often.
  /// - Returns: What was found until then; nothing when GLPK gave up, which is noted in ``troubles``.
  /// - Throws: ``LinearProgramError/invalidArgument(_:)``; ``LinearProgramError/fault`` when the programme could not be made anew.
  public func solveWhole(
    columns: [Int], limits: BranchingLimits, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> WholeEnd {
    guard columns.allSatisfy({ (0..<columnCount).contains($0) }), limits.nodes >= 0, !limits.worthless.isNaN else {
      throw .invalidArgument("columns of whole numbers")
    }
    solveCount += 1
    let problem = try open()
    var (code, nodes, settled): (Int32, Int32, Int32) = (0, 0, 0)
    let result = LinearProgram.asking(shouldStop) { question, info in
      jaga_glpk_whole(
        problem, Int32(columns.count), columns.map { Int32($0 + 1) }, Int32(clamping: limits.nodes),
        Int32(clamping: limits.milliseconds ?? Int.max), limits.worthless, limits.step, question, info, &code, &nodes,
        &settled)
    }
    if result == JAGA_GLPK_FAULT { troubles.append(.fault) }
    guard result == 0, isAlive else { return WholeEnd() }
    var end = WholeEnd(nodes: Int(nodes), isSettled: settled != 0)
    let status = glp_mip_status(problem)
    guard status == GLP_OPT || status == GLP_FEAS else { return end }
    let values = (0..<columnCount).map { glp_mip_col_val(problem, Int32($0 + 1)) }
    let objective = glp_mip_obj_val(problem)
    if objective < limits.worthless, values.allSatisfy(\.isFinite) { (end.values, end.objective) = (values, objective) }
    return end
  }
}
