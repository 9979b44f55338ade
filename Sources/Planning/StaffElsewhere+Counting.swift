import Verification
import Workforce

extension StaffElsewhere {
  /// Agents of whom it is worth telling.
  private static let worthTelling = ShortfallExplanation.worthTelling

  /// What staff does in an interval in which a queue is short.
  ///
  /// Blended staff that is open to the queue is where the verifier's allocation puts it. Of staff that is not open to it, though it has the
  /// skill, the queues to which it is open are told. Pauses and calls to duty are left out: nobody could have worked instead.
  ///
  /// - Complexity: O(activities of those with the skill)
  init(queue: Int, interval: Int, plan: Plan, roster: Roster, coverage: RosterCoverage) {
    let minutes = interval * plan.grid.intervalMinutes..<(interval + 1) * plan.grid.intervalMinutes
    var agents = StaffElsewhere.unopened(to: queue, in: minutes, plan: plan, roster: roster)
    for allocation in coverage.allocations where allocation.queues.contains(queue) {
      for (other, units) in zip(allocation.queues, allocation.units) where other != queue && units[interval] > 0 {
        agents[.queues([other]), default: 0] += Double(units[interval]) / Double(coverage.presence.unitsPerAgent)
      }
    }
    let able = agents.filter { $0.value >= StaffElsewhere.worthTelling }.map { Share($0.key, agents: $0.value) }
    let spare = plan.queues.indices.filter { $0 != queue }.compactMap { other -> Spare? in
      // Whoever has the skill and may serve the other queue counts as serving it: nobody is said to lack a skill that he has.
      let skilled = agents.reduce(0) { $0 + ($1.key.serves(other) ? $1.value : 0) }
      let unskilled = coverage.agents(queue: other, interval: interval) - skilled
      let count = min(coverage.surplus(queue: other, interval: interval), unskilled)
      return count >= StaffElsewhere.worthTelling ? Spare(queue: other, agents: count) : nil
    }
    self.init(
      able: able.sorted { ($1.agents, $0.place) < ($0.agents, $1.place) },
      spare: spare.sorted { ($1.agents, $0.queue) < ($0.agents, $1.queue) })
  }

  /// Agents with the skill for a queue who are on duty and not open to it, by what they do, in agents through the whole of some minutes.
  private static func unopened(
    to queue: Int, in minutes: Range<Int>, plan: Plan, roster: Roster
  ) -> [Place: Double] {
    var agents: [Place: Double] = [:]
    for (agent, duties) in zip(plan.agents, roster.duties) where agent.queues.contains(queue) {
      for duty in (agent.past + duties).flatMap({ $0.parts(without: $0.stretches(of: agent.away)) })
      where duty.span.overlaps(minutes) && duty.onCall == nil && agent.queues(onDay: duty.day).contains(queue) {
        for activity in duty.activities where activity.minutes.overlaps(minutes) {
          guard let place = Place(activity, without: queue) else { continue }
          agents[place, default: 0] +=
            Double(activity.minutes.clamped(to: minutes).count) / Double(minutes.count)
        }
      }
    }
    return agents
  }
}

extension StaffElsewhere.Place {
  /// What an activity is to a queue that is not served by it; `nil` for a pause, and where it is open to the queue.
  init?(_ activity: Activity, without queue: Int) {
    switch activity.kind {
    case .contacts(let queues) where !queues.contains(queue): self = .queues(queues.sorted())
    case .task(let id): self = .session(id)
    case .contacts, .pause: return nil
    }
  }
}
