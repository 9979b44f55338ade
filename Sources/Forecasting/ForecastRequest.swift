public import Workforce

/// One queue to be forecast, and what the planner knows of it.
public struct ForecastRequest: Hashable, Sendable {
  /// The history; days from the first forecast one on are not looked at, but for the intervals before ``asOfSlot``.
  public var series: ContactSeries
  /// When the queue is open, and the days, past and future, that do not follow their weekday.
  public var calendar: OpeningCalendar
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
  ///
  /// - Parameters:
  ///   - series: The history.
  ///   - calendar: When the queue is open, in as many slots a day as the series has; `nil` takes the hours that the series
  ///     shows, without special days.
  ///   - fallbackHandlingSeconds: Handling time in seconds where the history holds none.
  ///   - keptDays: Days to learn from even when they look odd.
  ///   - droppedDays: Days not to learn from.
  ///   - adjustments: What the planner changes in the finished forecast.
  ///   - asOfSlot: On the first day forecast, the slot that begins now.
  public init(
    series: ContactSeries, calendar: OpeningCalendar? = nil, fallbackHandlingSeconds: Double? = nil,
    keptDays: [CivilDate] = [], droppedDays: [CivilDate] = [], adjustments: [ForecastAdjustment] = [],
    asOfSlot: Int? = nil
  ) {
    let calendar = calendar ?? OpeningCalendar(observedIn: series)
    precondition(
      calendar.slotsPerDay == series.slotsPerDay, "\(calendar.slotsPerDay) slots a day, not \(series.slotsPerDay)")
    self.series = series
    self.calendar = calendar
    self.fallbackHandlingSeconds = fallbackHandlingSeconds
    self.keptDays = keptDays
    self.droppedDays = droppedDays
    self.adjustments = adjustments
    self.asOfSlot = asOfSlot
  }
}
