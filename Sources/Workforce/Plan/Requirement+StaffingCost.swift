extension Requirement {
  /// What the staff of an interval costs: by the prices of poor service where the queue has them, else by agent-hours missing
  /// or too many.
  public func staffingCost(plan: Plan, queue: Int, interval: Int, unitsPerAgent: Int) -> StaffingCost {
    if serviceCurves.indices.contains(queue), let curve = serviceCurves[queue][interval] {
      return StaffingCost(curve, unitsPerAgent: unitsPerAgent)
    }
    return StaffingCost(
      required: rostered[queue][interval], intervalMinutes: plan.grid.intervalMinutes, unitsPerAgent: unitsPerAgent,
      shortfallPerHour: plan.queues[queue].shortfallCostPerHour ?? plan.objective.shortfallPerHour,
      surplusPerHour: plan.objective.surplusPerHour)
  }
}
