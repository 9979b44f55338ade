/// Deferred work that cannot be planned, or input that makes no sense.
public enum DeferredWorkError: Error, Hashable, Sendable {
  /// Numbers out of range, offending values in brackets.
  case invalid(String)
  /// Even all the capacity allowed misses a deadline: the first interval by whose end it does, and the hours missing.
  case tooLittleCapacity(interval: Int, missingHours: Double)
  /// The solver failed.
  case solver(String)
}
