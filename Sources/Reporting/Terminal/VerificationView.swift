public import Verification
public import Workforce

/// What the verifier found, for a terminal: the verdict, the sums by rule, every breach.
public struct VerificationView: Sendable {
  private let verification: RosterVerification
  private let plan: Plan
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of what was found in a roster of `plan`.
  public init(_ verification: RosterVerification, plan: Plan, style: TextStyle, words: any Words = English()) {
    self.verification = verification
    self.plan = plan
    self.style = style
    self.words = words
  }

  /// The report.
  ///
  /// - Parameter limit: Breaches listed one by one; the rest is counted. `nil` lists all.
  /// - Returns: Some lines.
  public func text(limit: Int? = nil) -> String {
    let findings = verification.findings.filter(\.isHard) + verification.findings.filter { !$0.isHard }
    let hard = findings.count { $0.isHard }
    let verdict =
      hard == 0
      ? style.paint("every hard rule is kept", .good)
      : style.paint("\(hard) \(hard == 1 ? "breach" : "breaches") of hard rules", .bad)
    let cost = verification.cost
    func amount(_ thousandths: Int) -> String { DecimalText.trimmed(Double(thousandths) / 1000, places: 3) }
    var lines = [
      "\(verdict); \(findings.count - hard) soft \(findings.count - hard == 1 ? "finding" : "findings")",
      "cost \(amount(cost.total)) = staffing \(amount(cost.staffing)) + hours \(amount(cost.hours)) + wishes "
        + "\(amount(cost.wishes)) + rules \(amount(cost.rules))"
        + (cost.changes > 0 ? " + changes \(amount(cost.changes))" : ""),
    ]
    lines += RuleTally(findings: findings).lines(style: style)
    let shown = findings.prefix(limit ?? findings.count)
    for finding in shown {
      let label = finding.isHard ? style.paint("hard", .bad) : "soft"
      lines.append("\(label) \(finding.rule.rawValue): \(words.sentence(for: finding, in: plan))")
    }
    if shown.count < findings.count { lines.append("and \(findings.count - shown.count) more") }
    return lines.joined(separator: "\n") + "\n"
  }
}
