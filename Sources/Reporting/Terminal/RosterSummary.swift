public import Planning
import Workforce

/// What a roster is worth, for people.
public struct RosterSummary: Sendable {
  private let outcome: PlanOutcome
  private let style: TextStyle
  private let words: any Words

  /// Makes a summary.
  public init(_ outcome: PlanOutcome, style: TextStyle, words: any Words = English()) {
    self.outcome = outcome
    self.style = style
    self.words = words
  }

  /// The summary, with the wishes granted when there are any, and how much of the roster to start from has changed.
  public var text: String {
    let summary = SummaryView(outcome, style: style, words: words).text()
    let changes = changes.map { $0 + "\n" } ?? ""
    let wishes = outcome.plan.agents.reduce(0) { $0 + $1.wishes.count }
    guard wishes > 0 else { return summary + changes }
    let refused = outcome.findings.count { $0.rule == .wish }
    return summary + "wishes   \(wishes - refused) of \(wishes) granted\n" + changes
  }

  private var changes: String? {
    guard let changed = outcome.changedDays else { return nil }
    let days = outcome.plan.agents.reduce(0) { $0 + $1.earlier.count }
    let locked = outcome.plan.agents.reduce(0) { $0 + $1.earlier.count { $0.isLocked } }
    return "changes  \(changed) of \(days) days" + (locked > 0 ? "; \(locked) locked" : "")
  }
}
