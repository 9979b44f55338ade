import Workforce

/// What a unit of presence offers: the queues that its agent is open to. A row of cells, one for each interval.
///
/// Behind the compilers nothing knows of contracts or activities: duties supply rows, and agents with a choice take one for each
/// duty. Rows of one queue are where staff is wanted; rows of several are *blended*: their units go to whichever of their queues is
/// worth most (``SupplyNetwork``).
struct SupplyRow: Hashable, Sendable {
  /// Queues, as ascending indices into the plan's; those behind the plan's last are what it must have on call, its tiers, and sessions that only so many
  /// may have at a time.
  let queues: [Int]
  /// Those of them that are served by a secondary skill: each unit there has a price beside the queue's.
  var secondary: [Int] = []

  /// Whether units have to be placed: an agent is open to several queues at once, or to one at a price.
  var isBlended: Bool { queues.count > 1 || !secondary.isEmpty }
}

extension [SupplyRow] {
  /// A row for each queue of a plan, for each need of agents on call, for each tier and for each unit of an interval of sessions that only so many may have at a
  /// time; and behind them one for each set of queues that somebody is open to at once: by choice, in the previous roster, or under a lock.
  init(plan: Plan, unitsPerAgent: Int) {
    let limited = plan.sessions.count { $0.atMost != nil }
    let single = plan.queues.count + plan.onCall.count + plan.tiers.count + limited * unitsPerAgent
    self =
      (0..<single).map { SupplyRow(queues: [$0]) }
      + plan.blends.map { SupplyRow(queues: $0.queues, secondary: $0.secondary) }
  }

  /// The row that a duty of an agent supplies from start to end; `nil` where there is no such.
  func row(of duty: Duty, by agent: Agent, in plan: Plan) -> Int? {
    if duty.onCall == nil { return duty.steadyQueues.flatMap { row(serving: agent.openSet($0)) } }
    guard let family = duty.family, plan.shifts.indices.contains(family) else { return nil }
    return plan.shifts[family].onCall.map { plan.queues.count + $0 }
  }

  /// The row of agents who are open to just these queues.
  func row(serving set: OpenSet) -> Int? {
    firstIndex { $0.queues == set.queues && $0.secondary == set.secondary }
  }
}
