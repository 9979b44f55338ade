import Workforce

/// The queues are some that the agent has the skill for, and on call those whose skill is asked for. Amount: 1 a duty and queue.
struct RequiredSkill: LineRule {
  let id = RuleID.skill

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty in
      (duty.queues + (line.plan.onCall(ofFamily: duty.family)?.queues ?? [])).filter {
        !line.agent.queues(onDay: duty.day).contains($0) || !line.plan.queues.indices.contains($0)
      }
      .map { line.breach(day: duty.day, amount: 1, .times, .missingSkill(duty, queue: $0)) }
    }
  }
}
