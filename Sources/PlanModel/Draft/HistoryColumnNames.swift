/// Names of the columns of a file of past contacts; `nil` takes the format's own name.
public struct HistoryColumnNames: Codable, Hashable, Sendable {
  /// When the interval begins, or the ticket was created.
  public var start: String?
  /// The queue.
  public var queue: String?
  /// Contacts offered.
  public var offered: String?
  /// Contacts answered; with `abandoned` it stands in for `offered`.
  public var answered: String?
  /// Contacts abandoned.
  public var abandoned: String?
  /// Mean handling time of a contact, in seconds.
  public var handlingSeconds: String?
  /// Handling time of all contacts of the interval together, in seconds.
  public var handlingTotalSeconds: String?

  /// Makes it.
  public init(
    start: String? = nil, queue: String? = nil, offered: String? = nil, answered: String? = nil,
    abandoned: String? = nil, handlingSeconds: String? = nil, handlingTotalSeconds: String? = nil
  ) {
    self.start = start
    self.queue = queue
    self.offered = offered
    self.answered = answered
    self.abandoned = abandoned
    self.handlingSeconds = handlingSeconds
    self.handlingTotalSeconds = handlingTotalSeconds
  }
}
