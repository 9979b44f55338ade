public import Forecasting
public import Workforce

/// What contacts a plan expects, and where the numbers come from.
public struct ContactForecast: Sendable {
  /// One forecast a queue, in the order of the plan's queues, over the plan's horizon.
  public var queues: [QueueForecast]
  /// How each queue was forecast, in the same order; empty when the forecast was made elsewhere.
  public var results: [ForecastResult]
  /// What the planner's adjustments did, by queue and in their order.
  public var adjustments: [AppliedAdjustment]
  /// Whether adjustments are in the forecast, by us or by whoever made it.
  public var isAdjusted: Bool
  /// What is suspicious but usable.
  public var warnings: [ContactWarning]

  /// Makes a forecast.
  public init(
    queues: [QueueForecast], results: [ForecastResult] = [], adjustments: [AppliedAdjustment] = [],
    isAdjusted: Bool = false, warnings: [ContactWarning] = []
  ) {
    self.queues = queues
    self.results = results
    self.adjustments = adjustments
    self.isAdjusted = isAdjusted || !adjustments.isEmpty
    self.warnings = warnings
  }

  /// The forecasts as a table holds them, which has quantiles of intervals only: those of a queue whose contacts wait for
  /// hours are the shares of the day's, as it is staffed for these.
  ///
  /// - Parameter queues: The plan's queues.
  /// - Returns: One forecast a queue.
  public func tabled(for queues: [Queue]) -> [QueueForecast] {
    zip(queues, self.queues).map { queue, forecast in
      guard queue.channel.isDeferred, let known = forecast.quantiles else { return forecast }
      var tabled = forecast
      tabled.quantiles = ForecastQuantiles(
        levels: known.levels,
        contacts: known.levels.map { forecast.staffed(at: $0, isByDay: true)?.contacts ?? forecast.contacts },
        dayTotals: known.dayTotals)
      return tabled
    }
  }

  /// The same contacts without their quantiles: staffing then is for what is expected.
  public var expected: ContactForecast {
    var expected = self
    for index in queues.indices { expected.queues[index].quantiles = nil }
    return expected
  }
}
