public import Workforce

/// What a planner knows beyond the history, and how careful to staff.
public struct ForecastSettings: Hashable, Sendable {
  /// Changes to the finished forecast, in the order of their file.
  public var adjustments: [PlannerAdjustment]
  /// Days that look odd and are, or are not, to be learned from.
  public var unusualDays: [UnusualDayDecision]
  /// Probability with which the contacts staffed for are not exceeded; `nil` staffs for those expected.
  public var staffingQuantile: Double?

  /// Quantiles that can be staffed for: those that a forecast knows.
  public static let staffingQuantiles = 0.05...0.95

  /// Makes settings.
  public init(
    adjustments: [PlannerAdjustment] = [], unusualDays: [UnusualDayDecision] = [], staffingQuantile: Double? = nil
  ) {
    self.adjustments = adjustments
    self.unusualDays = unusualDays
    self.staffingQuantile = staffingQuantile
  }
}

/// A planner's change to the finished contacts of one queue: a row of `adjustments.csv`.
public struct PlannerAdjustment: Hashable, Sendable {
  /// What the value does.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// So many per cent more in each interval.
    case percent
    /// Exactly so many contacts in each open interval.
    case set
    /// At least so many contacts in each open interval.
    case minimum
    /// At most so many contacts in each open interval.
    case maximum
    /// So many contacts over the whole range, spread like the forecast.
    case total
  }

  /// Id of the queue.
  public var queue: String
  /// First and last day.
  public var days: ClosedRange<CivilDate>
  /// Slots of the day; `nil` means all.
  public var slots: Range<Int>?
  /// What the value does.
  public var action: Action
  /// Per cent, or contacts.
  public var value: Double
  /// Why.
  public var reason: String
  /// By whom.
  public var author: String

  /// Makes an adjustment.
  public init(
    queue: String, days: ClosedRange<CivilDate>, slots: Range<Int>? = nil, action: Action, value: Double,
    reason: String, author: String
  ) {
    self.queue = queue
    self.days = days
    self.slots = slots
    self.action = action
    self.value = value
    self.reason = reason
    self.author = author
  }
}

/// Whether a day of the history is to be learned from: a row of `unusual-days.csv`.
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
