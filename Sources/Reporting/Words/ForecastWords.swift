public import Forecasting
public import Planning
public import Workforce

/// A heading below a queue's forecast.
public enum ForecastHeading: Hashable, Sendable, CaseIterable {
  /// Why that model.
  case reason
  /// How much each model counts.
  case weights
  /// What was unusual in the history.
  case unusual
  /// Factors of special days.
  case specialDays
  /// How long a contact takes, by part.
  case handlingTime
  /// What an update within the day did.
  case update
  /// What the planner's adjustments did.
  case adjustments
}

/// Which forecasts a table of errors is about.
public enum BacktestPart: Hashable, Sendable {
  /// Those of all models, at all leads.
  case allLeads
  /// Those of one model by lead.
  case byLead(model: String)
  /// Those of one model by hour of the day.
  case byHour(model: String)
}

/// What a language says of contacts expected.
public protocol ForecastWords: Sendable {
  /// What is odd about the contacts expected of `plan`.
  func sentence(for warning: ContactWarning, in plan: Plan) -> String
  /// What is odd about a queue's history.
  func sentence(for warning: ForecastWarning) -> String
  /// Why a model was used.
  func sentence(for choice: ModelChoice) -> String
  /// What was counted in a part of the history, and whether it is learned from.
  func sentence(for part: UnusualPart) -> String
  /// The name of a special day, or of a day beside one.
  func name(of day: DayFactor) -> String
  /// Back-office work of a queue.
  func expectedWork(ofQueue queue: String, hours: Double) -> String
  /// A queue's contacts in all, its busiest day, and its model, `nil` for a forecast made elsewhere.
  func expected(ofQueue queue: String, contacts: Double, busiestDay: String, itsContacts: Double, model: String?)
    -> String
  /// The seconds that a contact takes, and those of its parts.
  func handling(seconds: Double, parts: [(part: HandlingPart, seconds: Double)]) -> String
  /// A part of a handling time.
  func name(of part: HandlingPart) -> String
  /// A heading.
  func heading(_ heading: ForecastHeading) -> String
  /// Where something unusual was in the history: a day, its times unless it is the whole day, and its kind by its stable name.
  func unusual(on date: String, from: String?, to: String?, kind: String, reason: String) -> String
  /// What an update within the day did, in the light of what came until a time.
  func update(until: String, came: Double, cameExpected: Double, restBefore: Double, restAfter: Double) -> String
  /// What an adjustment did, from one edge to the other.
  func adjustment(
    from: String, to end: String, action: String, effect: String, reason: String, author: String
  ) -> String
  /// The contacts of a range before and after an adjustment.
  func contacts(before: Double, after: Double) -> String
  /// The mean seconds that a contact takes, before and after.
  func handling(before: Double, after: Double) -> String
  /// Over how many earlier origins a queue's forecasts were measured, from the first to the last.
  func backtest(ofQueue queue: String, origins: [String]) -> String
  /// What a row of a table of errors is about: `1 day`, `8-14 days`, `09:00`, or the stable name of a model.
  func label(ofErrors label: String) -> String
  /// The heading of a backtest below a forecast.
  func backtest(below text: String) -> String
  /// The title of a table of errors.
  func title(of part: BacktestPart) -> String
}
