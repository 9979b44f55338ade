import Workforce

/// The words for a plan that has no roster: what stands in the way.
struct NoRoster {
  /// Findings told one by one.
  static let told = 20

  let result: RosterResult

  var text: String {
    let proof =
      result.reason == .provedInfeasible
      ? "error: no roster keeps every hard rule; nothing was written"
      : "error: no roster was found that keeps every hard rule; nothing was written"
    let findings = result.findings.prefix(NoRoster.told).map { "  \($0.rule): \($0.message)" }
    let more = result.findings.count - findings.count
    return ([proof] + findings + (more > 0 ? ["  and \(more) more"] : []) + result.warnings.map { "  \($0)" })
      .joined(separator: "\n")
  }
}
