public import Workforce

/// What the verifier found in a roster.
public struct RosterVerification: Hashable, Sendable {
  /// Hard and soft breaches and wishes not granted: the demands on every duty first, then the plan's rules in their
  /// order, then wishes, then changes; within each by agent, then by time.
  public var findings: [Finding]
  /// What the roster costs, recomputed; hard breaches have no price.
  public var cost: RosterCost

  /// Makes a verification.
  public init(findings: [Finding], cost: RosterCost) {
    self.findings = findings
    self.cost = cost
  }

  /// Whether the roster keeps every hard rule.
  public var isFeasible: Bool {
    !findings.contains { $0.isHard }
  }
}
