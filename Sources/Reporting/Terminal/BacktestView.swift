import Foundation

/// The errors of one queue's forecasts, for a terminal.
public struct BacktestView: Sendable {
  private let document: BacktestDocument
  private let words: any Words

  /// Makes a view.
  public init(_ document: BacktestDocument, words: any Words = English()) {
    self.document = document
    self.words = words
  }

  /// All models, then the first one by lead and by hour, with seasonal naive's error beside it.
  public var text: String {
    let model = document.models.first?.label ?? ""
    return words.backtest(ofQueue: document.queue, origins: document.origins.map(words.written)) + "\n"
      + lines(.allLeads, document.models, beside: nil)
      + lines(.byLead(model: model), document.byLead, beside: document.seasonalNaiveByLead)
      + lines(.byHour(model: model), document.byHour, beside: document.seasonalNaiveByHour)
  }

  private static let labelWidth = 40

  private func lines(
    _ part: BacktestPart, _ rows: [BacktestDocument.Row], beside naive: [BacktestDocument.Row]?
  ) -> String {
    var header = padded("  \(words.title(of: part))") + "   WAPE    bias   MASE  pinball   80 %   90 %"
    if naive?.isEmpty == false { header += "   seasonal-naive" }
    let known = (naive ?? []).reduce(into: [String: Double]()) { known, row in known[row.label] = row.wape }
    let lines = rows.map { row in
      let line =
        padded("    \(words.label(ofErrors: row.label))") + percent(row.wape) + percent(row.bias, isSigned: true)
        + number(row.mase, 7)
        + number(row.pinball, 9) + percent(row.coverage80, width: 7) + percent(row.coverage90, width: 7)
      return known[row.label].map { line + percent($0, width: 17) } ?? line
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  private func padded(_ text: String) -> String {
    text.padding(toLength: BacktestView.labelWidth, withPad: " ", startingAt: 0)
  }

  private func percent(_ share: Double?, width: Int = 8, isSigned: Bool = false) -> String {
    right(share.map { words.numeral(String(format: isSigned ? "%+.1f" : "%.1f", 100 * $0)) }, width)
  }

  private func number(_ value: Double?, _ width: Int) -> String {
    right(value.map { words.numeral(String(format: "%.2f", $0)) }, width)
  }

  private func right(_ text: String?, _ width: Int) -> String {
    let text = text ?? "-"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
