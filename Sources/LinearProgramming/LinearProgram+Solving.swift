internal import CGLPK

extension LinearProgram {
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
    /// There was trouble, and no fallback helped.
    case failed
  }

  /// Simplex iterations after which a run is given up where nobody says otherwise (``patience``): GLPK stalls now and then, and a slice that starts anew forgets
  /// what it did against that.
  public static let mostIterations = 40_000

  /// How one run ended: stopped or done, or in trouble.
  private enum RunEnd {
    case ended(Status)
    case trouble(SimplexTrouble)
  }

  /// Solves from the present basis, in slices short enough to stop soon; a long slice is left in the middle.
  ///
  /// Slices are counted in simplex iterations, never in time, so that the same programme takes the same path on every
  /// machine. Trouble (``SimplexTrouble``) is met three times: the first time the run begins again at the standard basis,
  /// the second time in a programme made anew, the third time it is given up. All of it is noted in ``troubles``.
  ///
  /// - Parameters:
  ///   - method: Primal or dual simplex.
  ///   - hasOptimum: Whether the caller knows that an optimum exists, so that any other verdict is trouble.
  ///   - shouldStop: Asked between slices, and within one that takes long.
  /// - Returns: ``Status/feasible`` or ``Status/unsolved`` when stopped.
  /// - Throws: ``LinearProgramError/fault`` when the programme could not be made anew.
  public func solve(
    _ method: Method, hasOptimum: Bool = false, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Status {
    solveCount += 1
    for attempt in 0..<3 {
      let limit = attempt == 0 ? patience : patience / 4
      switch try run(method, limit: limit, hasOptimum: hasOptimum, shouldStop: shouldStop) {
      case .ended(let status): return status
      case .trouble(let trouble): troubles.append(trouble)
      }
      switch attempt {
      case 0: if jaga_glpk_standard_basis(try open()) != 0 { try renew() }
      case 1: try renew()
      default: break
      }
    }
    return .failed
  }

  private func run(
    _ method: Method, limit: Int, hasOptimum: Bool, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> RunEnd {
    defer { runCount += 1 }
    if let injected, injected.runs.contains(runCount) {
      if injected.isBeyondRepair { throw .fault }
      if injected.trouble == .fault { _ = jaga_glpk_provoke_fault(try open()) }
      return .trouble(injected.trouble)
    }
    var slice: Int32 = 200
    var spent = 0
    while true {
      let (result, code) = simplex(try open(), method, slice, shouldStop)
      switch (result, code) {
      case (JAGA_GLPK_INTERRUPTED, _): return .ended(.unsolved)
      case (JAGA_GLPK_FAULT, _): return .trouble(.fault)
      case (_, 0): return verdict(hasOptimum: hasOptimum)
      case (_, GLP_EITLIM):
        spent += Int(slice)
        if shouldStop() { return .ended(status()) }
        if spent >= limit { return .trouble(.cycling) }
        slice = min(1600, slice * 3 / 2)
      case (_, GLP_EBADB), (_, GLP_ESING), (_, GLP_ECOND): return .trouble(.singularBasis)
      default: return .trouble(.failedSearch)
      }
    }
  }

  /// One call of GLPK's simplex.
  private func simplex(
    _ problem: OpaquePointer, _ method: Method, _ iterations: Int32, _ shouldStop: () -> Bool
  ) -> (result: Int32, code: Int32) {
    var code: Int32 = 0
    let before = glp_get_it_cnt(problem)
    defer { self.iterations += isAlive ? Int(glp_get_it_cnt(problem) - before) : 0 }
    let result = LinearProgram.asking(shouldStop) { question, info in
      jaga_glpk_simplex(
        problem, method == .dual ? GLP_DUALP : GLP_PRIMAL, iterations, question, info, &code)
    }
    return (result, code)
  }

  private func verdict(hasOptimum: Bool) -> RunEnd {
    let status = status()
    switch status {
    case .optimal:
      let isNumber = objective.isFinite && (0..<rowCount).allSatisfy { dualValue(ofRow: $0).isFinite }
      return isNumber ? .ended(.optimal) : .trouble(.notANumber)
    case .infeasible, .unbounded: return hasOptimum ? .trouble(.contradiction) : .ended(status)
    default: return .ended(status)
    }
  }

  private func status() -> Status {
    switch statusCode {
    case GLP_OPT: .optimal
    case GLP_FEAS: .feasible
    case GLP_NOFEAS: .infeasible
    case GLP_UNBND: .unbounded
    default: .unsolved
    }
  }
}
