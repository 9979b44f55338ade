public import Workforce

/// A forecast together with what was chosen, why, and what to be careful about.
public struct ForecastResult: Hashable, Sendable {
  /// Contacts and handling time per slot.
  public var forecast: QueueForecast
  /// Name of the model that made it.
  public var model: String
  /// Why that model, in one sentence.
  public var reason: String
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

/// A factor on one day's contacts.
public struct DayFactor: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The special day behind it, such as `Idul Fitri` or `after Idul Fitri`.
  public let name: String
  /// Contacts over those of an ordinary day.
  public let factor: Double
}

/// Something about a history that a planner should know before using its forecast.
public struct ForecastWarning: Hashable, Sendable {
  /// What kind of thing.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// No open interval was ever observed.
    case noHistory = "no-history"
    /// Nobody ever called.
    case onlyZeros = "only-zeros"
    /// Fewer than two weeks were observed.
    case shortHistory = "short-history"
    /// A weekday that will be open was never observed.
    case unseenWeekday = "unseen-weekday"
    /// The history ends well before the first day forecast.
    case endsEarly = "ends-early"
    /// Days far from what was to be expected, set aside.
    case unusualDay = "unusual-day"
    /// No handling time was observed.
    case noHandlingTime = "no-handling-time"
    /// The level changed suddenly and stayed so.
    case levelShift = "level-shift"
    /// Intervals without contacts where many were to be expected.
    case outage
    /// A special day without an earlier one of its name.
    case unlearnedSpecialDay = "unlearned-special-day"
  }

  /// What kind of thing.
  public let code: Code
  /// Id of the queue.
  public let queue: String
  /// What is wrong and what was done about it.
  public let message: String

  /// Makes a warning.
  public init(code: Code, queue: String, message: String) {
    self.code = code
    self.queue = queue
    self.message = message
  }
}
