import Workforce

/// The queues to which a duty is open at one time are those of an activity of the agent's. Without activities there is one queue at a
/// time. What a lock keeps was agreed on. Amount: 1 a duty and set of queues.
struct OwnActivity: LineRule {
  let id = RuleID.activity

  func breaches(of line: Line) -> [Breach] {
    // The queues of a duty that stays in part are the lock's business, too.
    return line.duties.filter { duty in
      !line.agent.earlier.contains { ($0.isLocked && $0.duty == duty) || ($0.heldDuty != nil && $0.day == duty.day) }
    }
    .flatMap { duty -> [Breach] in
      var judged: [Set<Int>] = []
      let own = line.plan.openQueues(of: line.agent, onDay: duty.day).map { Set($0) }
      let skills = line.agent.queues(onDay: duty.day)
      return duty.activities.compactMap { activity in
        let queues = Set(activity.queues)
        // A queue without the skill is the business of `skill`.
        guard !queues.isEmpty, queues.allSatisfy(skills.contains), !own.contains(queues),
          !judged.contains(queues)
        else { return nil }
        judged.append(queues)
        return line.breach(day: duty.day, amount: 1, .times, .foreignActivity(duty, queues: activity.queues))
      }
    }
  }
}
