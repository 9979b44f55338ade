import Reporting
import Workforce

/// What a roster is worth, for people.
struct RosterSummary {
  private let report: RosterReport

  init(_ report: RosterReport) {
    self.report = report
  }

  /// The summary, with the wishes granted when there are any.
  var text: String {
    let summary = SummaryView(report, style: Console.style).text(worstIntervals: 0)
    let wishes = report.plan.agents.reduce(0) { $0 + $1.wishes.count }
    guard wishes > 0 else { return summary }
    let refused = report.result.findings.count { $0.rule == "wish" }
    return summary + "wishes   \(wishes - refused) of \(wishes) granted\n"
  }
}
