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
  /// Mean seconds of these contacts by part, of those whose parts are known and were forecast apart; empty when none is.
  public let parts: [Part]
  /// Days with known intervals: the date, contacts expected and contacts that came in them.
  public let days: [Day]

  /// A part of the handling time.
  public struct Part: Hashable, Sendable {
    /// Which.
    public let part: HandlingPart
    /// Seconds of a contact expected.
    public let expected: Double
    /// Seconds that it took.
    public let came: Double
  }

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
    var parts = PartTally(of: forecast, actual: actual)
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
          parts.add(slot: index, came: other * slots + slot, work: contacts * handling, contacts: contacts)
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
    self.parts = parts.found
    handlingSeconds = handled > 0 ? seconds / handled : nil
    expectedHandlingSeconds = handled > 0 ? planned / handled : nil
  }
}

/// Adds up expected and actual seconds of the parts that both a forecast and a history tell apart.
private struct PartTally {
  private let parts: [HandlingPart]
  private let forecast: QueueForecast
  private let actual: ContactSeries
  private var contacts = 0.0
  private var expected: [Double]
  private var came: [Double]

  init(of forecast: QueueForecast, actual: ContactSeries) {
    let known = actual.handlingParts?.parts ?? []
    parts = forecast.handlingShares?.parts.filter(known.contains) ?? []
    (self.forecast, self.actual) = (forecast, actual)
    expected = parts.map { _ in 0 }
    came = expected
  }

  /// Takes in a slot of the forecast with what came in one of the history: contacts, and the seconds of work on them.
  mutating func add(slot: Int, came actualSlot: Int, work: Double, contacts: Double) {
    guard let times = actual.handlingParts, let shares = forecast.handlingShares,
      let known = times.shares(of: actualSlot..<actualSlot + 1)
    else { return }
    self.contacts += contacts
    for (row, part) in parts.enumerated() {
      expected[row] += contacts * forecast.handlingSeconds[slot] * (shares.share(of: part, in: slot) ?? 0)
      came[row] += work * (times.parts.firstIndex(of: part).map { known[$0] } ?? 0)
    }
  }

  var found: [ForecastAccuracy.Part] {
    guard contacts > 0 else { return [] }
    return parts.enumerated().map {
      ForecastAccuracy.Part(part: $1, expected: expected[$0] / contacts, came: came[$0] / contacts)
    }
  }
}
