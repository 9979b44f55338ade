public import Workforce

/// Everything in which one roster of a plan differs from another, and from when on whom.
///
/// Every day with a duty in either of them counts, breaks and queues included. Compare ``Workforce/Plan/changes(in:)``, which counts
/// the days that a plan pays for.
public struct RosterDifference: Hashable, Sendable {
  /// An agent who has to be told.
  public struct Told: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// The days that differ, ascending; at least one.
    public let changes: [RosterChange]
    /// The first minute in which the agent is to do something else than was told.
    public let firstMinute: Int
  }

  /// The agents whose days differ, in the plan's order.
  public let agents: [Told]

  /// Compares two rosters, whose agents are those of a plan.
  ///
  /// - Parameters:
  ///   - before: What was told.
  ///   - now: What holds.
  public init(from before: Roster, to now: Roster) {
    let count = max(before.duties.count, now.duties.count)
    agents = (0..<count).compactMap { agent in
      func duties(_ roster: Roster) -> [Duty] {
        guard roster.duties.indices.contains(agent) else { return [] }
        return roster.duties[agent].sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      }
      let (told, known) = (duties(before), duties(now))
      let changes = Set((told + known).map(\.day)).sorted().compactMap { day in
        RosterChange(
          agent: agent, day: day, before: told.filter { $0.day == day }, now: known.filter { $0.day == day })
      }
      return changes.map(\.firstMinute).min().map { Told(agent: agent, changes: changes, firstMinute: $0) }
    }
  }

  private init(agents: [Told]) { self.agents = agents }

  /// What of it concerns one agent.
  public func of(agent: Int) -> RosterDifference { RosterDifference(agents: agents.filter { $0.agent == agent }) }

  /// Whether the rosters are the same.
  public var isEmpty: Bool { agents.isEmpty }

  /// How many days of agents differ.
  public var dayCount: Int { agents.reduce(0) { $0 + $1.changes.count } }

  /// The first minute in which anybody is to do something else than was told; `nil` when the rosters are the same.
  public var firstMinute: Int? { agents.map(\.firstMinute).min() }
}
