/// Who works when: the duties of each agent of a plan, ascending by day.
public struct Roster: Hashable, Sendable {
  /// Duties by agent, in the plan's order of agents.
  public var duties: [[Duty]]

  /// Makes a roster.
  public init(duties: [[Duty]]) {
    self.duties = duties
  }
}
