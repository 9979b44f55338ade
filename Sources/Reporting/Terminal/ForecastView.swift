import Forecasting
import Foundation

/// The contacts expected, for a terminal: a line a queue, and below it what was chosen and why.
public struct ForecastView: Sendable {
  private let document: ForecastDocument

  /// Makes a view.
  public init(_ document: ForecastDocument) {
    self.document = document
  }

  /// Some lines.
  public var text: String {
    document.queues.map {
      "\($0.queue): \(DecimalText.tenths($0.contacts)) contacts, most on \($0.busiestDay) "
        + "(\(DecimalText.tenths($0.busiestDayContacts))); \($0.model ?? "forecast made elsewhere")\n" + explanation($0)
    }.joined()
  }

  /// What was chosen and why, in lines; for a forecast made elsewhere, its adjustments only.
  private func explanation(_ queue: ForecastDocument.QueueTotal) -> String {
    var lines: [String] = []
    if let reason = queue.reason { lines.append("  why: \(reason)") }
    if let weights = queue.weights, weights.count > 1 {
      let shares = weights.map { "\($0.model) \(String(format: "%.0f", 100 * $0.weight)) %" }
      lines.append("  weights: \(shares.joined(separator: ", "))")
    }
    lines += list("unusual in the history", queue.unusual) { part in
      part.kind == UnusualPart.Kind.outage.rawValue
        ? "\(part.date) \(part.from)-\(part.to) \(part.kind): \(part.reason)"
        : "\(part.date) \(part.kind): \(part.reason)"
    }
    lines += list("special days", queue.specialDays) { "\($0.date) \($0.name): x \(String(format: "%.2f", $0.factor))" }
    if let update = queue.update { lines.append("  update: \(update.sentence)") }
    lines += list("adjustments", queue.adjustments) { row in
      "\(row.from) to \(row.to) \(row.action): \(DecimalText.tenths(row.before)) -> \(DecimalText.tenths(row.after)) contacts; "
        + "\(row.reason) (\(row.author))"
    }
    let text = lines.map { $0 + "\n" }.joined()
    return text + (queue.backtest.map { "backtest of \(BacktestView($0).text)" } ?? "")
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
      "until \(until) \(DecimalText.tenths(came)) contacts came where \(DecimalText.tenths(cameExpected)) were expected; "
    guard restBefore > 0 else { return seen + "nothing more is expected that day" }
    let change = 100 * (restAfter / restBefore - 1)
    guard abs(change) >= 0.05 else { return seen + "the rest of the day stays as it was" }
    return seen
      + "the rest of the day is now forecast \(DecimalText.tenths(abs(change))) % \(change < 0 ? "lower" : "higher") "
      + "(\(DecimalText.tenths(restAfter)) contacts instead of \(DecimalText.tenths(restBefore)))"
  }
}
