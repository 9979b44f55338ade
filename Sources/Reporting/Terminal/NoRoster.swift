public import Workforce

/// The words for a plan that has no roster: what stands in the way.
public struct NoRoster: Sendable {
  /// Findings told one by one.
  private static let told = 20

  private let result: RosterResult
  private let plan: Plan
  private let words: any Words

  /// Makes the words for a result without a roster.
  public init(_ result: RosterResult, plan: Plan, words: any Words = English()) {
    self.result = result
    self.plan = plan
    self.words = words
  }

  /// What was tried, the first findings, the warnings.
  public var text: String {
    let proof =
      result.reason == .provedInfeasible
      ? "error: no roster keeps every hard rule; nothing was written"
      : "error: no roster was found that keeps every hard rule; nothing was written"
    let findings = result.findings.prefix(NoRoster.told).map {
      "  \($0.rule.rawValue): \(words.sentence(for: $0, in: plan))"
    }
    let more = result.findings.count - findings.count
    return
      ([proof] + findings + (more > 0 ? ["  and \(more) more"] : [])
      + words.warnings(of: result, in: plan).map { "  \($0)" })
      .joined(separator: "\n")
  }
}
