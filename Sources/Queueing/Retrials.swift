/// Erlang A with retrials: a share of those who hang up or get the busy signal tries again.
///
/// The attempts per hour solve the fixed point *attempts = contacts + r_ab · attempts · P(abandon) + r_bl · attempts ·
/// P(blocked)*, where the probabilities belong to that stream of attempts. New and repeated attempts are taken as one
/// Poisson stream, which holds when people try again after a while, not at once. With as many lines as agents it is what
/// traffic engineers call extended Erlang B. Vendors' own "Erlang X" may differ: their formulas are not published.
public struct Retrials: Hashable, Sendable {
  /// Share of those who hang up that try again, in `0...1`.
  public let afterAbandoning: Double
  /// Share of those who get the busy signal that try again, in `0...1`.
  public let afterBlocking: Double

  /// Makes a habit of trying again.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-probability`.
  public init(afterAbandoning: Double, afterBlocking: Double = 0) throws(QueueingError) {
    for share in [afterAbandoning, afterBlocking] {
      guard share >= 0, share <= 1 else {
        throw QueueingError(.invalidProbability, "share that tries again (\(share)) must lie between 0 and 1")
      }
    }
    self.afterAbandoning = afterAbandoning
    self.afterBlocking = afterBlocking
  }

  /// All attempts, first and repeated: to be handed to ``ErlangA`` or ``LimitedLines`` for every other answer.
  ///
  /// - Parameters:
  ///   - load: First attempts.
  ///   - agents: Agents, zero or more; whole when `lines` are given.
  ///   - lines: Contacts that fit in, answered or waiting; `nil` for no limit.
  ///   - patienceSeconds: Mean patience in seconds.
  /// - Returns: `nil` when attempts would grow without end, which takes a share of 1 that tries again.
  /// - Throws: ``QueueingError``, as the two models do.
  public func attempts(
    of load: OfferedLoad, agents: Int, lines: Int? = nil, patienceSeconds: Double
  ) throws(QueueingError) -> OfferedLoad? {
    try Checks.agents(Double(agents))
    try Checks.patience(patienceSeconds)
    if let lines {
      _ = try LimitedLines.steadyState(of: load, agents: agents, lines: lines, patienceSeconds: patienceSeconds)
    }
    guard load.erlangs > 0 else { return load }
    /// First attempts that lead to some number of attempts: those that are not repetitions.
    func first(of erlangs: Double) -> Double {
      let attempts = OfferedLoad(trialErlangs: erlangs, handlingSeconds: load.handlingSeconds)
      if let lines {
        let state = LimitedLines.SteadyState(
          load: attempts, agents: agents, lines: lines, patienceSeconds: patienceSeconds)
        return erlangs
          * (1 - afterAbandoning * state.probabilityOfAbandoning - afterBlocking * state.probabilityOfBlocking)
      }
      let state = ErlangA.SteadyState(load: attempts, agents: Double(agents), patienceSeconds: patienceSeconds)
      return erlangs * (state.probabilityOfAnswering + (1 - afterAbandoning) * state.probabilityOfAbandoning)
    }
    var high = load.erlangs
    while first(of: high) < load.erlangs {
      high += high
      if high > 1e9 * load.erlangs { return nil }
    }
    let bracket = MonotoneRoot(
      low: 0, high: high, valueAtLow: load.erlangs, valueAtHigh: load.erlangs - first(of: high))
    let erlangs = bracket.solve(tolerance: 1e-12 * load.erlangs) { load.erlangs - first(of: $0) }
    return try OfferedLoad(erlangs: erlangs, handlingSeconds: load.handlingSeconds)
  }
}
