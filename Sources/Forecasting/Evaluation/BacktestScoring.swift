import Workforce

/// Sums of errors that become one row of a backtest table.
struct BacktestScore: Sendable {
  private(set) var count = 0
  private var errors = 0.0
  private var signed = 0.0
  private var actuals = 0.0
  private var pinball = 0.0
  private var inside = 0
  private var below = 0
  private var quantiled = 0

  /// Adds one interval; `quantiles` at ``ErrorDistribution/levels`` when the model has them.
  mutating func add(actual: Double, forecast: Double, quantiles: [Double]?) {
    count += 1
    errors += abs(forecast - actual)
    signed += forecast - actual
    actuals += actual
    guard let quantiles else { return }
    quantiled += 1
    for (level, value) in zip(ErrorDistribution.levels, quantiles) {
      pinball += (actual >= value ? level * (actual - value) : (1 - level) * (value - actual)) / Double(quantiles.count)
      if level == 0.9 {
        if actual <= value { below += 1 }
        if actual <= value, actual >= quantiles[1] { inside += 1 }
      }
    }
  }

  /// The row; `naiveError` is seasonal naive's mean absolute error in the history.
  func row(_ label: String, naiveError: Double) -> BacktestRow {
    BacktestRow(
      label: label, count: count, contacts: actuals, wape: actuals > 0 ? errors / actuals : nil,
      bias: actuals > 0 ? signed / actuals : nil,
      mase: count > 0 && naiveError > 0 ? errors / Double(count) / naiveError : nil,
      pinball: quantiled > 0 ? pinball / Double(quantiled) : nil,
      coverage80: quantiled > 0 ? Double(inside) / Double(quantiled) : nil,
      coverage90: quantiled > 0 ? Double(below) / Double(quantiled) : nil)
  }
}

/// One model's forecasts at every origin, by column.
struct BacktestedModel: Sendable {
  let name: String
  /// By origin: horizon × columns.
  let forecasts: [[Double]]
}

extension BacktestReport {
  /// Scores models at rolling origins; `nil` when there are none, and when nothing is known of the days after them.
  ///
  /// Quantiles are those of `models[0]`; at every other origin they are learned from the remaining origins only, so
  /// that coverage is not read off the errors it was fitted to.
  init?(
    _ past: RollingOrigins, models: [BacktestedModel], history: DayMatrix, blocks: [Range<Int>], oddDays: Set<Int>
  ) {
    guard let first = models.first, !past.origins.isEmpty else { return nil }
    let halves = [0, 1].map { half in
      ErrorDistribution(
        past.every(second: 1 - half),
        combined: stride(from: 1 - half, to: past.origins.count, by: 2).map { first.forecasts[$0] }, history: history,
        blocks: blocks, oddDays: oddDays)
    }
    let columns = history.columnCount
    var tally = BacktestTally(models: models.map(\.name))
    var isScored = false
    for origin in past.origins.indices {
      for cell in 0..<past.horizons[origin] * columns {
        let index = past.origins[origin] * columns + cell
        guard history.known[index] else { continue }
        isScored = true
        let lead = cell / columns + 1
        let hour = history.columnSlots[cell % columns] * 24 / history.slotsPerDay
        for (model, backtested) in models.enumerated() {
          let forecast = backtested.forecasts[origin][cell]
          tally.add(
            model: model, lead: lead, hour: hour, actual: history.values[index], forecast: forecast,
            quantiles: model == 0
              ? halves[origin % 2].interval(expected: forecast, column: cell % columns, lead: lead) : nil)
        }
      }
    }
    guard isScored else { return nil }
    self = tally.report(
      origins: past.origins.map { history.date(of: $0) }, naiveError: BacktestReport.seasonalNaiveError(history))
  }

  /// Mean absolute error of the value a week ago, within a history; 0 when there is none.
  static func seasonalNaiveError(_ history: DayMatrix) -> Double {
    var errors = 0.0
    var count = 0.0
    let week = 7 * history.columnCount
    for cell in min(week, history.values.count)..<history.values.count
    where history.known[cell] && history.known[cell - week] {
      errors += abs(history.values[cell] - history.values[cell - week])
      count += 1
    }
    return count > 0 ? errors / count : 0
  }
}
