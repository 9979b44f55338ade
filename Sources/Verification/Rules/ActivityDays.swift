import Workforce

/// A duty of an agent with an activity that has a most a day is open to just its queues no longer than the agent's activities of these queues allow, all
/// its stretches together; of several the most generous counts. What a lock keeps was agreed on. Amount: minutes beyond.
struct ActivityDays: LineRule {
  let id = RuleID.activityDay

  func breaches(of line: Line) -> [Breach] {
    line.freeDuties.flatMap { duty -> [Breach] in
      let own = line.plan.openStretches(of: line.agent, onDay: duty.day) ?? []
      var judged: [Set<Int>] = []
      return own.compactMap { activity in
        let queues = Set(activity.queues)
        guard let limit = activity.mostPerDay, !judged.contains(queues) else { return nil }
        judged.append(queues)
        let minutes = duty.activities.reduce(0) { $0 + (Set($1.queues) == queues ? $1.minutes.count : 0) }
        guard minutes > limit else { return nil }
        return line.breach(
          day: duty.day, amount: minutes - limit, .minutes,
          .activityDay(duty, queues: activity.queues, minutes: minutes, limit: limit))
      }
    }
  }
}
