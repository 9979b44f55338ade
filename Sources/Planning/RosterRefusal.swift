public import Workforce

/// A roster that the search took for legal and the verifier did not: it goes nowhere.
public struct RosterRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The hard breaches found; never empty.
  public let findings: [Finding]

  /// Makes a refusal.
  public init(findings: [Finding]) {
    precondition(!findings.isEmpty, "a refusal has a reason")
    self.findings = findings
  }

  /// Every breach in words.
  public var description: String {
    (["the roster that was found breaks hard rules and is refused; this is a fault of the program:"]
      + findings.map { "  \($0.rule): \($0.message)" }).joined(separator: "\n")
  }
}
