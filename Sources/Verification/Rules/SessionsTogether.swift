import Workforce

/// In each week of the horizon a session that people have together begins at one time for all of a group: everybody who has it, or each team. What a
/// lock or a duty that has begun keeps stays when it is, and the others meet at one of these times. Who has no team, or no session of this kind by
/// the plan, is in no group. Amount: agents who would have to move.
struct SessionsTogether {
  static let id = RuleID.sessionTogether

  private struct Group: Hashable {
    let team: String?
    let week: Int
  }

  /// When sessions of a group begin, and how many agents begin then.
  private struct Times {
    var kept: Set<Int> = []
    var free: [Int: Int] = [:]
  }

  func breaches(of lines: [Line], plan: Plan) -> [Breach] {
    plan.sessions.enumerated().flatMap { index, session -> [Breach] in
      guard let together = session.together else { return [] }
      var groups: [Group: Times] = [:]
      for line in lines
      where line.agent.sessions.contains(where: { $0.session == index })
        && (together == .everybody || !line.agent.team.isEmpty)
      {
        for duty in line.duties {
          for placed in duty.sessions where placed.id == session.id {
            let start = duty.start + placed.start
            let group = Group(team: together == .team ? line.agent.team : nil, week: plan.grid.day(at: start) / 7)
            if isKept(duty, start, line) {
              if session.starts.contains(start) { groups[group, default: Times()].kept.insert(start) }
            } else {
              groups[group, default: Times()].free[start, default: 0] += 1
            }
          }
        }
      }
      return groups.sorted { ($0.key.week, $0.key.team ?? "") < ($1.key.week, $1.key.team ?? "") }
        .compactMap { group, times in breach(group, times, session: index, plan) }
    }
  }

  private func isKept(_ duty: Duty, _ start: Int, _ line: Line) -> Bool {
    line.agent.earlier.contains { earlier in
      (earlier.isLocked && earlier.duty == duty)
        || (earlier.heldDuty != nil && earlier.day == duty.day && earlier.hold.map { start < $0.until } ?? false)
    }
  }

  private func breach(_ group: Group, _ times: Times, session: Int, _ plan: Plan) -> Breach? {
    let all = times.free.values.reduce(0, +)
    let meant = times.kept.isEmpty ? Set(times.free.keys) : times.kept
    let there = meant.map { times.free[$0] ?? 0 }.max() ?? 0
    guard all > there else { return nil }
    let starts = times.kept.union(times.free.keys).sorted()
    return Breach(
      agent: nil, day: plan.grid.day(at: starts[0]), amount: Amount(Double(all - there), .times),
      facts: .sessionsApart(session: session, team: group.team, week: group.week, starts: starts))
  }
}
