public import Forecasting
public import Workforce

/// A queue's contacts expected beside those that came: what a planner looks at before believing a forecast.
public struct ContactReview: Hashable, Sendable {
  /// A day, past or expected.
  public struct Day: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Contacts that came or are expected; `nil` for a past day of which nothing is known, as when the queue is closed.
    public let contacts: Double?
    /// Contacts between which the day's total lies with 80 %; `nil` for a past day, and where nobody can say.
    public let likely: ClosedRange<Double>?
  }

  /// An interval of the horizon's first week.
  public struct Slot: Hashable, Sendable {
    /// Contacts expected.
    public let expected: Double
    /// Contacts between which they lie with 80 %; `nil` where nobody can say.
    public let likely: ClosedRange<Double>?
    /// The mean of what came at the same time of the four weeks before, as far as it is known.
    public let recent: Double?
  }

  /// Weeks that ``Slot/recent`` looks back.
  public static let recentWeeks = 4
  /// Days of the history that are shown.
  public static let pastDays = 56

  /// The last days of the history.
  public let past: [Day]
  /// The horizon's days.
  public let expected: [Day]
  /// The horizon's first seven days, slot by slot of the wall clock.
  public let firstWeek: [Slot]
  /// How the queue was forecast; `nil` without a history.
  public let result: ForecastResult?
  /// What the history says nothing of; `nil` without a history.
  public let gaps: HistoryGaps?

  /// Looks at a queue.
  ///
  /// - Parameters:
  ///   - forecast: The contacts that the roster was planned with.
  ///   - series: The queue's history, if there is one.
  ///   - result: What is forecast from it, if there is one. Only it knows how far totals of days may err, and only when it says the
  ///     same as `forecast`.
  ///   - gaps: What the history says nothing of.
  public init(_ forecast: QueueForecast, series: ContactSeries?, result: ForecastResult?, gaps: HistoryGaps?) {
    self.result = result
    self.gaps = gaps
    let slots = forecast.slotsPerDay
    past = series.map { ContactReview.past($0, before: forecast.firstDay) } ?? []
    let known = result.flatMap { ContactReview.isSame($0.forecast, forecast) ? $0.forecast.quantiles : nil }
    let (lows, highs) = (known?.dayTotals(at: 0.1), known?.dayTotals(at: 0.9))
    expected = (0..<forecast.dayCount).map { day in
      Day(
        date: forecast.firstDay.adding(days: day),
        contacts: forecast.contacts[day * slots..<(day + 1) * slots].reduce(0, +),
        likely: lows.flatMap { lows in highs.map { lows[day]...max(lows[day], $0[day]) } })
    }
    let (low, high) = (forecast.quantiles?.contacts(at: 0.1), forecast.quantiles?.contacts(at: 0.9))
    firstWeek = (0..<min(7, forecast.dayCount) * slots).map { slot in
      Slot(
        expected: forecast.contacts[slot],
        likely: low.flatMap { low in high.map { low[slot]...max(low[slot], $0[slot]) } },
        recent: series.flatMap { ContactReview.recent($0, firstDay: forecast.firstDay, slot: slot) })
    }
  }

  /// Whether two forecasts say the same, but for the last digits that a file does not bring back.
  private static func isSame(_ one: QueueForecast, _ other: QueueForecast) -> Bool {
    one.contacts.count == other.contacts.count
      && zip(one.contacts, other.contacts).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($0)) }
  }

  private static func past(_ series: ContactSeries, before firstDay: CivilDate) -> [Day] {
    let end = min(series.dayCount, firstDay.days(since: series.firstDay))
    return (max(0, end - pastDays)..<max(0, end)).map { day in
      let counted = series.slots(ofDay: day).compactMap(\.contacts)
      return Day(
        date: series.firstDay.adding(days: day), contacts: counted.isEmpty ? nil : counted.reduce(0, +), likely: nil)
    }
  }

  private static func recent(_ series: ContactSeries, firstDay: CivilDate, slot: Int) -> Double? {
    let (day, rest) = slot.quotientAndRemainder(dividingBy: series.slotsPerDay)
    let came = (1...recentWeeks).compactMap { week -> Double? in
      let index = firstDay.adding(days: day - 7 * week).days(since: series.firstDay) * series.slotsPerDay + rest
      return series.observations.indices.contains(index) ? series.observations[index].contacts : nil
    }
    return came.isEmpty ? nil : came.reduce(0, +) / Double(came.count)
  }
}
