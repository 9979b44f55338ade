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

extension PlanOutcome {
  /// What differs from the earlier roster, by day, then by the plan's order of agents; `nil` when there is none of either.
  public var changes: [RosterChange]? {
    guard changedDays != nil, let roster else { return nil }
    let changes = zip(plan.agents.indices, roster.duties).flatMap { index, duties in
      plan.agents[index].earlier.compactMap { earlier -> RosterChange? in
        let now = duties.filter { $0.day == earlier.day }
        guard now.count > 1 || earlier.isChanged(by: now.first?.span) else { return nil }
        return RosterChange(agent: index, day: earlier.day, before: earlier.duty, now: now)
      }
    }
    return changes.sorted { ($0.day, $0.agent) < ($1.day, $1.agent) }
  }
}
