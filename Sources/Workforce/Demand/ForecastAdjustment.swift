/// A planner's change to the finished contacts of one queue, or to how long they take, with who made it and why.
public struct ForecastAdjustment: Hashable, Sendable {
  /// What is done to each slot's contacts, or to the range's total.
  public enum Change: Hashable, Sendable {
    /// So many per cent more (fewer when negative, down to -100).
    case percent(Double)
    /// Exactly so many in each open slot.
    case set(Double)
    /// At least so many in each open slot.
    case minimum(Double)
    /// At most so many in each open slot.
    case maximum(Double)
    /// So many over the whole range, spread like the forecast.
    case total(Double)
    /// Contacts, or one part of them, take so many per cent longer (shorter when negative, above -100 as a whole).
    case handlingPercent(Double, HandlingPart? = nil)
    /// A contact, or one part of it, takes so many seconds.
    case handlingSeconds(Double, HandlingPart? = nil)

    /// Whether it is about how long contacts take, not about how many come.
    public var isOfHandling: Bool {
      switch self {
      case .handlingPercent, .handlingSeconds: true
      case .percent, .set, .minimum, .maximum, .total: false
      }
    }

    /// The part of the handling time that it is about; `nil` when it is about the whole of it, or about contacts.
    public var handlingPart: HandlingPart? {
      switch self {
      case .handlingPercent(_, let part), .handlingSeconds(_, let part): part
      case .percent, .set, .minimum, .maximum, .total: nil
      }
    }
  }

  /// The queue concerned.
  public var queue: String
  /// First and last day concerned.
  public var days: ClosedRange<CivilDate>
  /// Slots of the day concerned; `nil` means all.
  public var slots: Range<Int>?
  /// What is done.
  public var change: Change
  /// Why.
  public var reason: String
  /// By whom.
  public var author: String

  /// Makes an adjustment.
  public init(
    queue: String, days: ClosedRange<CivilDate>, slots: Range<Int>? = nil, change: Change, reason: String,
    author: String
  ) {
    self.queue = queue
    self.days = days
    self.slots = slots
    self.change = change
    self.reason = reason
    self.author = author
  }
}
