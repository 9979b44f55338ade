/// Whether a day of the history is to be learned from.
public struct UnusualDayDecision: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Id of the queue; `nil` means all.
  public var queue: String?
  /// Whether the day is learned from.
  public var isKept: Bool

  /// Makes a decision.
  public init(date: CivilDate, queue: String? = nil, isKept: Bool) {
    self.date = date
    self.queue = queue
    self.isKept = isKept
  }
}
