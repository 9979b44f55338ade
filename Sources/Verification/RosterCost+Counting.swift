import Workforce

extension RosterCost {
  /// What staff short or too many costs, in thousandths, over all queues and intervals.
  static func staffing(of coverage: RosterCoverage, plan: Plan) -> Int {
    var total = 0
    for (queue, units) in zip(plan.queues, coverage.units.indices) {
      for interval in coverage.units[units].indices {
        let cost = StaffingCost(
          required: coverage.required[units][interval], intervalMinutes: plan.grid.intervalMinutes,
          unitsPerAgent: coverage.unitsPerAgent,
          shortfallPerHour: queue.shortfallCostPerHour ?? plan.objective.shortfallPerHour,
          surplusPerHour: plan.objective.surplusPerHour)
        total += cost.cost(units: coverage.units[units][interval])
      }
    }
    return total
  }

  /// What paid hours cost, in thousandths, each duty rounded by itself.
  static func hours(of lines: [Line]) -> Int {
    var total = 0
    for line in lines {
      for duty in line.duties {
        total += Int((1000 * line.contract.costPerHour * Double(duty.paidMinutes) / 60).rounded())
      }
    }
    return total
  }
}
