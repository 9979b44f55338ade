public import Planning
import Verification
import Workforce

/// A result in a dozen lines: what the roster is worth, what was proven, what stays short.
public struct SummaryView: Sendable {
  private let outcome: PlanOutcome
  private let style: TextStyle
  private let words: any Words

  /// Makes a summary.
  public init(_ outcome: PlanOutcome, style: TextStyle, words: any Words = English()) {
    self.outcome = outcome
    self.style = style
    self.words = words
  }

  /// The summary.
  public func text() -> String {
    let plan = outcome.plan
    let last = plan.grid.date(of: plan.grid.dayCount - 1)
    var lines = [style.paint("\(plan.name), \(plan.grid.firstDay) to \(last)", .heading)]
    if let result = outcome.result { lines.append(row("outcome", status(of: result))) }
    if let roster = outcome.roster {
      let duties = roster.lines(of: plan).flatMap(\.duties)
      let paid = Double(duties.reduce(0) { $0 + $1.paidMinutes }) / 60
      lines.append(
        row("roster", "\(plan.agents.count) agents, \(duties.count) duties, \(number(paid)) paid hours"))
    }
    if let cost = outcome.cost { lines.append(row("cost", words(for: cost))) }
    if let objective = outcome.result?.objective { lines.append(row("bound", words(for: objective))) }
    if let work = outcome.result?.work {
      lines.append(
        row(
          "work",
          "\(work.iterations) iterations, \(work.columns) columns, \(work.linearProgrammes) linear programmes, "
            + "\(number(work.seconds)) s"))
    }
    lines += staffing
    lines += RuleTally(findings: outcome.findings).lines(style: style)
    let warnings = words.warnings(of: outcome)
    if !warnings.isEmpty {
      lines.append(style.paint("warnings", .heading))
      lines += warnings.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func status(of result: RosterResult) -> String {
    let reason =
      switch result.reason {
      case .provedOptimal: "proven to be the best there is"
      case .provedInfeasible: "no roster keeps every hard rule"
      case .gapReached: "the gap asked for is reached"
      case .timeLimit: "the time is up"
      case .iterationLimit: "the iterations asked for are done"
      case .stalled: "the search found nothing better"
      case .cancelled: "stopped by the user"
      case .numericalFailure: "the linear programme failed"
      }
    return switch result.status {
    case .feasible: style.paint("every hard rule is kept", .good) + "; \(reason)"
    case .infeasible: style.paint("a hard rule is broken", .bad) + "; \(reason)"
    case .absent: style.paint("no roster", .bad) + "; \(reason)"
    }
  }

  private func words(for cost: RosterCost) -> String {
    func amount(_ thousandths: Int) -> String { number(Double(thousandths) / 1000) }
    return "\(amount(cost.total)) = staffing \(amount(cost.staffing)) + hours \(amount(cost.hours)) + wishes "
      + "\(amount(cost.wishes)) + rules \(amount(cost.rules))"
      + (cost.changes > 0 ? " + changes \(amount(cost.changes))" : "")
  }

  private func words(for objective: ObjectiveInterval) -> String {
    guard let bound = objective.lowerBound, let gap = objective.relativeGap else { return "nothing was proven" }
    return "no roster costs less than \(number(bound)); gap \(DecimalText.fixed(100 * gap, places: 2)) %"
  }

  private var staffing: [String] {
    guard outcome.coverage != nil else { return [] }
    let required = outcome.hours { $0.required[$1][$2] }
    let short = outcome.hours { $0.shortfall(queue: $1, interval: $2) }
    let over = outcome.hours { $0.surplus(queue: $1, interval: $2) }
    let share = required > 0 ? " (\(DecimalText.fixed(100 * short / required, places: 1)) %)" : ""
    let all = outcome.plan.grid.intervalCount * outcome.plan.queues.count
    return [
      row(
        "short",
        "\(number(short)) of \(number(required)) agent-hours\(share), in \(outcome.shortIntervals.count) of "
          + "\(all) intervals"), row("over", "\(number(over)) agent-hours"),
    ]
  }

  private func row(_ label: String, _ text: String) -> String {
    label.padded(to: 9) + text
  }

  private func number(_ value: Double) -> String {
    DecimalText.trimmed(value, places: 1)
  }
}
