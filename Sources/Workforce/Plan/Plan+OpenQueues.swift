extension Plan {
  /// Parts into which each unit of presence is divided, so that staff that is open to several queues can share its time among them: as few as make
  /// ten or more of an agent's interval. 1 where nobody is open to several.
  ///
  /// - Parameter unitsPerAgent: Units of one agent through an interval.
  /// - Returns: Parts of a unit, 1 or more.
  public func partsPerUnit(unitsPerAgent: Int) -> Int {
    blends.isEmpty ? 1 : (9 + unitsPerAgent) / unitsPerAgent
  }

  /// The sets of several queues to which somebody is open at once: by an activity, in the previous roster, or in a duty that stays. Each ascending and
  /// once, in the order of agents.
  public var blends: [[Int]] {
    var (found, known): ([[Int]], Set<[Int]>) = ([], [])
    for agent in agents {
      let told = agent.past + agent.earlier.compactMap(\.keptDuty)
      for queues in openQueues(of: agent) + told.flatMap({ $0.activities.map(\.queues) }) where queues.count > 1 {
        if known.insert(queues.sorted()).inserted { found.append(queues.sorted()) }
      }
    }
    return found
  }

  /// A live queue and all other live ones to which some agent is open together with it, ascending.
  package func liveQueues(sharedWith queue: Int) -> [Int] {
    var found: Set<Int> = [queue]
    for agent in agents {
      for set in openQueues(of: agent) where set.contains(queue) { found.formUnion(set) }
    }
    return found.sorted().filter { !queues[$0].channel.isDeferred }
  }

  /// The sets of queues to which an agent may be open, of which a duty has one from start to end: for each activity of the agent, or of the
  /// contract, its queues with the agent's skill, each set once, in the plan's order. Without activities one queue at a time.
  ///
  /// - Parameter agent: An agent of the plan.
  /// - Returns: Ascending queues, by choice; none for an agent who can be given nothing to do.
  public func openQueues(of agent: Agent) -> [[Int]] {
    guard !activities.isEmpty else { return agent.queues.map { [$0] } }
    let own = agent.activities ?? contracts[agent.contract].activities ?? Array(activities.indices)
    return own.reduce(into: []) { sets, index in
      let queues = activities[index].queues.map { wanted in agent.queues.filter(wanted.contains) } ?? agent.queues
      if !queues.isEmpty, !sets.contains(queues) { sets.append(queues) }
    }
  }
}
