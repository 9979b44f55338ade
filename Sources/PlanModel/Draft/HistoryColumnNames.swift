public import Workforce

/// A column with handling times, or with a part of them.
public struct HandlingColumn: Codable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// Name of the column.
  public var name: String
  /// The part of the handling time that it holds, as far as the plan says; columns of unnamed parts just add up.
  public var part: HandlingPart?

  /// Makes it.
  public init(_ name: String, part: HandlingPart? = nil) {
    self.name = name
    self.part = part
  }

  /// Makes one whose part is not named.
  public init(stringLiteral name: String) { self.init(name) }
}

/// Names of the columns of a file of past contacts; `nil` takes the format's own name.
public struct HistoryColumnNames: Codable, Hashable, Sendable {
  /// When the interval begins, or the contact came; its day alone where ``time`` holds the time.
  public var start: String?
  /// The time of day, where it stands in a column of its own.
  public var time: String?
  /// The queue.
  public var queue: String?
  /// Contacts offered.
  public var offered: String?
  /// Contacts answered; with `abandoned` it stands in for `offered`.
  public var answered: String?
  /// Contacts abandoned.
  public var abandoned: String?
  /// Mean handling time of a contact, in seconds; several columns are its parts, such as talk, hold and wrap-up.
  public var handlingSeconds: [HandlingColumn]?
  /// Handling time of all contacts of the interval together, in seconds; several columns are its parts.
  public var handlingTotalSeconds: [HandlingColumn]?
  /// What tells apart rows of one queue and interval, which then add up.
  public var part: String?
  /// What tells one contact from another, where a row is a contact.
  public var id: String?

  /// Makes it.
  public init(
    start: String? = nil, time: String? = nil, queue: String? = nil, offered: String? = nil, answered: String? = nil,
    abandoned: String? = nil, handlingSeconds: [HandlingColumn]? = nil, handlingTotalSeconds: [HandlingColumn]? = nil,
    part: String? = nil, id: String? = nil
  ) {
    self.start = start
    self.time = time
    self.queue = queue
    self.offered = offered
    self.answered = answered
    self.abandoned = abandoned
    self.handlingSeconds = handlingSeconds
    self.handlingTotalSeconds = handlingTotalSeconds
    self.part = part
    self.id = id
  }
}
