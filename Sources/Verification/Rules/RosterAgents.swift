import Workforce

/// A roster holds one list of duties for each agent of the plan. Amount: lists missing or too many.
struct RosterAgents {
  static let id = RuleID.agents

  func breaches(of roster: Roster, plan: Plan) -> [Breach] {
    let difference = abs(roster.duties.count - plan.agents.count)
    guard difference > 0 else { return [] }
    return [
      Breach(
        agent: nil, day: nil, amount: Amount(difference, .agents), facts: .rosterSize(agents: roster.duties.count))
    ]
  }
}
