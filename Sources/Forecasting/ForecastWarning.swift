public import Workforce

/// Something about a history that a planner should know before using its forecast.
public struct ForecastWarning: Hashable, Sendable {
  /// What is odd.
  public enum Facts: Hashable, Sendable {
    /// No open interval was observed before the first day forecast.
    case noHistory(before: CivilDate)
    /// Nobody ever called.
    case onlyZeros
    /// So many days were observed, fewer than two weeks from the first to the last.
    case shortHistory(observedDays: Int, span: Int)
    /// Weekdays that will be open were never observed.
    case unseenWeekdays([Weekday])
    /// The history ends well before the first day forecast.
    case endsEarly(lastDay: CivilDate, unrecordedDays: Int, firstDay: CivilDate)
    /// Days far from what was to be expected.
    case unusualDays([CivilDate])
    /// No handling time was observed; so many seconds are used.
    case noHandlingTime(assumedSeconds: Double)
    /// The level changed suddenly by a factor, and stayed so.
    case levelShift(factor: Double, date: CivilDate)
    /// Intervals without contacts where many were to be expected.
    case outages([CivilDate])
    /// Hours of the day with few contacts in which earlier forecasts were wrong to one side, by this share of the contacts: too
    /// high where it is positive.
    case biasedHours([Range<Int>], bias: Double)
    /// A special day without an earlier one of its name.
    case unlearnedSpecialDay(name: String, date: CivilDate)
  }

  /// Id of the queue.
  public let queue: String
  /// What is odd.
  public let facts: Facts

  /// Makes a warning.
  public init(queue: String, facts: Facts) {
    self.queue = queue
    self.facts = facts
  }
}
