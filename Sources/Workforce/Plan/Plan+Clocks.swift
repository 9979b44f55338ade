extension Plan {
  /// The clock of the centre, by which requirement, opening hours and the horizon are.
  public var centreClock: LocalClock { LocalClock(timeZone: timeZone, grid: grid, night: night, edges: edges) }

  /// A clock by its number in a contract.
  public func clock(_ number: Int) -> LocalClock { number == 0 ? centreClock : otherClocks[number - 1] }

  /// The clock by which agents of a contract live.
  public func clock(ofContract contract: Int) -> LocalClock { clock(contracts[contract].clock) }

  /// The number of the clock by which an agent lives; the centre's of one whose contract is none of the plan's.
  public func clockNumber(of agent: Agent) -> Int {
    contracts.indices.contains(agent.contract) ? contracts[agent.contract].clock : 0
  }

  /// The clock by which an agent lives.
  public func clock(of agent: Agent) -> LocalClock { clock(clockNumber(of: agent)) }

  /// The grid of an agent's clock.
  public func grid(of agent: Agent) -> TimeGrid {
    let number = clockNumber(of: agent)
    return number == 0 ? grid : otherClocks[number - 1].grid
  }

  /// What is night by an agent's clock.
  public func night(of agent: Agent) -> NightDefinition {
    let number = clockNumber(of: agent)
    return number == 0 ? night : otherClocks[number - 1].night
  }

  /// A family by the clock of a contract.
  public func shift(_ family: Int, ofContract contract: Int) -> ShiftFamily {
    shifts[family].on(clock: contracts[contract].clock)
  }

  /// A family by an agent's clock.
  public func shift(_ family: Int, of agent: Agent) -> ShiftFamily { shifts[family].on(clock: clockNumber(of: agent)) }
}
