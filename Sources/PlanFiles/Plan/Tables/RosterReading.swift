public import Workforce

/// What a roster file holds.
public struct RosterReading: Hashable, Sendable {
  /// Duties that start in the horizon.
  public var roster: Roster
  /// Duties that start in the 35 days before it, by agent, ascending.
  public var past: [[Duty]]
  /// What was left out, in words.
  public var warnings: [String]

  /// Makes a reading.
  public init(roster: Roster, past: [[Duty]], warnings: [String] = []) {
    self.roster = roster
    self.past = past
    self.warnings = warnings
  }

  /// A plan with the duties before the horizon added to those of its previous roster.
  public func plan(_ plan: Plan) -> Plan {
    var plan = plan
    for (agent, duties) in past.enumerated() where plan.agents.indices.contains(agent) {
      let known = Set(plan.agents[agent].past.map(\.span))
      plan.agents[agent].past = (plan.agents[agent].past + duties.filter { !known.contains($0.span) })
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
    return plan
  }
}
