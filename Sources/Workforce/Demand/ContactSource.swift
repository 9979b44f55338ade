/// Which contacts a centre is planned with: where they come from, as values.
public enum ContactSource: Hashable, Sendable {
  /// Past contacts, to be forecast over the horizon.
  case history(History)
  /// A forecast made elsewhere; the planner's adjustments are applied to it unless they are in it already.
  case imported(ImportedForecast)
  /// The forecast that a roster was planned with, as it was saved beside it. It stands as it is: what the planner adjusts
  /// later does not concern that roster.
  case saved(ImportedForecast)
  /// Nothing says what contacts to expect.
  case unknown

  /// Resolves which contacts count: a forecast named on the spot, else the one saved beside the roster, else the one that
  /// the plan names, else the plan's history. What does not count is not read.
  public static func resolved<Failure>(
    named: () throws(Failure) -> ImportedForecast?, saved: () throws(Failure) -> ImportedForecast? = { nil },
    planned: () throws(Failure) -> ImportedForecast?, history: () throws(Failure) -> History?
  ) throws(Failure) -> ContactSource {
    if let named = try named() { return .imported(named) }
    if let saved = try saved() { return .saved(saved) }
    if let planned = try planned() { return .imported(planned) }
    if let history = try history() { return .history(history) }
    return .unknown
  }
}
