import Forecasting
import Foundation

/// The contacts expected, for a terminal: a line a queue, and below it what was chosen and why.
public struct ForecastView: Sendable {
  private let document: ForecastDocument
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(
    _ document: ForecastDocument, style: TextStyle = TextStyle(isColoured: false), words: any Words = English()
  ) {
    self.document = document
    self.style = style
    self.words = words
  }

  /// Some lines.
  public var text: String {
    document.queues.map { queue in
      let expected =
        queue.workHours.map { words.expectedWork(ofQueue: queue.queue, hours: $0) }
        ?? words.expected(
          ofQueue: queue.queue, contacts: queue.contacts, busiestDay: words.written(queue.busiestDay),
          itsContacts: queue.busiestDayContacts, model: queue.model)
      return style.fitted(expected) + "\n" + explanation(queue)
    }.joined()
  }

  /// How long contacts take by part, what was chosen and why, in lines; for a forecast made elsewhere, parts and adjustments.
  private func explanation(_ queue: ForecastDocument.QueueTotal) -> String {
    var lines: [String] = []
    if let parts = queue.handlingParts {
      let seconds = parts.reduce(0) { $0 + $1.seconds }
      lines.append(
        line(.handlingTime, words.handling(seconds: seconds, parts: parts.map { ($0.part, $0.seconds) })))
    }
    if let reason = queue.reason { lines.append(line(.reason, reason)) }
    if let weights = queue.weights, weights.count > 1 {
      let shares = weights.map {
        "\($0.model) \(words.percent(words.numeral(String(format: "%.0f", 100 * $0.weight))))"
      }
      lines.append(line(.weights, shares.joined(separator: ", ")))
    }
    lines += list(.unusual, queue.unusual) { part in
      let isWhole = part.kind != UnusualPart.Kind.outage.rawValue
      return words.unusual(
        on: words.written(part.date), from: isWhole ? nil : words.written(part.from),
        to: isWhole ? nil : words.written(part.to), kind: part.kind, reason: part.reason)
    }
    lines += list(.specialDays, queue.specialDays) {
      "\(words.written($0.date)) \($0.name): x \(words.numeral(String(format: "%.2f", $0.factor)))"
    }
    if let update = queue.update {
      lines.append(
        line(
          .update,
          words.update(
            until: words.written(update.until), came: update.came, cameExpected: update.cameExpected,
            restBefore: update.restBefore,
            restAfter: update.restAfter)))
    }
    lines += list(.adjustments, queue.adjustments) {
      words.adjustment(
        from: words.written($0.from), to: words.written($0.to), action: $0.action,
        effect: $0.unit == .seconds
          ? words.handling(before: $0.before, after: $0.after) : words.contacts(before: $0.before, after: $0.after),
        reason: $0.reason, author: $0.author)
    }
    let backtest = queue.backtest.map { words.backtest(below: BacktestView($0, words: words).text) }
    return lines.map { style.fitted($0) + "\n" }.joined() + (backtest ?? "")
  }

  private func line(_ heading: ForecastHeading, _ text: String) -> String { "  \(words.heading(heading)): \(text)" }

  private func list<Row>(_ heading: ForecastHeading, _ rows: [Row]?, _ line: (Row) -> String) -> [String] {
    guard let rows, !rows.isEmpty else { return [] }
    return ["  \(words.heading(heading)):"] + rows.map { "    " + line($0) }
  }
}
