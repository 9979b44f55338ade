/// A table beside `plan.yaml`: its key there, and the file that is read unless the plan names another.
public enum PlanTable: String, Hashable, Sendable, CaseIterable {
  /// Who there is.
  case agents
  /// When agents are away.
  case absences
  /// What they want.
  case wishes
  /// The duties before the horizon.
  case previousRoster = "previous-roster"
  /// What stays of a roster to start from.
  case locks
  /// Changes to the finished forecast.
  case adjustments
  /// Which odd days are learned from.
  case unusualDays = "unusual-days"
  /// What agents have of kinds of absence.
  case balances
  /// Absences asked for that could not be granted yet.
  case waiting
  /// What became of the wishes of an earlier period.
  case grantedBefore = "granted-before"
  /// What agents had in earlier weeks.
  case ledger

  /// Its key in `plan.yaml`.
  public var key: String { rawValue }
  /// Its file unless the plan names another.
  public var usualFile: String { rawValue + ".csv" }
}
