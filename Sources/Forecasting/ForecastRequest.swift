public import Workforce

/// One queue to be forecast, and what the planner knows of it.
public struct ForecastRequest: Hashable, Sendable {
  /// The history; days from the first forecast one on are not looked at, but for the intervals before ``asOfSlot``.
  public var series: ContactSeries
  /// Wall-clock slots in which the queue is open, by weekday (Monday first), then by slot of the day.
  ///
  /// `nil` takes every slot of a weekday that ever had contacts.
  public var openSlots: [[Bool]]?
  /// Handling time in seconds where the history holds none.
  public var fallbackHandlingSeconds: Double?
  /// Days to learn from even when they look odd.
  public var keptDays: [CivilDate]
  /// Days not to learn from.
  public var droppedDays: [CivilDate]
  /// What the planner changes in the finished forecast, in this order.
  public var adjustments: [ForecastAdjustment]
  /// On the first day forecast, the slot that begins now: what came before it is known, the rest is re-forecast.
  public var asOfSlot: Int?

  /// Makes a request.
  public init(
    series: ContactSeries, openSlots: [[Bool]]? = nil, fallbackHandlingSeconds: Double? = nil,
    keptDays: [CivilDate] = [], droppedDays: [CivilDate] = [], adjustments: [ForecastAdjustment] = [],
    asOfSlot: Int? = nil
  ) {
    self.series = series
    self.openSlots = openSlots
    self.fallbackHandlingSeconds = fallbackHandlingSeconds
    self.keptDays = keptDays
    self.droppedDays = droppedDays
    self.adjustments = adjustments
    self.asOfSlot = asOfSlot
  }
}
