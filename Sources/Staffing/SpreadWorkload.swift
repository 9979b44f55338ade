import Queueing
import Workforce

/// Staff for a queue whose contacts may wait for hours: a day's work, spread evenly over the day's open intervals.
///
/// Nobody has to be ready at the moment a contact arrives, so queueing formulas in seconds would ask for too many agents.
/// What comes until a day's last open interval is done on that day, what comes later on the next open day; what comes after
/// the last one of the horizon is done on its first, as if the horizon before had left as much. Agents needed are the day's
/// workload over its open time, divided by the occupancy ceiling if the queue has one, and by the contacts an agent handles at
/// once. A queue with a response time gets ``DeferredStaffing``.
struct SpreadWorkload {
  let plan: Plan

  /// Agents by interval, fractional, of the queue at a place of the plan's; a queue that never opens is worked on when contacts
  /// come.
  func agents(for loads: [OfferedLoad], ofQueue position: Int) -> [Double] {
    let queue = plan.queues[position]
    let grid = plan.grid
    let rate = max(1, queue.concurrency) * (queue.goals.maximumOccupancy ?? 1)
    let open = (0..<grid.dayCount).map { plan.openHours.openIntervals(queue: position, day: $0) }
    guard let firstDay = open.firstIndex(where: { !$0.isEmpty }) else { return whenever(loads, rate: rate) }
    var work = [Double](repeating: 0, count: grid.dayCount)
    for (interval, load) in loads.enumerated() {
      let today = grid.day(ofInterval: interval)
      let day = (today..<grid.dayCount).first { day in open[day].last.map { $0 >= interval } ?? false }
      work[day ?? firstDay] += load.erlangs
    }
    var agents = [Double](repeating: 0, count: grid.intervalCount)
    for (day, intervals) in open.enumerated() where work[day] > 0 {
      for interval in intervals { agents[interval] = work[day] / Double(intervals.count) / rate }
    }
    return agents
  }

  /// Agents of a queue that never opens: a day's work is spread over the intervals in which contacts come.
  private func whenever(_ loads: [OfferedLoad], rate: Double) -> [Double] {
    let grid = plan.grid
    var agents = [Double](repeating: 0, count: grid.intervalCount)
    for day in 0..<grid.dayCount {
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      let coming = intervals.filter { loads[$0].erlangs > 0 }
      let total = intervals.reduce(0) { $0 + loads[$1].erlangs }
      for interval in coming { agents[interval] = total / Double(coming.count) / rate }
    }
    return agents
  }
}
