public import Forecasting
public import Workforce

/// What is suspicious about the contacts expected, but usable. Queues are indices into the plan's.
public enum ContactWarning: Hashable, Sendable {
  /// What the reader of a history or a forecast says, with file and line.
  case reading(String)
  /// What the forecaster says.
  case forecasting(ForecastWarning)
  /// The history holds nothing of a day that should be updated.
  case notUpdated(queue: Int, day: CivilDate)
  /// The plan staffs at a quantile, which this forecast does not have.
  case quantileUnused
}
