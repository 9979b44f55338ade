public import Workforce

/// Forecasts contacts and handling time of queues from their history.
///
/// Every history gives a finite forecast: what is thin or odd about it is said in the result's warnings.
public struct Forecaster: Sendable {
  /// The model that forecasts contacts.
  public var model: ForecastModel

  /// Handling time in seconds when neither the history nor the queue says one: five minutes.
  public static let assumedHandlingSeconds = 300.0

  /// Makes a forecaster.
  public init(model: ForecastModel = .combination) {
    self.model = model
  }

  /// Forecasts one queue.
  ///
  /// - Parameters:
  ///   - series: The history; days from `firstDay` on are not looked at.
  ///   - days: Days to forecast, at least one.
  ///   - firstDay: The first of them; may lie some days after the history's end.
  ///   - openSlots: Wall-clock slots in which the queue is open, by weekday (Monday first), then by slot of the day.
  ///     `nil` takes every slot of a weekday that ever had contacts in the history.
  ///   - specialDays: Days that do not follow their weekday, past and future; those of other queues are ignored.
  ///   - fallbackHandlingSeconds: Handling time where the history holds none.
  /// - Returns: A finite forecast: 0 contacts in closed slots, never negative.
  public func forecast(
    _ series: ContactSeries, days: Int, from firstDay: CivilDate, openSlots: [[Bool]]? = nil,
    specialDays: [SpecialDay] = [], fallbackHandlingSeconds: Double? = nil
  ) -> ForecastResult {
    let calendar =
      openSlots.map { OpeningCalendar(weekly: $0, specialDays: specialDays, queue: series.queue) }
      ?? OpeningCalendar(observedIn: series, specialDays: specialDays)
    let request = ForecastRequest(
      series: series, calendar: calendar, fallbackHandlingSeconds: fallbackHandlingSeconds)
    return unadjusted([request], days: days, from: firstDay)[0].result
  }

  /// Forecasts several queues, on all cores; special days that concern several of them are learned from all of these.
  ///
  /// - Parameters:
  ///   - requests: The queues.
  ///   - days: Days to forecast, at least one.
  ///   - firstDay: The first of them.
  /// - Returns: One result a request, in the same order.
  public func forecast(
    _ requests: [ForecastRequest], days: Int, from firstDay: CivilDate
  ) -> [ForecastResult] {
    var parts = unadjusted(requests, days: days, from: firstDay)
    let running = requests.indices.filter { requests[$0].asOfSlot != nil }
    if days > 1, !running.isEmpty {
      // From tomorrow on, what is known of today is history like any other.
      let tomorrow = running.map { index in
        var request = requests[index]
        request.asOfSlot = nil
        return request
      }
      let later = unadjusted(tomorrow, days: days - 1, from: firstDay.adding(days: 1))
      for (index, rest) in zip(running, later) { parts[index].replaceDays(after: 1, by: rest) }
    }
    return zip(requests, parts).map { request, part in
      var result = part.result
      result.adjustments = result.forecast.apply(
        request.adjustments, isOpen: part.isOpen, seenSlots: request.asOfSlot ?? 0)
      return result
    }
  }

  private func unadjusted(
    _ requests: [ForecastRequest], days: Int, from firstDay: CivilDate
  ) -> [UnadjustedForecast] {
    let pipelines = concurrentMap(requests) {
      QueuePipeline($0, days: days, from: firstDay, cleaning: !model.isBaseline)
    }
    let effects = DayEffects(pipelines.flatMap(\.samples))
    return concurrentMap(pipelines) { finish($0, effects: effects) }
  }

  private func finish(_ pipeline: QueuePipeline, effects: DayEffects) -> UnadjustedForecast {
    let history = pipeline.history(with: effects)
    let slots = pipeline.request.series.slotsPerDay
    let targets = pipeline.targets
    let observed = (0..<history.dayCount).filter { history.knownCount(ofDay: $0) > 0 }
    let span = (observed.last ?? 0) - (observed.first ?? 0) + 1
    let used = model == .combination && span < QueuePipeline.combinationDays ? ForecastModel.robustProfile : model
    let volume = VolumeForecast(
      history, targets: targets, model: used, calendar: pipeline.calendar, oddDays: pipeline.oddDays)
    let assembly = ForecastAssembly(pipeline, volume: volume, effects: effects)
    let handling = HandlingTimeProfile(pipeline.request.series, before: pipeline.firstDay)
    let fallback = pipeline.request.fallbackHandlingSeconds ?? Forecaster.assumedHandlingSeconds
    let forecast = QueueForecast(
      queue: pipeline.request.series.queue, firstDay: pipeline.firstDay, slotsPerDay: slots,
      contacts: assembly.contacts,
      handlingSeconds: handling.seconds(patterns: targets.map(\.pattern), slotsPerDay: slots, fallback: fallback),
      handlingShares: pipeline.request.series.handlingShares(before: pipeline.firstDay, slots: assembly.contacts.count),
      quantiles: assembly.quantiles)
    var warnings = HistoryReview(pipeline).warnings + assembly.warnings
    if handling.seconds == nil {
      warnings.append(
        ForecastWarning(queue: forecast.queue, facts: .noHandlingTime(assumedSeconds: fallback)))
    }
    for biased in volume.backtest.map(BiasedHours.found) ?? [] {
      warnings.append(
        ForecastWarning(queue: forecast.queue, facts: .biasedHours(biased.hours, bias: biased.bias)))
    }
    let result = ForecastResult(
      forecast: forecast, model: used.rawValue, choice: choice(of: used, span: span, volume: volume),
      weights: volume.weights, backtest: volume.backtest, unusual: pipeline.unusual,
      dayFactors: assembly.dayFactors, update: assembly.update, adjustments: [], warnings: warnings)
    return UnadjustedForecast(result: result, isOpen: assembly.isOpen)
  }

  private func choice(of used: ForecastModel, span: Int, volume: VolumeForecast) -> ModelChoice {
    if used != model { return .shortHistory(days: span, needed: QueuePipeline.combinationDays) }
    guard used == .combination else { return .askedFor }
    return .byErrors(most: volume.weights.max { $0.weight < $1.weight }?.model)
  }
}
