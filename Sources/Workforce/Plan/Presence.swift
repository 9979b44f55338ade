/// The agents whom a roster puts on each queue in each interval of the horizon.
///
/// Presence is counted in units, the longest stretches that start and end at every minute at which a shift or a break of the
/// plan may. A unit is present on a queue when an agent serves it through the whole of it; one who serves several queues at
/// the same time counts for the first of them.
public struct Presence: Hashable, Sendable {
  /// Units of one agent through a whole interval.
  public let unitsPerAgent: Int
  /// Units present, by queue, then by interval.
  public private(set) var units: [[Int]]

  /// Counts the agents of a roster and of the previous one, as far as its duties run into the horizon.
  public init(of roster: Roster, plan: Plan) {
    let unitMinutes = Presence.unitMinutes(of: plan)
    unitsPerAgent = plan.grid.intervalMinutes / unitMinutes
    units = plan.queues.map { _ in [Int](repeating: 0, count: plan.grid.intervalCount) }
    for duty in roster.duties.joined() { count(duty, unitMinutes: unitMinutes, horizon: plan.grid.horizonMinutes) }
    for agent in plan.agents {
      for duty in agent.past { count(duty, unitMinutes: unitMinutes, horizon: plan.grid.horizonMinutes) }
    }
  }

  /// Agents present on a queue in an interval; fractional when a break covers part of it.
  public func agents(queue: Int, interval: Int) -> Double {
    Double(units[queue][interval]) / Double(unitsPerAgent)
  }

  /// Agents present on a queue, by interval.
  public func agents(queue: Int) -> [Double] {
    units[queue].map { Double($0) / Double(unitsPerAgent) }
  }

  private mutating func count(_ duty: Duty, unitMinutes: Int, horizon: Int) {
    var served: (queue: Int, minutes: Range<Int>)?
    for activity in duty.activities {
      let queue = activity.queues.first
      if let last = served, last.queue == queue {
        served = (last.queue, last.minutes.lowerBound..<activity.minutes.upperBound)
        continue
      }
      if let served { count(served.minutes, queue: served.queue, unitMinutes: unitMinutes, horizon: horizon) }
      served = queue.map { ($0, activity.minutes) }
    }
    if let served { count(served.minutes, queue: served.queue, unitMinutes: unitMinutes, horizon: horizon) }
  }

  /// Counts the whole units of a stretch, within the horizon.
  private mutating func count(_ minutes: Range<Int>, queue: Int, unitMinutes: Int, horizon: Int) {
    guard units.indices.contains(queue) else { return }
    let first = (max(0, minutes.lowerBound) + unitMinutes - 1) / unitMinutes
    let end = min(horizon, minutes.upperBound) / unitMinutes
    guard first < end else { return }
    for unit in first..<end { units[queue][unit / unitsPerAgent] += 1 }
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
