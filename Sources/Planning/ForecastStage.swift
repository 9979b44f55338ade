import Forecasting
public import PlanFiles
public import Workforce

/// The first stage: from past contacts to those expected in the horizon.
public struct ForecastStage: Sendable {
  private let plan: Plan

  /// Makes a stage.
  public init(plan: Plan) {
    self.plan = plan
  }

  /// Forecasts every queue from its history, over the plan's horizon.
  ///
  /// - Parameter history: One series a queue, in the order of the plan's queues.
  public func forecast(from history: History) -> ContactForecast {
    precondition(history.series.count == plan.queues.count, "one series for each of \(plan.queues.count) queues")
    let requests = zip(plan.queues, history.series).map { queue, series in
      ForecastRequest(
        series: series, openSlots: queue.openSlots, fallbackHandlingSeconds: queue.handlingSeconds)
    }
    let results = Forecaster().forecast(
      requests, days: plan.grid.dayCount, from: plan.grid.firstDay, specialDays: plan.specialDays)
    return ContactForecast(
      queues: results.map(\.forecast), results: results,
      warnings: history.warnings + results.flatMap { $0.warnings.map(\.message) })
  }
}
