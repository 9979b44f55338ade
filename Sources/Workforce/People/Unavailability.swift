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

  /// What it takes from the agent's week, beside keeping duties away.
  public enum Effect: Hashable, Sendable {
    /// Nothing: the hours are worked at another time.
    case blocks
    /// Hours and days that are not paid: they may be worked at another time, and need not be.
    case unpaid
    /// Hours and days that are paid as if worked.
    case paid
  }

  /// Elapsed minutes, end excluded. A duty may not overlap it.
  public var minutes: Range<Int>
  /// Why.
  public var reason: Reason
  /// What it takes from the week.
  public var effect: Effect
  /// Whether a duty may go on around it, with a pause for it: an appointment.
  public var isInterruptible: Bool

  /// Makes an unavailability; an absence is paid unless something else is said, and nothing else takes anything.
  public init(minutes: Range<Int>, reason: Reason, effect: Effect? = nil, isInterruptible: Bool = false) {
    self.minutes = minutes
    self.reason = reason
    self.isInterruptible = isInterruptible
    self.effect = effect ?? (reason.isAbsence ? .paid : .blocks)
  }
}

extension Unavailability.Reason {
  /// Whether it is an absence.
  public var isAbsence: Bool {
    if case .absence = self { true } else { false }
  }
}
