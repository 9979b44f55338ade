public import Workforce

/// The staff that a roster puts on each queue in each interval of the horizon, beside what is required.
public struct RosterCoverage: Hashable, Sendable {
  /// Staff that is open to the same several queues, and which of them it serves.
  public struct Allocation: Hashable, Sendable {
    /// The queues, ascending.
    public let queues: [Int]
    /// Those of them that are served by a secondary skill, ascending.
    public let secondary: [Int]
    /// Units on each of them, by queue of the blend, then by interval.
    public let units: [[Int]]
  }

  /// The staff, blended staff where it is worth most.
  public let presence: Presence
  /// What becomes of blended staff, blend by blend; empty where everybody serves one queue at a time.
  public let allocations: [Allocation]
  /// Agents to roster (fractional), by queue, then by interval.
  public let required: [[Double]]
  private let costs: [[StaffingCost]]

  /// Sets a presence beside a requirement.
  public init(_ presence: Presence, plan: Plan, requirement: Requirement) {
    let required = requirement.rostered
    let costs = plan.queues.indices.map { queue in
      (0..<plan.grid.intervalCount).map {
        requirement.staffingCost(plan: plan, queue: queue, interval: $0, unitsPerAgent: presence.unitsPerAgent)
      }
    }
    self.init(presence, plan: plan, required: required, costs: costs)
  }

  /// Sets other staff beside the same requirement.
  init(_ presence: Presence, plan: Plan, insteadOf other: RosterCoverage) {
    self.init(presence, plan: plan, required: other.required, costs: other.costs)
  }

  private init(_ presence: Presence, plan: Plan, required: [[Double]], costs: [[StaffingCost]]) {
    self.required = required
    self.costs = costs
    let served = StaffAllocation(presence, plan: plan, costs: costs).served
    allocations = zip(presence.blends, served).map { Allocation(queues: $0.queues, secondary: $0.secondary, units: $1) }
    self.presence = presence.placed(served)
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

  /// Units that serve queues by a secondary skill, over all queues and intervals.
  public var secondaryUnits: Int {
    allocations.reduce(0) { sum, allocation in
      zip(allocation.queues, allocation.units).reduce(sum) {
        $0 + (allocation.secondary.contains($1.0) ? $1.1.reduce(0, +) : 0)
      }
    }
  }

  /// What the staff of a queue costs in an interval, in thousandths of the plan's unit of cost.
  public func cost(queue: Int, interval: Int) -> Int {
    costs[queue][interval].cost(units: presence.units[queue][interval])
  }
}
