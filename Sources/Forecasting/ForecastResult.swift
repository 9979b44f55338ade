public import Workforce

/// A forecast together with what was chosen, why, and what to be careful about.
public struct ForecastResult: Hashable, Sendable {
  /// Contacts and handling time per slot.
  public var forecast: QueueForecast
  /// Name of the model that made it.
  public var model: String
  /// Why that model.
  public var choice: ModelChoice
  /// The models behind it and how much each counts.
  public var weights: [ModelWeight]
  /// How the models did at earlier origins; `nil` when the history is too short.
  public var backtest: BacktestReport?
  /// Outages and odd days found in the history.
  public var unusual: [UnusualPart]
  /// Factors used on special days and the days around them, those that change contacts by half a per cent or more.
  public var dayFactors: [DayFactor]
  /// What an update within the day did; `nil` without one, and where the day's contacts so far are not known.
  public var update: DayUpdate?
  /// What the planner's adjustments did.
  public var adjustments: [AppliedAdjustment]
  /// What is suspicious but usable, in a stable order.
  public var warnings: [ForecastWarning]
}

/// Why a model made a forecast.
public enum ModelChoice: Hashable, Sendable {
  /// So many days of history are too few to judge models by, of which more are needed.
  case shortHistory(days: Int, needed: Int)
  /// It was asked for.
  case askedFor
  /// Each model counts by its errors at earlier origins, this one most.
  case byErrors(most: ForecastModel?)
}

/// A factor on one day's contacts.
public struct DayFactor: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// Name of the special day behind it, such as `Idul Fitri`; empty for a day without contacts that nobody named.
  public let name: String
  /// Days from the special day: negative before it, positive after it.
  public let offset: Int
  /// Contacts over those of an ordinary day.
  public let factor: Double

  /// Makes a factor.
  public init(date: CivilDate, name: String, offset: Int = 0, factor: Double) {
    self.date = date
    self.name = name
    self.offset = offset
    self.factor = factor
  }
}
