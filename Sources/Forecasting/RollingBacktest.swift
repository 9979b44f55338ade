import Workforce

/// Forecasts a history from within: at each of several origins everything is learned anew from what was known then.
///
/// Unlike the table that comes with a forecast, whose models are combined with weights of today, nothing at all is known
/// of what came later, but for special days, which stand in a calendar.
public struct RollingBacktest: Hashable, Sendable {
  /// The most origins, each three days after the other, the last as late as the horizon allows.
  public var originCount: Int
  /// Days forecast from each origin.
  public var horizon: Int

  /// Days of history that the first origin must have before it.
  public static let leastHistory = RollingOrigins.leastHistory
  /// The default model and what it is compared with.
  public static let models: [ForecastModel] = [.combination, .seasonalNaive, .meanOfEight, .medianOfSix]

  /// Makes a backtest.
  public init(originCount: Int = 10, horizon: Int = 14) {
    precondition(originCount > 0 && horizon > 0, "at least one origin (\(originCount)) and one day (\(horizon))")
    self.originCount = originCount
    self.horizon = horizon
  }

  /// Runs every model at every origin, on all cores.
  ///
  /// - Parameter requests: The queues; adjustments and an update within the day do not count.
  /// - Returns: One report a request, the default model first; `nil` where the history is too short or holds nothing to
  ///   compare with.
  public func reports(_ requests: [ForecastRequest]) -> [BacktestReport?] {
    let requests = requests.map { request in
      var plain = request
      plain.adjustments = []
      plain.asOfSlot = nil
      return plain
    }
    let origins = origins(of: requests)
    let jobs = origins.flatMap { origin in RollingBacktest.models.map { (origin, $0) } }
    let results = concurrentMap(jobs) { origin, model in
      Forecaster(model: model).forecast(requests, days: horizon, from: origin).map(\.forecast)
    }
    return requests.indices.map { index in
      var tally = BacktestTally(models: RollingBacktest.models.map(\.rawValue))
      let actuals = ScoredIntervals(requests[index])
      var scored: [CivilDate] = []
      for (job, forecasts) in zip(jobs.indices, results) {
        let model = job % RollingBacktest.models.count
        let count = actuals.add(forecasts[index], model: model, to: &tally)
        if model == 0, count > 0 { scored.append(jobs[job].0) }
      }
      guard let first = scored.first else { return nil }
      return tally.report(origins: scored, naiveError: actuals.seasonalNaiveError(before: first))
    }
  }

  /// The origins that the histories have room for, ascending.
  private func origins(of requests: [ForecastRequest]) -> [CivilDate] {
    var first: CivilDate?
    var last: CivilDate?
    for series in requests.map(\.series) {
      let known = (0..<series.dayCount).filter { day in series.slots(ofDay: day).contains { $0.contacts != nil } }
      guard let start = known.first, let end = known.last else { continue }
      first = min(first ?? series.firstDay.adding(days: start), series.firstDay.adding(days: start))
      last = max(last ?? series.firstDay.adding(days: end), series.firstDay.adding(days: end))
    }
    guard let first, let last else { return [] }
    let latest = last.adding(days: 1 - horizon)
    let room = latest.days(since: first) - RollingBacktest.leastHistory
    guard room >= 0 else { return [] }
    let count = min(originCount, room / RollingOrigins.spacing + 1)
    return (0..<count).reversed().map { latest.adding(days: -$0 * RollingOrigins.spacing) }
  }
}

/// The intervals of a history that a forecast of them can be compared with: open ones with a record.
private struct ScoredIntervals {
  private let series: ContactSeries
  private let calendar: OpeningCalendar

  init(_ request: ForecastRequest) {
    series = request.series
    calendar = request.calendar
  }

  /// Compares a forecast; the number of intervals scored.
  func add(_ forecast: QueueForecast, model: Int, to tally: inout BacktestTally) -> Int {
    var count = 0
    let open = (0..<forecast.dayCount).flatMap { calendar.openSlots(on: forecast.firstDay.adding(days: $0)) }
    for cell in forecast.contacts.indices where open[cell] {
      let date = forecast.firstDay.adding(days: cell / forecast.slotsPerDay)
      let slot = cell % forecast.slotsPerDay
      let index = date.days(since: series.firstDay) * series.slotsPerDay + slot
      guard series.observations.indices.contains(index), let actual = series.observations[index].contacts
      else { continue }
      count += 1
      tally.add(
        model: model, lead: cell / forecast.slotsPerDay + 1, hour: slot * 24 / forecast.slotsPerDay, actual: actual,
        forecast: forecast.contacts[cell], quantiles: forecast.quantiles?.contacts.map { $0[cell] })
    }
    return count
  }

  /// Seasonal naive's mean absolute error in the history before a day.
  func seasonalNaiveError(before day: CivilDate) -> Double {
    BacktestReport.seasonalNaiveError(DayMatrix(series, before: day, calendar: calendar))
  }
}
