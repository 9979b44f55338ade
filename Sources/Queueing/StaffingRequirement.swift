/// The fewest agents that meet a set of goals.
public struct StaffingRequirement: Hashable, Sendable {
  /// The fewest whole agents.
  public let agents: Int
  /// The smallest real number of agents: add these over queues and intervals, and round once at the end.
  public let fractionalAgents: Double

  /// Makes a requirement.
  public init(agents: Int, fractionalAgents: Double) {
    self.agents = agents
    self.fractionalAgents = fractionalAgents
  }
}
