public import Workforce

/// A forecast of a queue beside what came: errors as a backtest tells them, over the intervals of which something is known.
public struct ForecastAccuracy: Hashable, Sendable {
  /// Errors over all, by lead in days from the forecast's first day (1), and by hour of the day. Nothing is compared with, so that there is no
  /// scaled error.
  public let errors: BacktestReport
  /// Contacts expected in the intervals that are known.
  public let expected: Double
  /// Contacts that came in them.
  public let came: Double
  /// Mean handling time expected of the contacts that came, in seconds; `nil` when none has a known one.
  public let expectedHandlingSeconds: Double?
  /// Mean handling time of these contacts, in seconds.
  public let handlingSeconds: Double?
  /// Days with known intervals: the date, contacts expected and contacts that came in them.
  public let days: [Day]

  /// A day.
  public struct Day: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Contacts expected in its known intervals.
    public let expected: Double
    /// Contacts that came in them.
    public let came: Double
  }

  /// Compares; `nil` when nothing is known of the forecast's days.
  ///
  /// - Parameters:
  ///   - forecast: What was expected.
  ///   - actual: What came, on the same slots.
  public init?(of forecast: QueueForecast, actual: ContactSeries) {
    let slots = forecast.slotsPerDay
    guard actual.slotsPerDay == slots else { return nil }
    var tally = BacktestTally(models: ["forecast"])
    var (expected, came, handled, seconds, planned) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var days: [Day] = []
    let isBanded = forecast.quantiles.map { $0.levels.contains(0.1) && $0.levels.contains(0.9) } ?? false
    let bands = isBanded ? ErrorDistribution.levels.compactMap { forecast.quantiles?.contacts(at: $0) } : []
    for day in 0..<forecast.dayCount {
      let date = forecast.firstDay.adding(days: day)
      let other = date.days(since: actual.firstDay)
      guard (0..<actual.dayCount).contains(other) else { continue }
      var (dayExpected, dayCame, isKnown) = (0.0, 0.0, false)
      for slot in 0..<slots {
        guard let contacts = actual.observations[other * slots + slot].contacts else { continue }
        let index = day * slots + slot
        isKnown = true
        dayExpected += forecast.contacts[index]
        dayCame += contacts
        tally.add(
          model: 0, lead: day + 1, hour: slot * 24 / slots, actual: contacts, forecast: forecast.contacts[index],
          quantiles: isBanded ? bands.map { $0[index] } : nil)
        if let handling = actual.handlingSeconds[other * slots + slot], contacts > 0 {
          handled += contacts
          seconds += contacts * handling
          planned += contacts * forecast.handlingSeconds[index]
        }
      }
      guard isKnown else { continue }
      days.append(Day(date: date, expected: dayExpected, came: dayCame))
      expected += dayExpected
      came += dayCame
    }
    guard !days.isEmpty else { return nil }
    errors = tally.report(origins: [forecast.firstDay], naiveError: 0)
    self.expected = expected
    self.came = came
    self.days = days
    handlingSeconds = handled > 0 ? seconds / handled : nil
    expectedHandlingSeconds = handled > 0 ? planned / handled : nil
  }
}
