extension Plan {
  /// The sets of queues to which an agent may be open in a duty that starts on a day, as ``openQueues(of:)`` has them of all days.
  public func openQueues(of agent: Agent, onDay day: Int) -> [[Int]] {
    openQueues(of: agent.skillDays.isEmpty ? agent : agent.limited(to: day))
  }

  /// What stretches of a duty may be that starts on a day, as ``openStretches(of:)`` has them of all days.
  public func openStretches(of agent: Agent, onDay day: Int) -> [OpenStretch]? {
    openStretches(of: agent.skillDays.isEmpty ? agent : agent.limited(to: day))
  }

  /// An agent as on each stretch of days with the same skills: one where skills do not begin or end.
  package func versions(of agent: Agent) -> [Agent] {
    if agent.skillDays.isEmpty { return [agent] }
    let edges = Set(agent.skillDays.values.flatMap { [$0.lowerBound, $0.upperBound] } + [0])
    return edges.filter { (0..<grid.dayCount).contains($0) }.sorted().map { agent.limited(to: $0) }
  }
}

extension OpenHours {
  /// Whether a day of the horizon is a day off for an agent: the calendar takes it from all queues that the agent serves on it, or the agent's skills have ended
  /// or not begun.
  public func isDayOff(of agent: Agent, day: Int) -> Bool {
    let served = agent.queues(onDay: day)
    return served.isEmpty && !agent.queues.isEmpty || isDayOff(queues: served, day: day)
  }
}
