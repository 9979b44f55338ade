/// An agent with the skill for a queue who cannot be on it through a stretch of time whatever the roster, and why.
public struct Absentee: Hashable, Sendable {
  /// Why nobody can put the agent there.
  public enum Reason: Hashable, Sendable {
    /// Something of the agent's own keeps every duty away: an absence, the availability, the time outside employment.
    case unavailable(Unavailability.Reason)
    /// The contract has no duty at that time, although the plan has one.
    case contract
    /// A day off by the contract's weekly pattern, or a duty of another shift.
    case weeklyPattern
    /// What an earlier roster keeps.
    case lock
    /// The week allows no further duty: no day, or fewer paid hours than any.
    case hours
  }

  /// Index into the plan's agents.
  public var agent: Int
  /// Why.
  public var reason: Reason

  /// Makes one.
  public init(agent: Int, reason: Reason) {
    self.agent = agent
    self.reason = reason
  }
}
