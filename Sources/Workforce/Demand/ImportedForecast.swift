/// A forecast that was not made here and now, and what was odd about where it comes from.
public struct ImportedForecast: Hashable, Sendable {
  /// One forecast a queue, in the order of the plan's queues, over the plan's horizon.
  public var forecasts: [QueueForecast]
  /// Whether the planner's adjustments are in it already.
  public var isAdjusted: Bool
  /// What its reader says should be looked at, such as rows outside the horizon.
  public var warnings: [String]

  /// Makes an import.
  public init(forecasts: [QueueForecast], isAdjusted: Bool = false, warnings: [String] = []) {
    self.forecasts = forecasts
    self.isAdjusted = isAdjusted
    self.warnings = warnings
  }
}
