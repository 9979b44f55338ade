public import Workforce

/// A day of an agent that differs from the roster that was told before, as ``EarlierDay`` counts changes.
public struct RosterChange: Hashable, Sendable {
  /// The agent, an index into the plan's.
  public let agent: Int
  /// The day.
  public let day: Int
  /// The duty that was told; `nil` for a day off.
  public let before: Duty?
  /// The duties now.
  public let now: [Duty]
}

extension Plan {
  /// What of a roster differs from the earlier one, by day, then by the plan's order of agents; `nil` when there is no earlier one.
  public func changes(in roster: Roster) -> [RosterChange]? {
    guard agents.contains(where: { !$0.earlier.isEmpty }) else { return nil }
    let changes = zip(agents.indices, roster.duties).flatMap { index, duties in
      agents[index].earlier.compactMap { earlier -> RosterChange? in
        let now = duties.filter { $0.day == earlier.day }
        guard now.count > 1 || earlier.isChanged(by: now.first?.span) else { return nil }
        return RosterChange(agent: index, day: earlier.day, before: earlier.duty, now: now)
      }
    }
    return changes.sorted { ($0.day, $0.agent) < ($1.day, $1.agent) }
  }
}
