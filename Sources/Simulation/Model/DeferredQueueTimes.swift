import Queueing
import Workforce

/// What a queue whose contacts wait for hours brings along: when it is worked on, by when, and what waits already.
///
/// Work that waits when the horizon begins is the plan's backlog, as if it had come evenly over the last response time; where
/// the plan is silent it is what this horizon leaves undone when it ends, as the staffing takes it.
struct DeferredQueueTimes {
  /// Whether the queue is worked on, by interval; `nil` when it always is.
  let isOpen: [Bool]?
  /// By when contacts are to be done; `nil` for a queue without a response time.
  let clock: ResponseClock?
  /// What waits when the horizon begins.
  let backlog: SimulatedBacklog

  /// `queue` is its place among the plan's; `contacts` are those expected, by interval.
  init(plan: Plan, queue index: Int, contacts: [Double]) {
    let queue = plan.queues[index]
    let open = contacts.indices.map { plan.openHours.isOpen(queue: index, interval: $0) }
    // A queue that never opens is worked on whenever somebody has its skill on duty.
    isOpen = open.contains(true) && open.contains(false) ? open : nil
    let seconds = Double(plan.grid.intervalMinutes * 60)
    guard let time = queue.goals.responseTime,
      let clock = ResponseClock(
        time, isOpen: open, intervalSeconds: seconds,
        weekEnds: (0..<plan.grid.weekCount).map { plan.grid.intervals(ofWeek: $0).upperBound })
    else {
      clock = nil
      backlog = SimulatedBacklog()
      return
    }
    self.clock = clock
    let horizon = seconds * Double(contacts.count)
    if let waiting = queue.backlogContacts {
      let length = max(1, time.minutes / plan.grid.intervalMinutes)
      let positions = open.indices.filter { open[$0] }
      let interval = contacts.firstIndex { $0 > 0 } ?? 0
      backlog = SimulatedBacklog(
        work: (0..<length).map { position in
          WaitingWork(
            contacts: waiting / Double(length), arrival: -seconds * Double(length - position),
            deadline: seconds * Double(positions[min(position, positions.count - 1)] + 1), interval: interval)
        }, isCounted: true)
      return
    }
    backlog = SimulatedBacklog(
      work: contacts.indices.compactMap { interval in
        let arrival = seconds * Double(interval)
        let deadline = clock.deadline(ofArrival: arrival)
        guard contacts[interval] > 0, deadline > horizon else { return nil }
        return WaitingWork(
          contacts: contacts[interval], arrival: arrival - horizon, deadline: deadline - horizon, interval: interval)
      })
  }

  /// What a queue has whose contacts wait for seconds.
  static let live = DeferredQueueTimes()

  private init() {
    isOpen = nil
    clock = nil
    backlog = SimulatedBacklog()
  }
}
