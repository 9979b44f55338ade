/// What poor service on a queue costs, in the plan's unit of cost.
///
/// With prices an agent of the queue is worth what he saves, so that a busy interval and a quiet one do not count the same.
public struct ServicePrices: Hashable, Sendable {
  /// For a contact answered after the threshold.
  public var lateContact: Double
  /// For a contact that hangs up, or cannot be answered in its interval at all.
  public var abandonedContact: Double
  /// For a minute that a contact waits.
  public var waitingMinute: Double
  /// The threshold in seconds.
  public var thresholdSeconds: Double

  /// Makes prices.
  public init(
    lateContact: Double = 0, abandonedContact: Double = 0, waitingMinute: Double = 0, thresholdSeconds: Double = 20
  ) {
    self.lateContact = lateContact
    self.abandonedContact = abandonedContact
    self.waitingMinute = waitingMinute
    self.thresholdSeconds = thresholdSeconds
  }

  /// For an hour that contacts spend waiting.
  var waitingHour: Double { 60 * waitingMinute }

  /// Checks that no price and no threshold is negative.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-goal`.
  public func check() throws(QueueingError) {
    for (name, value) in [
      ("price of a late contact", lateContact), ("price of an abandoned contact", abandonedContact),
      ("price of a minute of waiting", waitingMinute), ("answer threshold", thresholdSeconds),
    ] {
      guard value >= 0, value.isFinite else {
        throw QueueingError(.invalidGoal, "\(name) (\(value)) must be zero or more")
      }
    }
  }
}
