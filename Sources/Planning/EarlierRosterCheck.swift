import Verification
public import Workforce

/// What of a roster to start from cannot stand under the plan as it is now.
public struct EarlierRosterCheck: Sendable {
  private let plan: Plan
  private let requirement: Requirement

  /// Makes a check.
  public init(plan: Plan, requirement: Requirement) {
    self.plan = plan
    self.requirement = requirement
  }

  /// Hard rules that the earlier roster breaks; empty when it may stay as it is.
  ///
  /// What an agent asks for over a whole week is left out when the roster knows only a part of the horizon, and of agents who
  /// cannot work some of their duties any more: the week follows those.
  public func breaches() -> [Finding] {
    let roster = Roster(duties: plan.agents.map { $0.earlier.compactMap(\.duty) })
    let isWhole = plan.agents.allSatisfy { $0.earlier.isEmpty || $0.earlier.count == plan.grid.dayCount }
    let ofWeeks: [RuleID] = [.contractHours, .contractDays, .minimumWeeklyHours, .weeklyPattern]
    let findings = RosterVerifier(plan: plan, requirement: requirement).verify(roster).findings
    let absent = Set(findings.filter { $0.rule == .unavailable }.compactMap(\.agent))
    return findings.filter { finding in
      guard finding.isHard, let agent = finding.agent, !plan.agents[agent].earlier.isEmpty else { return false }
      return isWhole && !absent.contains(agent) || !ofWeeks.contains(finding.rule)
    }
  }
}
