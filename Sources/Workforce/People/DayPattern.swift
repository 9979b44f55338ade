/// What a day of a fixed weekly pattern, or of a rotation, demands.
public enum DayPattern: Hashable, Sendable {
  /// Work or not, as the optimiser likes.
  case free
  /// A day off.
  case off
  /// A duty of any family.
  case work
  /// A duty of one of these families (ascending indices into the plan's shifts).
  case shifts([Int])
  /// A duty of one of these families, or none.
  case only([Int])

  /// Whether a duty has to start on the day.
  public var demandsWork: Bool {
    switch self {
    case .work, .shifts: true
    case .free, .off, .only: false
    }
  }
}
