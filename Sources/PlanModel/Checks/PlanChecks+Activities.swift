import Workforce

/// What agents may be given to do, and the sessions that they have.
extension PlanChecks {
  /// Agents who may be open to nothing.
  mutating func checkActivities() {
    guard !plan.activities.isEmpty, !ids.activities.isPartial, !ids.queues.isPartial else { return }
    for (agent, position) in zip(plan.agents, ids.keptAgents) where !agent.queues.isEmpty {
      guard plan.openQueues(of: agent).isEmpty else { continue }
      let own = agent.activities ?? plan.contracts[agent.contract].activities ?? Array(plan.activities.indices)
      // What names nothing is a problem of its own.
      guard !own.isEmpty, !own.contains(where: { plan.activities[$0].queues?.isEmpty ?? false }) else { continue }
      findings.fail(
        path("agents", position, agent.id), "no-activity",
        "may be given [\(own.map { plan.activities[$0].id }.joined(separator: ", "))] only, of whose queues it has no skill",
        fix: "name an activity with queue [\(plan.queues[agent.queues[0]].id)], or give the skill")
    }
    checkChanges()
    checkStretches()
    checkDays()
    for (index, activity) in plan.activities.enumerated() {
      let isOpen = plan.agents.contains { agent in
        let own = agent.activities ?? plan.contracts[agent.contract].activities
        return (own?.contains(index) ?? true) && agent.queues.contains { activity.queues?.contains($0) ?? true }
      }
      if !isOpen, !plan.agents.isEmpty {
        findings.warn(path("activities", ids.keptActivities[index], activity.id), "may be given to no agent")
      }
    }
  }

  /// Activities whose stretches fit into no shift, or between no two of the moments that the plan knows.
  private mutating func checkStretches() {
    let unit = Presence.unitMinutes(of: plan)
    let longest = plan.shifts.filter { $0.onCall == nil }.flatMap(\.allShapes).map {
      min($0.minutes, $0.longestStretch ?? $0.minutes)
    }.max()
    for (index, activity) in plan.activities.enumerated() {
      guard let stretch = activity.stretch, let longest else { continue }
      let path = path("activities", ids.keptActivities[index], activity.id)
      if stretch.lowerBound > longest {
        findings.warn(
          path,
          "asks for [\(Minutes(stretch.lowerBound))] in one go, and no shift has more than [\(Minutes(longest))]: nobody is given it"
        )
      } else if (stretch.lowerBound + unit - 1) / unit > stretch.upperBound / unit {
        findings.warn(
          path,
          "has no length that is a multiple of [\(Minutes(unit))], in which shifts and breaks begin: nobody is given it"
        )
      }
    }
  }

  /// Activities whose most a day limits nothing, and agents with so many of them that what is left of each cannot be kept in mind.
  private mutating func checkDays() {
    for (index, activity) in plan.activities.enumerated() {
      guard let most = activity.mostPerDay, let longest = plan.longestShift, most >= longest else { continue }
      findings.warn(
        path("activities", ids.keptActivities[index], activity.id),
        "allows [\(Minutes(most))] a day, and no shift is longer than [\(Minutes(longest))]: it limits nothing")
    }
    let unit = Presence.unitMinutes(of: plan)
    for (agent, position) in zip(plan.agents, ids.keptAgents) {
      var (limited, states): ([[Int]], Int) = ([], 1)
      for stretch in plan.openStretches(of: agent) ?? [] where !limited.contains(stretch.queues) {
        guard let most = stretch.mostPerDay else { continue }
        limited.append(stretch.queues)
        states = min(OpenActivity.mostDayStates + 1, states * (most / unit + 1))
      }
      guard states > OpenActivity.mostDayStates else { continue }
      findings.fail(
        path("agents", position, agent.id), "too-many-limits",
        "may be given activities whose `most-per-day` can be used up in more than [\(OpenActivity.mostDayStates)] ways, in steps of [\(Minutes(unit))]",
        fix: "limit fewer activities of one agent, or let shifts and breaks begin in longer steps")
      return
    }
  }

