/// What a planner knows beyond the history, and how careful to staff.
public struct ForecastSettings: Hashable, Sendable {
  /// Changes to the finished forecast, in their order.
  public var adjustments: [ForecastAdjustment]
  /// Days that look odd and are, or are not, to be learned from.
  public var unusualDays: [UnusualDayDecision]
  /// Probability with which the contacts staffed for are not exceeded; `nil` staffs for those expected.
  public var staffingQuantile: Double?

  /// Quantiles that can be staffed for: those that a forecast knows.
  public static let staffingQuantiles = 0.05...0.95

  /// Makes settings.
  public init(
    adjustments: [ForecastAdjustment] = [], unusualDays: [UnusualDayDecision] = [], staffingQuantile: Double? = nil
  ) {
    self.adjustments = adjustments
    self.unusualDays = unusualDays
    self.staffingQuantile = staffingQuantile
  }
}
