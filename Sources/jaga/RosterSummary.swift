import Reporting
import Verification
import Workforce

/// What a roster is worth, for people.
struct RosterSummary {
  private let report: RosterReport

  init(_ report: RosterReport) {
    self.report = report
  }

  /// The summary, with the wishes granted when there are any.
  var text: String {
    let summary = SummaryView(report, style: Console.style).text()
    let changes = changes.map { $0 + "\n" } ?? ""
    let wishes = report.plan.agents.reduce(0) { $0 + $1.wishes.count }
    guard wishes > 0 else { return summary + changes }
    let refused = report.result.findings.count { $0.rule == .wish }
    return summary + "wishes   \(wishes - refused) of \(wishes) granted\n" + changes
  }

  /// How much of the roster to start from has changed; `nil` without one.
  private var changes: String? {
    let days = report.plan.agents.reduce(0) { $0 + $1.earlier.count }
    guard days > 0, let roster = report.result.roster else { return nil }
    let changed = RosterVerifier(plan: report.plan, requirement: report.requirement).changeCount(of: roster)
    let locked = report.plan.agents.reduce(0) { $0 + $1.earlier.count { $0.isLocked } }
    return "changes  \(changed) of \(days) days" + (locked > 0 ? "; \(locked) locked" : "")
  }
}
