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
    let verdict = style.paint(words.verdict(hardBreaches: hard), hard == 0 ? .good : .bad)
    var lines = [
      "\(verdict); \(words.softFindings(findings.count - hard))",
      "\(words.label(.cost)) \(words.text(for: verification.cost, places: 3))",
    ]
    lines += RuleTally(findings: findings).lines(style: style, words: words)
    let shown = findings.prefix(limit ?? findings.count)
    for finding in shown {
      let label = words.hardness(isHard: finding.isHard)
      let told = style.fitted("\(label) \(finding.rule.rawValue): \(words.sentence(for: finding, in: plan))")
      lines.append(finding.isHard ? style.paint(label, .bad) + told.dropFirst(label.count) : told)
    }
    if shown.count < findings.count { lines.append(words.more(findings.count - shown.count)) }
    return lines.joined(separator: "\n") + "\n"
  }
}
