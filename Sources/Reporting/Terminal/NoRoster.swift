public import Planning

/// The words for a plan that has no roster: what stands in the way.
public struct NoRoster: Sendable {
  /// Findings told one by one.
  private static let told = 20

  private let outcome: PlanOutcome
  private let words: any Words

  /// Makes the words for an outcome without a roster.
  public init(_ outcome: PlanOutcome, words: any Words = English()) {
    self.outcome = outcome
    self.words = words
  }

  /// What was tried, the first findings, the warnings.
  public var text: String {
    let proof = words.noRoster(isProven: outcome.result?.reason == .provedInfeasible)
    let findings = outcome.findings.prefix(NoRoster.told).map {
      "  \($0.rule.rawValue): \(words.sentence(for: $0, in: outcome.plan))"
    }
    let more = outcome.findings.count - findings.count
    return
      ([proof] + findings + (more > 0 ? ["  \(words.more(more))"] : [])
      + words.warnings(of: outcome).map { "  \($0)" })
      .joined(separator: "\n")
  }
}
