extension Agent {
  /// Queues that the agent has the skill for on a day, ascending: those of duties that start on it.
  public func queues(onDay day: Int) -> [Int] {
    skillDays.isEmpty ? queues : queues.filter { skillDays[$0]?.contains(day) ?? true }
  }

  /// The agent with the skills of one day.
  package func limited(to day: Int) -> Agent {
    var limited = self
    limited.queues = queues(onDay: day)
    limited.skillDays = [:]
    return limited
  }
}
