public import Workforce

/// A forecast made elsewhere, and what was odd about its file.
public struct ImportedForecast: Hashable, Sendable {
  /// One forecast a queue, in the order of the plan's queues, over the plan's horizon.
  public var forecasts: [QueueForecast]
  /// Whether the planner's adjustments are in it already.
  public var isAdjusted: Bool
  /// What may be meant but should be looked at: rows outside the horizon or the opening hours.
  public var warnings: [String]

  /// Makes an import.
  public init(forecasts: [QueueForecast], isAdjusted: Bool = false, warnings: [String] = []) {
    self.forecasts = forecasts
    self.isAdjusted = isAdjusted
    self.warnings = warnings
  }
}
