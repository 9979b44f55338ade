/// Agents needed per interval of the horizon and queue.
public struct Requirement: Hashable, Sendable {
  /// Agents on contacts or ready for one (fractional), by queue, then by interval.
  public var agents: [[Double]]
  /// Agents to roster, after shrinkage (fractional), by queue, then by interval.
  public var rostered: [[Double]]
  /// What poor service costs by the agents rostered, by queue, then by interval; `nil` where the queue has no prices or no
  /// contacts. Empty when no queue has prices.
  public var serviceCurves: [[ServiceCurve?]]

  /// Makes a requirement.
  public init(agents: [[Double]], rostered: [[Double]], serviceCurves: [[ServiceCurve?]] = []) {
    self.agents = agents
    self.rostered = rostered
    self.serviceCurves = serviceCurves
  }
}