  /// Agents for whom nothing can follow what they may not go on with.
  private mutating func checkChanges() {
    for (agent, position) in zip(plan.agents, ids.keptAgents) {
      guard let own = plan.openStretches(of: agent), let first = own.first else { continue }
      let longest = own.map(\.minutes.upperBound).max() ?? Int.max
      guard longest < Int.max, own.allSatisfy({ $0.queues == first.queues }) else { continue }
      findings.warn(
        path("agents", position, agent.id),
        "has the skill for \(first.queues.map { "[\(plan.queues[$0].id)]" }.joined(separator: ", ")) in activities of \(Minutes(longest)) at most, and for nothing to change to: no stretch of work between breaks can be longer"
      )
    }
  }

  /// Sessions that nobody has, or for which there is no time.
  mutating func checkSessions() {
    for (index, session) in plan.sessions.enumerated() where !plan.agents.isEmpty && !ids.agents.isPartial {
      let path = path("sessions", ids.keptSessions[index], session.id)
      if case .weekly = (draft.sessions ?? [])[ids.keptSessions[index]].time, session.starts.isEmpty {
        findings.warn(path, "(session [\(session.id)]) has no time in the horizon")
      } else if !session.starts.isEmpty,
        !plan.agents.contains(where: { $0.sessions.contains { $0.session == index } })
      {
        findings.warn(path, "(session [\(session.id)]) is had by no agent")
      }
      checkPlaces(of: index, at: path)
    }
  }

  /// Weeks that ask for more sessions than there are places: as many as disjoint times for it, times those who may have it at once.
  ///
  /// Taken greedily by their ends, the times are as many as there can be apart from one another, and whenever a session begins it holds the last
  /// minute of one of them. So no more than `atMost` times their number find a place.
  private mutating func checkPlaces(of index: Int, at path: DraftPath) {
    let session = plan.sessions[index]
    guard let atMost = session.atMost else { return }
    for week in 0..<plan.grid.weekCount {
      let minutes = plan.grid.minutes(ofWeek: week)
      var (apart, end) = (0, Int.min)
      for start in session.starts where minutes.contains(start) && start >= end {
        (apart, end) = (apart + 1, start + session.minutes)
      }
      let asked = plan.agents.reduce(0) { sum, agent in
        agent.sessions.reduce(sum) { $0 + ($1.session == index ? $1.weeks[week].lowerBound : 0) }
      }
      guard asked > atMost * apart else { continue }
      let said =
        "(session [\(session.id)]) is asked for [\(asked)] times in a week that has [\(atMost * apart)] places for it"
      if session.price != nil {
        findings.warn(path, said)
      } else {
        findings.fail(
          path, "unreachable-sessions", said, fix: "widen its hours, raise `at-most`, or give it a `price`")
      }
      return
    }
  }

  /// Contracts whose agents may have more combinations of sessions in a week than can be told apart.
  mutating func checkSessionCombinations() {
    for (contract, position) in ids.keptContracts.enumerated() {
      let shares = plan.agents.filter { $0.contract == contract }.flatMap(\.sessions)
      let isTooMuch = (0..<plan.grid.weekCount).contains { week in
        var combinations = 1
        for session in Set(shares.map(\.session)) {
          let times = shares.filter { $0.session == session }.map { $0.weeks[week] }
          combinations = min(combinations, 1000) * (SessionShare.counted(times).most + 1)
        }
        return combinations > SessionShare.mostCombinations
      }
      guard isTooMuch else { continue }
      findings.fail(
        path("contracts", position, plan.contracts[contract].id), "too-many-sessions",
        "(contract [\(plan.contracts[contract].id)]) has sessions in a week that can be had in more than [\(SessionShare.mostCombinations)] combinations of numbers",
        fix: "ask for fewer sessions a week, or narrow `per-week`")
    }
  }
}
