public import Workforce

/// How much a model counts in a forecast.
public struct ModelWeight: Hashable, Sendable {
  /// The model.
  public let model: ForecastModel
  /// Its share, in `0...1`.
  public let weight: Double
}

/// How well models would have forecast the recent past: every figure is from rolling origins.
public struct BacktestReport: Hashable, Sendable {
  /// The origins: first days forecast.
  public let origins: [CivilDate]
  /// One row a model over all leads, the combination first, seasonal naive always among them.
  public let models: [BacktestRow]
  /// The first model by lead in days; leads without a scored interval are left out.
  public let byLead: [BacktestRow]
  /// The first model by hour of the day.
  public let byHour: [BacktestRow]
  /// Seasonal naive by lead, the same rows as ``byLead``; empty when it was not compared.
  public let seasonalNaiveByLead: [BacktestRow]
  /// Seasonal naive by hour, the same rows as ``byHour``; empty when it was not compared.
  public let seasonalNaiveByHour: [BacktestRow]
}

/// Errors of one model over one part of a backtest.
public struct BacktestRow: Hashable, Sendable {
  /// What the row is about: a model's name, `1 day`, `8-14 days`, `09:00`.
  public let label: String
  /// Intervals scored.
  public let count: Int
  /// Contacts that came in them.
  public let contacts: Double
  /// Sum of absolute errors over sum of contacts; `nil` when nobody called.
  public let wape: Double?
  /// Sum of errors (forecast minus actual) over sum of contacts; `nil` when nobody called.
  public let bias: Double?
  /// Mean absolute error over that of seasonal naive in the history; `nil` when that one never erred.
  ///
  /// R. J. Hyndman, A. B. Koehler, "Another Look at Measures of Forecast Accuracy", *International Journal of
  /// Forecasting* 22 (2006).
  public let mase: Double?
  /// Mean pinball loss over all quantiles; `nil` for models without quantiles.
  public let pinball: Double?
  /// Share of intervals between the 0.1 and 0.9 quantile; `nil` for models without quantiles.
  public let coverage80: Double?
  /// Share of intervals at or below the 0.9 quantile; `nil` for models without quantiles.
  public let coverage90: Double?
}
