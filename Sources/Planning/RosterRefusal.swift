public import Workforce

/// A roster that the search took for legal and the verifier did not: it goes nowhere.
public struct RosterRefusal: Error, Hashable, Sendable {
  /// The hard breaches found; never empty.
  public let findings: [Finding]

  /// Makes a refusal.
  public init(findings: [Finding]) {
    precondition(!findings.isEmpty, "a refusal has a reason")
    self.findings = findings
  }
}
