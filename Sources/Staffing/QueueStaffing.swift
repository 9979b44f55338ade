import Queueing
import Workforce

/// How many agents one queue needs for some load, all its goals met.
///
/// An agent who serves several contacts at once counts as so many places; the models count places. Contacts served side by
/// side are taken not to slow each other down: the handling time is the one seen with such concurrency.
struct QueueStaffing {
  private let goals: ServiceGoals
  private let patienceSeconds: Double?
  private let concurrency: Double

  /// - Throws: `QueueingError` when a goal is out of range.
  init(queue: Queue) throws(QueueingError) {
    try queue.goals.check()
    goals = queue.goals
    patienceSeconds = queue.patienceSeconds
    concurrency = max(1, queue.concurrency)
  }

  /// Agents on contacts or ready for one, by interval; day by day where the queue has a goal for the day.
  func agents(for loads: [OfferedLoad], grid: TimeGrid) throws(QueueingError) -> [Double] {
    var agents: [Double] = []
    guard let daily = goals.dailyServiceLevel else {
      for load in loads { agents.append(try self.agents(for: load)) }
      return agents
    }
    for day in 0..<grid.dayCount {
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      var parts: [DayInterval] = []
      for interval in intervals {
        parts.append(DayInterval(load: loads[interval], floor: try floor(for: loads[interval])))
      }
      let found = try DailyStaffing.requirement(for: parts, goal: daily, patienceSeconds: patienceSeconds)
      agents += found.agents.map { Double($0) / concurrency }
    }
    return agents
  }

  /// Agents on contacts or ready for one, fractional; the workload when the queue has no goals.
  func agents(for load: OfferedLoad) throws(QueueingError) -> Double {
    guard load.erlangs > 0 else { return 0 }
    if !goals.bindsIntervals { return load.erlangs / concurrency }
    let places = try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds)
    return places.fractionalAgents / concurrency
  }

  /// Whole places that an interval must have whatever the day's goal needs.
  private func floor(for load: OfferedLoad) throws(QueueingError) -> Int {
    guard load.erlangs > 0, goals.bindsIntervals else { return 0 }
    return try IntervalStaffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds).agents
  }
}
