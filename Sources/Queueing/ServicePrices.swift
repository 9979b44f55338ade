/// What poor service costs, in the plan's currency.
public struct ServicePrices: Hashable, Sendable {
  /// For a contact answered after the threshold.
  public var late: Double
  /// For a contact that hangs up, or cannot be answered in its interval at all.
  public var abandoned: Double
  /// For an hour that contacts spend waiting.
  public var waitingHour: Double
  /// The threshold in seconds.
  public var thresholdSeconds: Double

  /// Makes prices.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-goal` unless all are zero or more.
  public init(
    late: Double, abandoned: Double, waitingHour: Double = 0, thresholdSeconds: Double
  ) throws(QueueingError) {
    for (name, value) in [
      ("price of a late contact", late), ("price of an abandoned contact", abandoned),
      ("price of an hour of waiting", waitingHour), ("answer threshold", thresholdSeconds),
    ] {
      guard value >= 0, value.isFinite else {
        throw QueueingError(.invalidGoal, "\(name) (\(value)) must be zero or more")
      }
    }
    self.late = late
    self.abandoned = abandoned
    self.waitingHour = waitingHour
    self.thresholdSeconds = thresholdSeconds
  }
}
