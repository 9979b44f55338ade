public import Workforce

/// A row of the adjustments: a planner's change to the finished forecast.
public struct AdjustmentDraft: Codable, Hashable, Sendable {
  /// What is done with the value.
  public enum Action: String, Codable, Hashable, Sendable, CaseIterable {
    /// So many per cent more, or fewer.
    case percent
    /// Exactly so many contacts in each interval.
    case set
    /// At least so many in each interval.
    case minimum
    /// At most so many in each interval.
    case maximum
    /// So many in all.
    case total
    /// Contacts take so many per cent longer, or shorter.
    case handlingPercent = "handling-percent"
    /// A contact takes so many seconds.
    case handlingSeconds = "handling-seconds"
    /// Talking alone takes so many per cent longer.
    case talkPercent = "talk-percent"
    /// So many seconds of a contact are talk.
    case talkSeconds = "talk-seconds"
    /// Waiting in the middle alone takes so many per cent longer.
    case holdPercent = "hold-percent"
    /// So many seconds of a contact are hold.
    case holdSeconds = "hold-seconds"
    /// Work after the contact alone takes so many per cent longer.
    case wrapUpPercent = "wrap-up-percent"
    /// So many seconds of a contact are wrap-up.
    case wrapUpSeconds = "wrap-up-seconds"

    /// The part of the handling time that it is about; `nil` when it is about the whole of it, or about contacts.
    public var handlingPart: HandlingPart? {
      switch self {
      case .talkPercent, .talkSeconds: .talk
      case .holdPercent, .holdSeconds: .hold
      case .wrapUpPercent, .wrapUpSeconds: .wrapUp
      case .percent, .set, .minimum, .maximum, .total, .handlingPercent, .handlingSeconds: nil
      }
    }
  }

  /// Id of the queue.
  public var queue: String
  /// When it begins.
  public var from: Moment
  /// When it ends; a date includes that day.
  public var to: Moment
  /// What is done with the value.
  public var action: Action
  /// Contacts, seconds or per cent.
  public var value: Double
  /// Why.
  public var reason: String
  /// By whom.
  public var author: String

  /// Makes it.
  public init(
    queue: String, from: Moment, to: Moment, action: Action, value: Double, reason: String, author: String
  ) {
    self.queue = queue
    self.from = from
    self.to = to
    self.action = action
    self.value = value
    self.reason = reason
    self.author = author
  }

  /// Why the value cannot be meant; `nil` when it can.
  package var valueFault: FieldFault? {
    let (range, unit) = bounds
    guard !range.contains(value) else { return nil }
    return FieldFault(
      code: "out-of-range",
      message: "[\(DecimalText.plain(value))] is not in \(Int(range.lowerBound)) … \(Int(range.upperBound)) \(unit)")
  }

  /// What the value may be, and in which unit it is. No contact takes no time at all.
  private var bounds: (range: ClosedRange<Double>, unit: String) {
    switch action {
    case .percent: (-100...10_000, "per cent")
    case .handlingPercent, .talkPercent, .holdPercent, .wrapUpPercent: (-99...10_000, "per cent")
    case .handlingSeconds, .talkSeconds, .holdSeconds, .wrapUpSeconds: (1...86_400, "seconds")
    case .set, .minimum, .maximum, .total: (0...10_000_000, "contacts")
    }
  }
}
