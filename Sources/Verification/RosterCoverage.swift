import Workforce

/// The staff that a roster puts on each queue in each interval of the horizon, beside what is required.
public struct RosterCoverage: Hashable, Sendable {
  /// Units of one agent through a whole interval.
  public let unitsPerAgent: Int
  /// Units present, by queue, then by interval.
  public let units: [[Int]]
  /// Agents to roster (fractional), by queue, then by interval.
  public let required: [[Double]]
  private let costs: [[StaffingCost]]

  /// Agents present on a queue in an interval; fractional when a break covers part of it.
  public func agents(queue: Int, interval: Int) -> Double {
    Double(units[queue][interval]) / Double(unitsPerAgent)
  }

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
    costs[queue][interval].cost(units: units[queue][interval])
  }

  /// Counts the agents of some lines of work.
  ///
  /// A unit is present when an agent is on duty for the queue, and on no break, through the whole of it. Duties of the
  /// previous roster that run into the horizon count.
  init(plan: Plan, requirement: Requirement, lines: [Line]) {
    let interval = plan.grid.intervalMinutes
    let unitMinutes = RosterCoverage.unitMinutes(of: plan)
    unitsPerAgent = interval / unitMinutes
    required = requirement.rostered
    let unitsPerAgent = unitsPerAgent
    costs = plan.queues.indices.map { queue in
      (0..<plan.grid.intervalCount).map {
        requirement.staffingCost(plan: plan, queue: queue, interval: $0, unitsPerAgent: unitsPerAgent)
      }
    }
    var present = plan.queues.map { _ in [Int](repeating: 0, count: plan.grid.intervalCount) }
    func count(_ minutes: Range<Int>, breaks: [Range<Int>], queue: Int) {
      guard present.indices.contains(queue) else { return }
      let first = (max(0, minutes.lowerBound) + unitMinutes - 1) / unitMinutes
      let end = min(plan.grid.horizonMinutes, minutes.upperBound) / unitMinutes
      guard first < end else { return }
      for unit in first..<end {
        let span = unit * unitMinutes..<(unit + 1) * unitMinutes
        if breaks.contains(where: { $0.overlaps(span) }) { continue }
        present[queue][unit * unitMinutes / interval] += 1
      }
    }
    for line in lines {
      for duty in line.duties {
        let breaks = duty.breaks.filter { $0.minutes > 0 }.map {
          duty.start + $0.start..<duty.start + $0.start + $0.minutes
        }
        count(duty.span, breaks: breaks, queue: duty.queue)
      }
      for past in line.agent.past {
        if let queue = past.queue { count(past.minutes, breaks: past.breaks, queue: queue) }
      }
    }
    units = present
  }

  /// Minutes of a unit: the greatest common divisor of the interval, of shift starts within it, of the lengths of shifts
  /// and breaks, and of the steps of shapes that have breaks.
  private static func unitMinutes(of plan: Plan) -> Int {
    var minutes = plan.grid.intervalMinutes
    func divide(by other: Int) {
      var rest = other
      while rest != 0 { (minutes, rest) = (rest, minutes % rest) }
    }
    for family in plan.shifts {
      for start in family.starts.joined() { divide(by: start % plan.grid.intervalMinutes) }
      for shape in family.shapes {
        divide(by: shape.minutes)
        if !shape.breaks.isEmpty { divide(by: shape.breakStep) }
        for pause in shape.breaks { divide(by: pause.minutes) }
      }
    }
    return minutes
  }
}
