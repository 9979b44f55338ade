public import Planning
import Verification
import Workforce

/// What planning found in a dozen lines: what the roster is worth, what was proven, what stays short.
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
    var lines = [
      style.paint(
        words.heading(ofPlan: plan.name, from: words.date(plan.grid.firstDay), to: words.date(last)), .heading)
    ]
    if let result = outcome.result { lines.append(row(.outcome, status(of: result))) }
    if let roster = outcome.roster {
      let duties = roster.lines(of: plan).flatMap(\.duties)
      let paid = Double(duties.reduce(0) { $0 + $1.paidMinutes }) / 60
      lines.append(row(.roster, words.rosterSize(agents: plan.agents.count, duties: duties.count, paidHours: paid)))
    }
    if let cost = outcome.cost { lines.append(row(.cost, sum(words.text(for: cost, places: 1)))) }
    if let pay = outcome.payFigures { lines.append(row(.pay, sum(words.text(for: pay)))) }
    if let objective = outcome.result?.objective { lines.append(row(.bound, words.text(for: objective))) }
    for (number, round) in outcome.calibration.enumerated() {
      lines.append(row(number == 0 ? .pooling : nil, words.text(for: round, number: number + 1, in: plan)))
    }
    if let work = outcome.result?.work { lines.append(row(.work, words.text(for: work))) }
    lines += staffing
    lines += RuleTally(findings: outcome.findings).lines(style: style, words: words)
    let warnings = words.warnings(of: outcome)
    if !warnings.isEmpty {
      lines.append(style.paint(words.warningsHeading, .heading))
      lines += warnings.flatMap { $0.wrapped(indent: 2, hanging: 2, columns: style.columns) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Wishes granted when there are any, and how much of the roster to start from has changed; with a line break each.
  var closing: String {
    let wishes = outcome.plan.agents.reduce(0) { $0 + $1.wishes.count }
    let refused = outcome.findings.count { $0.rule == .wish }
    let days = outcome.plan.agents.reduce(0) { $0 + $1.earlier.count }
    let locked = outcome.plan.agents.reduce(0) { $0 + $1.earlier.count { $0.isLocked } }
    let lines = [
      wishes > 0 ? row(.wishes, words.wishes(granted: wishes - refused, of: wishes)) : nil,
      outcome.changedDays.map { row(.changes, words.changes($0, ofDays: days, locked: locked)) },
    ]
    return lines.compactMap { $0.map { $0 + "\n" } }.joined()
  }

  /// What the gap means, in a sentence, and what to do next, in another; with a line break each.
  func meaning(of folder: String) -> String {
    guard let result = outcome.result, let objective = result.objective else { return "" }
    let isShort = outcome.coverage != nil && outcome.hours { $0.shortfall(queue: $1, interval: $2) } >= 0.05
    let isLimited = [.timeLimit, .iterationLimit, .cancelled].contains(result.reason)
    let sentences = [
      words.gap(cost: objective.incumbent, bound: objective.lowerBound),
      words.nextStep(isShort: isShort, isCutOff: isLimited && (objective.relativeGap ?? 1) > 0.01, folder: folder),
    ]
    return sentences.flatMap { $0.wrapped(columns: style.columns) }.map { $0 + "\n" }.joined()
  }

  private func status(of result: RosterResult) -> String {
    style.paint(words.text(for: result.status), result.status == .feasible ? .good : .bad)
      + "; \(words.text(for: result.reason))"
  }

  private var staffing: [String] {
    guard outcome.coverage != nil else { return [] }
    let limits = PressureReview(of: outcome.roster ?? Roster(duties: []), in: outcome.plan).limits
    return [
      row(
        .short,
        words.shortfall(
          hours: outcome.hours { $0.shortfall(queue: $1, interval: $2) },
          ofRequired: outcome.hours { $0.required[$1][$2] }, intervals: outcome.shortIntervals.count,
          ofAll: outcome.plan.grid.intervalCount * outcome.plan.queues.count)),
      row(.over, words.surplus(hours: outcome.hours { $0.surplus(queue: $1, interval: $2) })),
    ] + work + (limits.isEmpty ? [] : [row(.limits, words.agents(atLimits: limits))])
  }

  /// How much of back-office work is done when the horizon ends.
  private var work: [String] {
    guard outcome.plan.queues.contains(where: { $0.weeklyWorkHours != nil }), let contacts = outcome.contacts,
      let outlooks = try? outcome.deferredOutlook()
    else { return [] }
    let worked = outcome.plan.queues.indices.filter { outcome.plan.queues[$0].weeklyWorkHours != nil }
    return worked.enumerated().compactMap { place, index in
      guard let left = outlooks[index]?.backlogHours.last else { return nil }
      let forecast = contacts.queues[index]
      let hours = zip(forecast.contacts, forecast.handlingSeconds).reduce(0) { $0 + $1.0 * $1.1 } / 3600
      return row(
        place == 0 ? .done : nil, words.work(ofQueue: outcome.plan.queues[index].id, hours: hours, left: left))
    }
  }

  /// A sum whose parts are not torn apart.
  private func sum(_ text: String) -> String {
    text.split(separator: " + ").map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " +\u{A0}")
  }

  private func row(_ row: SummaryRow?, _ text: String) -> String {
    let lines = text.wrapped(columns: style.columns - labelWidth).map { $0.replacing("\u{A0}", with: " ") }
    return lines.enumerated().map { ($0 == 0 ? row.map(words.label) ?? "" : "").padded(to: labelWidth) + $1 }
      .joined(separator: "\n")
  }

  private var labelWidth: Int { (SummaryRow.allCases.map { DisplayWidth.of(words.label($0)) }.max() ?? 0) + 2 }
}
