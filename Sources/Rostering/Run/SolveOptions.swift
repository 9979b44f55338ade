package import LinearProgramming

/// What a solve may spend, and when it may stop.
public struct SolveOptions: Hashable, Sendable {
  /// Seed of the random numbers.
  public var seed: UInt64
  /// Elapsed seconds; `nil` for no limit.
  public var timeLimit: Double?
  /// Search steps for each thread; the same number gives the same roster, byte for byte. `nil` for no limit.
  public var iterationLimit: Int?
  /// Relative gap at which to stop.
  public var gap: Double
  /// Searchers, each on a thread of its own; with one, what they would do side by side is done one after the other.
  public var threads: Int
  /// Trouble that a test puts into every linear programme.
  package var trouble: InjectedTrouble?

  /// Makes options; without any limit given, the time limit is 60 s.
  public init(
    seed: UInt64 = 1, timeLimit: Double? = 60, iterationLimit: Int? = nil, gap: Double = 0.0005, threads: Int = 2
  ) {
    self.seed = seed
    self.timeLimit = timeLimit
    self.iterationLimit = iterationLimit
    self.gap = gap
    self.threads = threads
  }
}

/// How far a solve has come.
public struct SolveProgress: Hashable, Sendable {
  /// Elapsed seconds.
  public let seconds: Double
  /// Value of the best roster, in the plan's unit of cost.
  public let incumbent: Double?
  /// Proven lower bound, in the plan's unit of cost.
  public let lowerBound: Double?

  /// `max(0, incumbent − lowerBound) / max(|incumbent|, 1)`; `nil` when one is missing.
  public var relativeGap: Double? {
    guard let incumbent, let lowerBound else { return nil }
    return max(0, incumbent - lowerBound) / max(abs(incumbent), 1)
  }
}
