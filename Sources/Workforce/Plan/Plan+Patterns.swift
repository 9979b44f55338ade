extension Plan {
  /// What a day of the horizon demands of an agent: what the agent's rotation says of it, else the contract's weekly pattern.
  public func pattern(of agent: Agent, day: Int) -> DayPattern {
    if let rotation = agent.rotation { return rotation.indices.contains(day) ? rotation[day] : .free }
    return contracts[agent.contract].pattern?[grid.weekday(of: day).index] ?? .free
  }

  /// Whether any day may demand something of an agent.
  public func hasPattern(_ agent: Agent) -> Bool {
    agent.rotation != nil || contracts[agent.contract].pattern != nil
  }
}
