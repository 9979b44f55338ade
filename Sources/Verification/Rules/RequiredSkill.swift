import Workforce

/// The queue is one that the agent has the skill for. Amount: 1 a duty.
struct RequiredSkill: LineRule {
  let id = "skill"

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { !line.agent.queues.contains($0.queue) || !line.plan.queues.indices.contains($0.queue) }
      .map { duty in
        let lack =
          line.plan.queues.indices.contains(duty.queue)
          ? "the skill \(line.plan.queues[duty.queue].skill) for queue \(line.words.queue(duty.queue)) is missing"
          : "queue \(line.words.queue(duty.queue)) is not in the plan"
        return line.breach(day: duty.day, amount: 1, unit: "times", "\(line.words.duty(duty)): \(lack)")
      }
  }
}
