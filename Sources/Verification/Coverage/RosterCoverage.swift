public import Workforce

/// The staff that a roster puts on each queue in each interval of the horizon, beside what is required.
public struct RosterCoverage: Hashable, Sendable {
  /// The staff.
  public let presence: Presence
  /// Agents to roster (fractional), by queue, then by interval.
  public let required: [[Double]]
  private let costs: [[StaffingCost]]

  /// Sets a presence beside a requirement.
  public init(_ presence: Presence, plan: Plan, requirement: Requirement) {
    self.presence = presence
    required = requirement.rostered
    costs = plan.queues.indices.map { queue in
      (0..<plan.grid.intervalCount).map {
        requirement.staffingCost(plan: plan, queue: queue, interval: $0, unitsPerAgent: presence.unitsPerAgent)
      }
    }
  }

  /// Agents present on a queue in an interval; fractional when a break covers part of it.
  public func agents(queue: Int, interval: Int) -> Double { presence.agents(queue: queue, interval: interval) }

  /// Agents missing on a queue in an interval, 0 when there are enough.
  public func shortfall(queue: Int, interval: Int) -> Double {
    max(0, required[queue][interval] - agents(queue: queue, interval: interval))
  }

  /// Agents too many on a queue in an interval, 0 when there are too few.
  public func surplus(queue: Int, interval: Int) -> Double {
    max(0, agents(queue: queue, interval: interval) - required[queue][interval])
  }

  /// What the staff of a queue costs in an interval, in thousandths of the plan's unit of cost.
  public func cost(queue: Int, interval: Int) -> Int {
    costs[queue][interval].cost(units: presence.units[queue][interval])
  }
}
