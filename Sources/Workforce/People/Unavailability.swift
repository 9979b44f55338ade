/// A stretch of time in which an agent may not be on duty.
public struct Unavailability: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// Before the first or after the last day of employment.
    case notEmployed
    /// Outside the agent's own availability.
    case availability
    /// An absence of this kind, such as `leave`.
    case absence(String)
  }

  /// Elapsed minutes, end excluded. A duty may not overlap it.
  public var minutes: Range<Int>
  /// Why.
  public var reason: Reason

  /// Makes an unavailability.
  public init(minutes: Range<Int>, reason: Reason) {
    self.minutes = minutes
    self.reason = reason
  }
}
