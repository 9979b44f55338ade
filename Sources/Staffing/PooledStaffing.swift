import Queueing
import Workforce

/// Staff of live queues that share agents, between each queue for itself and all as one.
///
/// With *w* the workload of a queue in agents, *r* what its goals need for itself, and *W*, *R* the same of it together with all live queues that some
/// agent is open to as well, it gets
///
///     w + (1 − share) · (r − w) + share · (R − W) · w / W
///
/// by its own goals and patience, never more than *r* and never less than what its occupancy ceiling asks for; with a share below 0, which a calibration may
/// find where those who serve it are busy with others' contacts, `w + (1 − share) · (r − w)`. With a share of 1 and two queues of one handling
/// time this is the staff of the merged queue, divided by workload. What the truth is depends on who is open to what and on routing: that is what a
/// simulation of the roster shows.
///
/// ## Source
/// Pooling of safety staff: W. Whitt, "Understanding the efficiency of multi-server service systems", *Management Science* 38 (1992).
struct PooledStaffing {
  let plan: Plan

  /// Agents on contacts or ready for one of every queue, pooled.
  ///
  /// - Parameters:
  ///   - agents: What each queue needs for itself, by queue and interval.
  ///   - loads: The work that contacts bring, likewise.
  /// - Returns: Agents by queue and interval.
  /// - Throws: ``StaffingError`` when the contacts of queues together are beyond all centres.
  func agents(_ agents: [[Double]], loads: [[OfferedLoad]]) throws(StaffingError) -> [[Double]] {
    guard plan.pooling != .separate else { return agents }
    var pooled = agents
    for queue in plan.queues.indices where plan.queues[queue].channel.isLive {
      let others = plan.liveQueues(sharedWith: queue)
      guard others.count > 1 else { continue }
      let whole: [Double]
      do throws(QueueingError) {
        whole = try together(queue, others, loads: loads)
      } catch {
        throw StaffingError(queue: queue, cause: error)
      }
      for interval in agents[queue].indices where loads[queue][interval].erlangs > 0 {
        let share = plan.pooling.share(ofQueue: queue, at: plan.grid.wallClockMinutes[interval])
        let own = workload(loads[queue][interval], of: queue)
        let all = others.reduce(0) { $0 + workload(loads[$1][interval], of: $1) }
        let alone = agents[queue][interval]
        if share < 0 {
          pooled[queue][interval] = max(alone, own + (1 - share) * (alone - own))
          continue
        }
        let safety = (1 - share) * (alone - own) + share * max(0, whole[interval] - all) * own / all
        let least = own / (plan.queues[queue].goals.maximumOccupancy ?? 1)
        pooled[queue][interval] = min(alone, max(own + max(0, safety), least))
      }
    }
    return pooled
  }

  /// What the contacts of some queues together would need by the goals of one of them, by interval.
  private func together(
    _ queue: Int, _ queues: [Int], loads: [[OfferedLoad]]
  ) throws(QueueingError) -> [Double] {
    var merged = plan.queues[queue]
    // Contacts served side by side take an agent's time in proportion.
    merged.concurrency = 1
    let staffing = try QueueStaffing(queue: merged)
    var sums: [OfferedLoad] = []
    for interval in loads[queue].indices {
      let contacts = queues.reduce(0) { $0 + loads[$1][interval].contactsPerHour }
      let work = queues.reduce(0) { $0 + workload(loads[$1][interval], of: $1) }
      sums.append(
        try OfferedLoad(contactsPerHour: contacts, handlingSeconds: contacts > 0 ? work * 3600 / contacts : 0))
    }
    return try staffing.agents(for: sums, grid: plan.grid)
  }

  /// Work in agents.
  private func workload(_ load: OfferedLoad, of queue: Int) -> Double {
    load.erlangs / max(1, plan.queues[queue].concurrency)
  }
}
