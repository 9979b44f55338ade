/// Why a solve stopped.
public enum TerminationReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// The roster is proven to be the best there is.
  case provedOptimal = "proved-optimal"
  /// No legal roster exists.
  case provedInfeasible = "proved-infeasible"
  /// The proven gap is below the one asked for.
  case gapReached = "gap-reached"
  /// Time is up.
  case timeLimit = "time-limit"
  /// The iterations asked for are done.
  case iterationLimit = "iteration-limit"
  /// The search found nothing more by itself.
  case stalled
  /// Somebody stopped it.
  case cancelled
}

/// What the point that a solve returns is worth.
public enum SolutionStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// There is none.
  case absent
  /// It breaks a hard rule.
  case infeasible
  /// It keeps every hard rule.
  case feasible
}

/// What was proven of a minimisation: the best value found and a bound no solution can beat.
public struct ObjectiveInterval: Hashable, Sendable, Codable {
  /// Value of the best solution found.
  public let incumbent: Double
  /// Proven lower bound; `nil` when nothing was proven.
  public let lowerBound: Double?

  /// Makes an interval.
  public init(incumbent: Double, lowerBound: Double?) {
    self.incumbent = incumbent
    self.lowerBound = lowerBound
  }

  /// `max(0, incumbent - lowerBound) / max(|incumbent|, 1)`; `nil` when nothing was proven.
  public var relativeGap: Double? {
    lowerBound.map { max(0, incumbent - $0) / max(abs(incumbent), 1) }
  }
}
