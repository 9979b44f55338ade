/// What poor service on a queue costs, in the plan's unit of cost.
///
/// With prices an agent of the queue is worth what he saves, so that a busy interval and a quiet one do not count the same.
public struct QueuePrices: Hashable, Sendable {
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
}
