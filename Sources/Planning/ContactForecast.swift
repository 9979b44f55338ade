public import Forecasting
public import Workforce

/// What contacts a plan expects, and where the numbers come from.
public struct ContactForecast: Sendable {
  /// One forecast a queue, in the order of the plan's queues, over the plan's horizon.
  public var queues: [QueueForecast]
  /// How each queue was forecast, in the same order; empty when the forecast was made elsewhere.
  public var results: [ForecastResult]
  /// What is suspicious but usable, in words.
  public var warnings: [String]

  /// Makes a forecast.
  public init(queues: [QueueForecast], results: [ForecastResult] = [], warnings: [String] = []) {
    self.queues = queues
    self.results = results
    self.warnings = warnings
  }
}
