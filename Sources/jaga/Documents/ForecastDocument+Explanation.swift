import Forecasting
import Foundation
import WallClock
import Workforce

extension ForecastDocument.QueueTotal {
  /// Takes over how a queue was forecast.
  mutating func explain(_ result: ForecastResult) {
    let minutes = 1440 / result.forecast.slotsPerDay
    model = result.model
    reason = result.reason
    weights = result.weights.map { .init(model: $0.model.rawValue, weight: $0.weight) }
    backtest = result.backtest.map { BacktestDocument($0, queue: queue) }
    unusual = result.unusual.map {
      .init(
        date: $0.date.description, kind: $0.kind.rawValue,
        from: ClockText.hoursAndMinutes($0.slots.lowerBound * minutes),
        to: ClockText.hoursAndMinutes($0.slots.upperBound * minutes), reason: $0.reason)
    }
    specialDays = result.dayFactors.map { .init(date: $0.date.description, name: $0.name, factor: $0.factor) }
    update = result.update.map {
      .init(
        until: "\($0.date) \(ClockText.hoursAndMinutes($0.seenSlots * minutes))", came: $0.came,
        cameExpected: $0.cameExpected, restBefore: $0.restBefore, restAfter: $0.restAfter)
    }
  }

  /// Takes over what the planner's adjustments did.
  mutating func explain(_ applied: [AppliedAdjustment], minutes: Int) {
    adjustments = applied.map { applied in
      let adjustment = applied.adjustment
      let slots = adjustment.slots
      func edge(_ date: CivilDate, _ slot: Int?) -> String {
        slot.map { "\(date) \(ClockText.hoursAndMinutes($0 * minutes))" } ?? date.description
      }
      return .init(
        from: edge(adjustment.days.lowerBound, slots?.lowerBound),
        to: edge(adjustment.days.upperBound, slots?.upperBound), action: adjustment.change.text,
        before: applied.before, after: applied.after, reason: adjustment.reason, author: adjustment.author)
    }
  }

  /// What was chosen and why, in lines; for a forecast made elsewhere, its adjustments only.
  var explanation: String {
    var lines: [String] = []
    if let reason { lines.append("  why: \(reason)") }
    if let weights, weights.count > 1 {
      let shares = weights.map { "\($0.model) \(String(format: "%.0f", 100 * $0.weight)) %" }
      lines.append("  weights: \(shares.joined(separator: ", "))")
    }
    lines += list("unusual in the history", unusual) { part in
      part.kind == UnusualPart.Kind.outage.rawValue
        ? "\(part.date) \(part.from)-\(part.to) \(part.kind): \(part.reason)"
        : "\(part.date) \(part.kind): \(part.reason)"
    }
    lines += list("special days", specialDays) { "\($0.date) \($0.name): x \(String(format: "%.2f", $0.factor))" }
    if let update { lines.append("  update: \(update.sentence)") }
    lines += list("adjustments", adjustments) { row in
      "\(row.from) to \(row.to) \(row.action): \(Wording.tenths(row.before)) -> \(Wording.tenths(row.after)) contacts; "
        + "\(row.reason) (\(row.author))"
    }
    let text = lines.map { $0 + "\n" }.joined()
    return text + (backtest.map { "backtest of \($0.table)" } ?? "")
  }

  private func list<Row>(_ title: String, _ rows: [Row]?, _ line: (Row) -> String) -> [String] {
    guard let rows, !rows.isEmpty else { return [] }
    return ["  \(title):"] + rows.map { "    " + line($0) }
  }
}

extension ForecastDocument.Update {
  /// `until 2026-11-23 10:30 383.0 contacts came where 432.1 were expected; the rest of the day is now forecast 8.6 % lower
  /// (1240.2 contacts instead of 1356.9)`.
  fileprivate var sentence: String {
    let seen =
      "until \(until) \(Wording.tenths(came)) contacts came where \(Wording.tenths(cameExpected)) were expected; "
    guard restBefore > 0 else { return seen + "nothing more is expected that day" }
    let change = 100 * (restAfter / restBefore - 1)
    guard abs(change) >= 0.05 else { return seen + "the rest of the day stays as it was" }
    return seen
      + "the rest of the day is now forecast \(Wording.tenths(abs(change))) % \(change < 0 ? "lower" : "higher") "
      + "(\(Wording.tenths(restAfter)) contacts instead of \(Wording.tenths(restBefore)))"
  }
}

extension ForecastAdjustment.Change {
  /// The change as a planner's file writes it: `percent +10`.
  fileprivate var text: String {
    func plain(_ value: Double) -> String { value == value.rounded() ? String(format: "%.0f", value) : "\(value)" }
    return switch self {
    case .percent(let percent): "percent \(percent > 0 ? "+" : "")\(plain(percent))"
    case .set(let value): "set \(plain(value))"
    case .minimum(let value): "minimum \(plain(value))"
    case .maximum(let value): "maximum \(plain(value))"
    case .total(let value): "total \(plain(value))"
    }
  }
}
