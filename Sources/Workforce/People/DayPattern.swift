/// What a day of a fixed weekly pattern demands.
public enum DayPattern: Hashable, Sendable {
  /// Work or not, as the optimiser likes.
  case free
  /// A day off.
  case off
  /// A duty of any family.
  case work
  /// A duty of this family (index into the plan's shifts).
  case shift(Int)
}
