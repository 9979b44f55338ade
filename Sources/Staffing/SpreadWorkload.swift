import Queueing
import Workforce

/// Staff for a queue whose contacts may wait for hours: a day's work, spread evenly over the day's open intervals.
///
/// Nobody has to be ready at the moment a contact arrives, so queueing formulas in seconds would ask for too many agents.
/// What a day brings is done on that day: agents needed are the day's workload over its open time, divided by the occupancy
/// ceiling if the queue has one, and by the contacts an agent handles at once. A queue with a response time gets ``DeferredStaffing``.
struct SpreadWorkload {
  let plan: Plan

  /// Agents by interval, fractional, of the queue at a place of the plan's; contacts of a closed day are worked on when they
  /// come.
  func agents(for loads: [OfferedLoad], ofQueue position: Int) -> [Double] {
    let queue = plan.queues[position]
    let grid = plan.grid
    let rate = max(1, queue.concurrency) * (queue.goals.maximumOccupancy ?? 1)
    var agents = [Double](repeating: 0, count: grid.intervalCount)
    for day in 0..<grid.dayCount {
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      let work = intervals.map { loads[$0].erlangs }
      let total = work.reduce(0, +)
      guard total > 0 else { continue }
      let open = plan.openHours.openIntervals(queue: position, day: day)
      let spread = open.isEmpty ? zip(intervals, work).filter { $0.1 > 0 }.map(\.0) : open
      for interval in spread { agents[interval] = total / Double(spread.count) / rate }
    }
    return agents
  }
}
