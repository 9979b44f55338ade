import Workforce

/// Contacts by target day and column, with quantiles, and how they were come by.
struct VolumeForecast: Sendable {
  /// Expected contacts, targets × columns.
  let contacts: [Double]
  /// How large the errors are.
  let errors: ErrorDistribution
  /// The models and how much each counted.
  let weights: [ModelWeight]
  /// The rolling-origin table; `nil` when the history is too short for one.
  let backtest: BacktestReport?

  /// Judges the models at earlier origins, combines them, and forecasts; quantiles do not learn from `oddDays`.
  init(
    _ history: DayMatrix, targets: [TargetDay], model: ForecastModel, calendar: OpeningCalendar, oddDays: Set<Int>
  ) {
    let blocks = SlotBlocks(history, calendar: calendar, leastMean: model.isBaseline ? 0 : SlotBlocks.leastMean)
    let coarse = blocks.merged(history)
    let chosen = model.single == nil ? ForecastModel.combined : [model]
    let all = model.isBaseline ? chosen : chosen + ForecastModel.compared
    let past = RollingOrigins(coarse, models: all.compactMap(\.single))
    let judged = RollingOrigins(past, keeping: chosen.count)
    let weighting = CombinationWeights(judged, history: coarse)
    func split(_ contacts: [Double], patterns: [Int]) -> [Double] {
      patterns.enumerated().flatMap { row, pattern in
        blocks.split(contacts[row * coarse.columnCount..<(row + 1) * coarse.columnCount], pattern: pattern)
      }
    }
    func splitPast(_ forecasts: [[Double]]) -> [[Double]] {
      past.origins.indices.map { origin in
        let first = past.origins[origin]
        return split(forecasts[origin], patterns: Array(history.patterns[first..<first + past.horizons[origin]]))
      }
    }
    let combinedPast = splitPast(
      past.origins.indices.map { origin in weighting.combined(judged.forecasts.map { $0[origin] }) })
    errors = ErrorDistribution(
      judged, combined: combinedPast, history: history, blocks: blocks.blocks, oddDays: oddDays)
    weights = zip(chosen, weighting.weights).map { ModelWeight(model: $0, weight: $1) }
    let made = zip(chosen, weighting.weights).map { model, weight in
      weight > 0
        ? model.single.map { $0.tuned(to: coarse).forecast(from: coarse, targets: targets) } ?? []
        : [Double](repeating: 0, count: targets.count * coarse.columnCount)
    }
    contacts = split(weighting.combined(made), patterns: targets.map(\.pattern))
    var tested = [BacktestedModel(name: model.rawValue, forecasts: combinedPast)]
    for (other, forecasts) in zip(all, past.forecasts) where other != model {
      tested.append(BacktestedModel(name: other.rawValue, forecasts: splitPast(forecasts)))
    }
    backtest = BacktestReport(
      past, models: tested, history: history, blocks: blocks.blocks, oddDays: oddDays)
  }
}
