/// What each cell of a run may spend on its roster.
public struct BatchEffort: Codable, Hashable, Sendable {
  /// Search steps for each thread; the same number gives the same roster, on any machine.
  public var iterations: Int?
  /// Seconds; `nil` takes the plan's own, or none where there are `iterations`.
  public var timeLimit: Double?
  /// Relative gap at which to stop; `nil` takes the plan's own.
  public var gap: Double?
  /// Threads of each search; the roster depends on their number.
  public var threads: Int

  /// Makes an effort.
  public init(iterations: Int? = nil, timeLimit: Double? = nil, gap: Double? = nil, threads: Int = 2) {
    self.iterations = iterations
    self.timeLimit = timeLimit
    self.gap = gap
    self.threads = threads
  }

  /// What of it no command would ask for; `nil` when nothing is.
  var fault: String? {
    if let iterations, !(1...1_000_000_000 ~= iterations) { return "iterations [\(iterations)]" }
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 604_800) { return "time_limit [\(timeLimit)]" }
    if let gap, !(0...1 ~= gap) { return "gap [\(gap)]" }
    if !(1...64 ~= threads) { return "threads [\(threads)]" }
    return nil
  }
}
