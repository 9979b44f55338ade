public import Workforce

extension RosterVerifier {
  /// What is found in one agent's duties alone: everything but what is asked of the whole roster, which is the staff on queues.
  ///
  /// The findings of all agents and those of ``verify(staff:)`` together are the roster's, and so are the costs.
  public func verify(_ duties: [Duty], ofAgent agent: Int) -> RosterVerification {
    judged([Line(plan: plan, index: agent, duties: duties)], coverage: nil)
  }

  /// What is found in the staff on queues, whoever it is.
  public func verify(staff coverage: RosterCoverage) -> RosterVerification {
    judged([], coverage: coverage)
  }

  /// Whether one agent's duties keep every hard rule on them; looks no further than the first breach.
  public func keepsHardRules(_ duties: [Duty], ofAgent agent: Int) -> Bool {
    let line = Line(plan: plan, index: agent, duties: duties)
    guard RosterVerifier.demandsOnEveryDuty.allSatisfy({ $0.breaches(of: line).isEmpty }) else { return false }
    return plan.rules.allSatisfy { rule in
      guard rule.hardness == .hard, rule.concerns(contract: line.agent.contract) else { return true }
      return rule.kind.lineRule?.breaches(of: line).isEmpty ?? true
    }
  }

  /// The staff of a roster beside the requirement of another one's coverage.
  ///
  /// - Complexity: As ``coverage(of:)``, without what the requirement costs to look up.
  public func coverage(of roster: Roster, insteadOf other: RosterCoverage) -> RosterCoverage {
    RosterCoverage(Presence(of: roster, plan: plan), plan: plan, insteadOf: other)
  }
}

extension Plan {
  /// The breaks of an agent's duty that are there for appointments.
  public func pausesForAppointments(in duty: Duty, ofAgent agent: Int) -> [PlacedBreak] {
    let absences = agents[agent].unavailable.filter { $0.isInterruptible && $0.minutes.overlaps(duty.span) }
    guard !absences.isEmpty else { return [] }
    let line = Line(plan: self, index: agent, duties: [duty])
    return absences.compactMap { line.pause(of: duty, for: $0) }
  }
}
