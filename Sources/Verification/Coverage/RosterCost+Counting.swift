import Workforce

extension RosterCost {
  /// What staff short or too many costs, and what serves by a secondary skill, in thousandths, over all queues and intervals.
  static func staffing(of coverage: RosterCoverage, plan: Plan) -> Int {
    let perUnit = plan.objective.secondaryCost(
      intervalMinutes: plan.grid.intervalMinutes, unitsPerAgent: coverage.presence.unitsPerAgent)
    return plan.queues.indices.reduce(coverage.secondaryUnits * perUnit) { total, queue in
      (0..<plan.grid.intervalCount).reduce(total) {
        $0.addingSaturated(coverage.cost(queue: queue, interval: $1))
      }
    }
  }

  /// What paid hours cost, in thousandths, each duty rounded by itself.
  static func hours(of lines: [Line]) -> Int {
    var total = 0
    for line in lines {
      for duty in line.duties {
        let pay = 1000 * line.contract.costPerHour * Double(duty.paidMinutes) / 60
        total = total.addingSaturated(Int(saturating: pay.rounded()))
      }
    }
    return total
  }
}
