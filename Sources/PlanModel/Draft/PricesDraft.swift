/// `prices` of a queue or of the plan: what poor service costs, in the plan's unit of cost.
public struct PricesDraft: Codable, Hashable, Sendable {
  /// For a contact answered after the threshold.
  public var late: Double?
  /// For a contact that hangs up.
  public var abandoned: Double?
  /// For a minute that a contact waits.
  public var waitingMinute: Double?
  /// The threshold; `nil` means that of the service level, else 20 s.
  public var within: Seconds?

  /// Makes it.
  public init(late: Double? = nil, abandoned: Double? = nil, waitingMinute: Double? = nil, within: Seconds? = nil) {
    self.late = late
    self.abandoned = abandoned
    self.waitingMinute = waitingMinute
    self.within = within
  }

  /// What each price may be.
  package static let priceField = NumberField(0...1_000_000_000)
  /// What the threshold may be.
  package static let withinField = SecondsField(0...864_000)
}
