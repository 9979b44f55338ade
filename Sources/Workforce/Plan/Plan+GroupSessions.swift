/// People whose sessions begin at the same time in a week.
public struct GroupSession: Hashable, Sendable {
  /// The session, as an index into the plan's.
  public let session: Int
  /// The team, never an empty one; `nil` where it is everybody.
  public let team: String?
  /// The week of the horizon in which the session begins.
  public let week: Int
  /// Those who may have it in some week, ascending; two at least.
  public let members: [Int]
  /// Elapsed minutes at which it may begin in that week, ascending.
  public let starts: [Int]
}

extension Plan {
  /// The groups of the plan, in the order of sessions, of their first members, and of weeks. Who has no team is in none.
  public var groupSessions: [GroupSession] {
    sessions.enumerated().flatMap { index, session -> [GroupSession] in
      guard let together = session.together else { return [] }
      let sharing = agents.indices.filter { agents[$0].sessions.contains { $0.session == index } }
      let teams: [String?] =
        together == .everybody
        ? [nil]
        : sharing.map { agents[$0].team }.reduce(into: []) { if !$1.isEmpty && !$0.contains($1) { $0.append($1) } }
      return teams.flatMap { team -> [GroupSession] in
        let members = sharing.filter { team == nil || agents[$0].team == team }
        guard members.count > 1 else { return [] }
        return (0..<grid.weekCount).map { week in
          GroupSession(
            session: index, team: team, week: week, members: members,
            starts: session.starts.filter(grid.minutes(ofWeek: week).contains))
        }
      }
    }
  }

  /// The plan where some groups meet at times of their own.
  ///
  /// - Parameter times: For some groups, the elapsed minutes at which they may meet.
  /// - Returns: A plan whose members of these groups may have the sessions then only; in weeks of which nothing is said, as before.
  public func meeting(at times: [GroupSession: [Int]]) -> Plan {
    var plan = self
    for (group, starts) in times {
      for member in group.members { plan.agents[member] = plan.meeting(at: [group: starts], of: member) }
    }
    return plan
  }

  /// A member of some groups who may have their sessions at some times only.
  package func meeting(at times: [GroupSession: [Int]], of member: Int) -> Agent {
    var agent = agents[member]
    for (group, starts) in times {
      for place in agent.sessions.indices where agent.sessions[place].session == group.session {
        let before = agent.sessions[place].starts ?? sessions[group.session].starts
        agent.sessions[place].starts = (before.filter { !group.starts.contains($0) } + starts).sorted()
      }
    }
    return agent
  }

  /// Elapsed minutes at which a session begins in some duties.
  package func starts(of session: Int, in duties: [Duty]) -> [Int] {
    duties.flatMap { duty in duty.sessions.filter { $0.id == sessions[session].id }.map { duty.start + $0.start } }
  }

  /// The plan where every group meets when it does in a roster; those that do not meet in it are as before.
  public func meeting(asIn roster: Roster) -> Plan {
    var times: [GroupSession: [Int]] = [:]
    for group in groupSessions {
      let known = group.members.filter(roster.duties.indices.contains).flatMap {
        starts(of: group.session, in: roster.duties[$0])
      }
      let own = Set(known).intersection(group.starts)
      if !own.isEmpty { times[group] = own.sorted() }
    }
    return times.isEmpty ? self : meeting(at: times)
  }
}
