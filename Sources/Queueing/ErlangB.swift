/// The loss model M/M/n/n: a contact that finds every line busy is lost.
///
/// Assumes Poisson arrivals and no second attempts; the distribution of handling times does not matter. Numbers of
/// lines may be real (the continuous extension by the incomplete gamma function).
///
/// ## Accuracy
/// Relative error below 1e-12 from 0.01 to 100 000 erlangs against 60-digit arithmetic.
///
/// ## Source
/// A. K. Erlang (1917); D. L. Jagerman, "Some properties of the Erlang loss function", *Bell System Technical
/// Journal* 53 (1974).
public enum ErlangB {
  /// Share of contacts lost.
  ///
  /// - Parameters:
  ///   - erlangs: Work offered, zero or more.
  ///   - lines: Lines, zero or more, not necessarily whole.
  /// - Returns: A share, in `0...1`.
  /// - Throws: ``QueueingError`` with code `invalid-load` or `invalid-agents`.
  public static func blocking(erlangs: Double, lines: Double) throws(QueueingError) -> Double {
    try Checks.load(erlangs)
    try Checks.agents(lines)
    return uncheckedBlocking(erlangs: erlangs, lines: lines)
  }

  /// The fewest lines, not necessarily whole, that lose at most a share of contacts; zero without load.
  ///
  /// Round up for whole lines, or use ``fewestLines(erlangs:blocking:)``.
  ///
  /// - Parameters:
  ///   - erlangs: Work offered, zero or more.
  ///   - blocking: Share of contacts, above 0 and below 1.
  /// - Returns: Lines, zero or more.
  /// - Throws: ``QueueingError`` with code `invalid-load` or `invalid-probability`.
  public static func fractionalLines(erlangs: Double, blocking: Double) throws(QueueingError) -> Double {
    try Checks.load(erlangs)
    try Checks.openShare(blocking, name: "blocking")
    guard erlangs > 0 else { return 0 }
    let excess = { (lines: Double) in uncheckedBlocking(erlangs: erlangs, lines: lines) - blocking }
    var high = erlangs + 1
    while excess(high) > 0 { high += high }
    return MonotoneRoot(low: 0, high: high, valueAtLow: 1 - blocking, valueAtHigh: excess(high))
      .solve(tolerance: 1e-10, excess)
  }

  /// The fewest whole lines that lose at most a share of contacts; zero without load.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-load` or `invalid-probability`.
  public static func fewestLines(erlangs: Double, blocking: Double) throws(QueueingError) -> Int {
    let fractional = try fractionalLines(erlangs: erlangs, blocking: blocking)
    return IntervalStaffing.wholeAgents(near: fractional) { lines in
      erlangs == 0 || uncheckedBlocking(erlangs: erlangs, lines: lines) <= blocking
    }
  }

  /// The largest load, in erlangs, of which some lines lose at most a share.
  ///
  /// - Parameters:
  ///   - blocking: Share of contacts, above 0 and below 1.
  ///   - lines: Lines, zero or more, not necessarily whole.
  /// - Returns: Erlangs, zero or more.
  /// - Throws: ``QueueingError`` with code `invalid-agents` or `invalid-probability`.
  public static func erlangs(blocking: Double, lines: Double) throws(QueueingError) -> Double {
    try Checks.agents(lines)
    try Checks.openShare(blocking, name: "blocking")
    guard lines > 0 else { return 0 }
    return try largest { erlangs in blocking - uncheckedBlocking(erlangs: erlangs, lines: lines) }
  }

  /// The load, in erlangs, at which some lines carry a given part of it.
  ///
  /// - Parameters:
  ///   - carried: Mean number of lines busy, zero or more and below `lines`.
  ///   - lines: Lines, above zero, not necessarily whole.
  /// - Returns: Erlangs, `carried` or more.
  /// - Throws: ``QueueingError`` with code `invalid-agents` or `invalid-load`.
  public static func erlangs(carried: Double, lines: Double) throws(QueueingError) -> Double {
    try Checks.agents(lines)
    guard carried >= 0, carried < lines else {
      throw QueueingError(.invalidLoad, "carried load (\(carried) erlangs) must be below the lines (\(lines))")
    }
    guard carried > 0 else { return 0 }
    return try largest { erlangs in
      let odds = LossRecursion.freeOdds(erlangs: erlangs, lines: lines)
      return carried - erlangs * (odds.isFinite ? odds / (1 + odds) : 1)
    }
  }

  /// Loads beyond are not looked for.
  private static let mostErlangsFound = 1e10

  static func uncheckedBlocking(erlangs: Double, lines: Double) -> Double {
    1 / (1 + LossRecursion.freeOdds(erlangs: erlangs, lines: lines))
  }

  /// The load at which a function that decreases in it crosses zero.
  private static func largest(where function: (Double) -> Double) throws(QueueingError) -> Double {
    var high = 1.0
    while function(high) > 0 {
      guard high < mostErlangsFound else {
        throw QueueingError(.invalidProbability, "the load would exceed \(Int(mostErlangsFound)) erlangs")
      }
      high += high
    }
    let low = high > 1 ? high / 2 : 0
    let valueAtLow = low > 0 ? function(low) : 1
    return MonotoneRoot(low: low, high: high, valueAtLow: valueAtLow, valueAtHigh: function(high))
      .solve(tolerance: 1e-13, function)
  }
}
