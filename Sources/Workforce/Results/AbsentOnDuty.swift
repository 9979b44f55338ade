/// A duty of a roster that its agent cannot work any more, or not all of it.
public struct AbsentOnDuty: Hashable, Sendable {
  /// Index of the agent.
  public var agent: Int
  /// The duty.
  public var duty: Duty
  /// Its minutes in which the agent is absent.
  public var minutes: Range<Int>
  /// An absence, or the time outside employment.
  public var reason: Unavailability.Reason

  /// Makes it.
  public init(agent: Int, duty: Duty, minutes: Range<Int>, reason: Unavailability.Reason) {
    self.agent = agent
    self.duty = duty
    self.minutes = minutes
    self.reason = reason
  }
}
