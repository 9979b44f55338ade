public import Workforce

/// A row of the unusual days: whether an odd day of the history is learned from.
public struct UnusualDayDraft: Codable, Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Id of the queue; `nil` means all.
  public var queue: String?
  /// Whether it is learned from.
  public var isKept: Bool
  /// Why.
  public var reason: String?

  /// Makes it.
  public init(date: CivilDate, queue: String? = nil, isKept: Bool, reason: String? = nil) {
    self.date = date
    self.queue = queue
    self.isKept = isKept
    self.reason = reason
  }
}
