import Queueing
import Workforce

/// What live queues leave over for deferred work: the time in which their agents wait for a contact.
///
/// A live queue keeps its agents busy up to its occupancy ceiling at most (85 % unless it has one), contacts first; only
/// agents who have the deferred queue's skill as well fill the gaps. What one queue takes, the next does not find.
struct LiveGaps {
  /// The occupancy up to which gaps are filled where a queue sets no ceiling.
  static let usualCeiling = 0.85

  private let plan: Plan
  /// Agent-hours by queue and interval.
  private var idle: [[Double]]
  /// Agent-hours between the ceiling and all agents, by queue and interval: who is free of deferred work in any case.
  private let beyondCeiling: [[Double]]
  /// Agent-hours taken of each live queue's by deferred work, by queue and interval.
  private(set) var taken: [[Double]]
  /// Contacts of deferred work done in these hours.
  private(set) var takenContacts: [[Double]]

  /// Agents are those on contacts or ready for one, by queue and interval.
  init(plan: Plan, loads: [[OfferedLoad]], agents: [[Double]]) {
    self.plan = plan
    let hours = Double(plan.grid.intervalMinutes) / 60
    taken = agents.map { $0.map { _ in 0 } }
    takenContacts = taken
    idle = plan.queues.enumerated().map { index, queue in
      guard queue.channel.isLive else { return agents[index].map { _ in 0 } }
      let ceiling = queue.goals.maximumOccupancy ?? LiveGaps.usualCeiling
      return zip(agents[index], loads[index]).map { agents, load in
        max(0, agents * ceiling - load.erlangs / max(1, queue.concurrency)) * hours
      }
    }
    beyondCeiling = zip(plan.queues, agents).map { queue, agents in
      let ceiling = queue.goals.maximumOccupancy ?? LiveGaps.usualCeiling
      return agents.map { $0 * (1 - ceiling) * hours }
    }
  }

  /// Idle agent-hours of a live queue of which a deferred one may have its share: less those that its reserve keeps free beyond the ceiling's.
  private func open(_ live: Int, to queue: Int, interval: Int) -> Double {
    let reserve = Double(plan.queues[queue].idleReserve * plan.grid.intervalMinutes) / 60
    return max(0, idle[live][interval] - max(0, reserve - beyondCeiling[live][interval]))
  }

  /// Agent-hours by interval that a deferred queue can have.
  func hours(for queue: Int) -> [Double] {
    shares(for: queue).reduce([Double](repeating: 0, count: plan.grid.intervalCount)) { sum, share in
      sum.indices.map { sum[$0] + share.share * open(share.queue, to: queue, interval: $0) }
    }
  }

  /// Takes hours that a deferred queue uses, from its live queues alike; each of its contacts takes so many seconds.
  mutating func take(_ used: [Double], for queue: Int, handlingSeconds: Double) {
    let all = hours(for: queue)
    for (live, share) in shares(for: queue) {
      for interval in used.indices where all[interval] > 0 {
        let hours = share * open(live, to: queue, interval: interval) * min(1, used[interval] / all[interval])
        idle[live][interval] -= hours
        taken[live][interval] += hours
        if handlingSeconds > 0 { takenContacts[live][interval] += hours * 3600 / handlingSeconds }
      }
    }
  }

  /// The live queues whose gaps a queue fills, with the share of their agents who can.
  private func shares(for queue: Int) -> [(queue: Int, share: Double)] {
    plan.queues[queue].fillsGapsOf.map { live in
      let skilled = plan.agents.filter { $0.queues.contains(live) }
      let both = skilled.count { $0.queues.contains(queue) }
      return (live, skilled.isEmpty ? 0 : Double(both) / Double(skilled.count))
    }
  }
}
