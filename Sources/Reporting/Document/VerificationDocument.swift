public import Verification
public import Workforce

/// What `jaga verify --json` prints.
public struct VerificationDocument: Encodable, Sendable {
  var isFeasible: Bool
  var cost: CostDocument
  var findings: [FindingDocument]

  /// Makes it from what was found in a roster of `plan`.
  public init(_ verification: RosterVerification, plan: Plan, words: any Words = English()) {
    isFeasible = verification.isFeasible
    cost = CostDocument(verification.cost)
    findings = verification.findings.map { FindingDocument($0, plan: plan, words: words) }
  }
}
