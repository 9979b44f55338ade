import Workforce

/// The queues are some that the agent has the skill for. Amount: 1 a duty and queue.
struct RequiredSkill: LineRule {
  let id = "skill"

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty in
      duty.queues.filter { !line.agent.queues.contains($0) || !line.plan.queues.indices.contains($0) }.map { queue in
        let lack =
          line.plan.queues.indices.contains(queue)
          ? "the skill \(line.plan.queues[queue].skill) for queue \(line.words.queue(queue)) is missing"
          : "queue \(line.words.queue(queue)) is not in the plan"
        return line.breach(day: duty.day, amount: 1, unit: "times", "\(line.words.duty(duty)): \(lack)")
      }
    }
  }
}
