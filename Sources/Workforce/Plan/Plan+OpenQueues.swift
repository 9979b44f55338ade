extension Plan {
  /// Parts into which each unit of presence is divided, so that staff that is open to several queues can share its time among them: as few as make
  /// ten or more of an agent's interval. 1 where nobody is open to several.
  ///
  /// - Parameter unitsPerAgent: Units of one agent through an interval.
  /// - Returns: Parts of a unit, 1 or more.
  public func partsPerUnit(unitsPerAgent: Int) -> Int {
    blends.isEmpty ? 1 : (9 + unitsPerAgent) / unitsPerAgent
  }

  /// The sets of queues to which somebody is open at once, of several queues or of one by a secondary skill: by an activity, in the previous roster, or
  /// in a duty that stays. Each ascending and once, in the order of agents.
  public var blends: [OpenSet] {
    var (found, known): ([OpenSet], Set<OpenSet>) = ([], [])
    for agent in agents {
      let told = agent.past + agent.earlier.compactMap(\.keptDuty)
      let open = versions(of: agent).flatMap(openQueues) + told.flatMap { $0.activities.map(\.queues) }
      for set in open.map(agent.openSet) where set.isBlend {
        if known.insert(set).inserted { found.append(set) }
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
    return found.sorted().filter { queues[$0].channel.isLive }
  }

  /// The sets of queues to which an agent may be open, of which a duty has one from start to end, or where ``openStretches(of:)`` says so one at a time: for each activity of the agent, or of the
  /// contract, its queues with the agent's skill, each set once, in the plan's order. Without activities one queue at a time.
  ///
  /// - Parameter agent: An agent of the plan.
  /// - Returns: Ascending queues, by choice; none for an agent who can be given nothing to do.
  public func openQueues(of agent: Agent) -> [[Int]] {
    guard !activities.isEmpty else { return agent.queues.map { [$0] } }
    return ownActivities(of: agent).reduce(into: []) { sets, own in
      if !sets.contains(own.queues) { sets.append(own.queues) }
    }
  }

  /// What an agent who changes in the course of a duty may be given for stretches of it: one for each activity of the agent, in the plan's order.
  ///
  /// - Parameter agent: An agent of the plan.
  /// - Returns: The stretches; `nil` for an agent none of whose activities is timed, who keeps the same queues from start to end.
  public func openStretches(of agent: Agent) -> [OpenStretch]? {
    let own = ownActivities(of: agent)
    guard own.contains(where: \.activity.isTimed) else { return nil }
    return own.map { activity, queues in
      OpenStretch(
        queues: queues, minutes: activity.stretch ?? 1...Int.max, step: activity.step ?? grid.intervalMinutes,
        mostPerDay: mostPerDay(of: queues, in: own.filter { $0.queues == queues }.map(\.activity)))
    }
  }

  /// The most that a duty may be open to some queues: what the most generous of the activities that leave an agent just these says;
  /// `nil` where one of them sets no limit, or one that no shift is longer than.
  private func mostPerDay(of queues: [Int], in activities: [OpenActivity]) -> Int? {
    let limits = activities.compactMap(\.mostPerDay)
    guard limits.count == activities.count, let most = limits.max() else { return nil }
    return most < longestShift ?? 0 ? most : nil
  }

  /// Minutes of the longest shift at work; `nil` where there is none.
  package var longestShift: Int? { shifts.filter { $0.onCall == nil }.flatMap(\.allShapes).map(\.minutes).max() }

  /// Activities that an agent may be given and has a skill for, with those of their queues.
  private func ownActivities(of agent: Agent) -> [(activity: OpenActivity, queues: [Int])] {
    let own = agent.activities ?? contracts[agent.contract].activities ?? Array(activities.indices)
    return own.compactMap { index in
      let activity = activities[index]
      // Whoever holds a position does nothing else.
      let queues =
        activity.queues.map { wanted in agent.queues.filter(wanted.contains) }
        ?? agent.queues.filter { self.queues[$0].channel != .position }
      return queues.isEmpty ? nil : (activity, queues)
    }
  }
}
