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
  /// The linear programme failed and its fallback too.
  case numericalFailure = "numerical-failure"
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

/// One breach of a rule, or one wish not granted: who, when, how much.
public struct Finding: Hashable, Sendable {
  /// The rule's id, or `wish`, `contract-hours`, …: kebab-case and stable.
  public var rule: String
  /// Whether it is forbidden.
  public var isHard: Bool
  /// Index of the agent; `nil` for rules on the whole roster.
  public var agent: Int?
  /// Day of the horizon it is pinned to; `nil` when it concerns a longer time.
  public var day: Int?
  /// How much, in `unit`.
  public var amount: Double
  /// Unit of the amount.
  public var unit: String
  /// Its cost in the plan's units; 0 when hard.
  public var cost: Double
  /// What happened, in words, with values; ids, never names of people.
  public var message: String

  /// Makes a finding.
  public init(
    rule: String, isHard: Bool, agent: Int?, day: Int?, amount: Double, unit: String, cost: Double, message: String
  ) {
    self.rule = rule
    self.isHard = isHard
    self.agent = agent
    self.day = day
    self.amount = amount
    self.unit = unit
    self.cost = cost
    self.message = message
  }
}
