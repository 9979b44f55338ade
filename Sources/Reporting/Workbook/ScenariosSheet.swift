import Planning
import Workbooks

/// Scenarios beside the plan as it is: a row a measure; of each scenario its value, the difference, and what of that is known.
struct ScenariosSheet {
  let comparison: SavedComparison
  let queues: [String]
  let title: String
  let words: any Words

  func write(to sheet: SheetWriter) {
    let cases = comparison.scenarios
    let measures = CaseMeasure.all(queueCount: queues.count).filter { measure in
      cases.indices.contains { comparison.measure(measure, queues: queues, case: $0) != nil }
    }
    var headings: [(String, Double)] = [(words.text(ReportLabel.measure), 26)]
    for (position, scenario) in cases.enumerated() {
      headings.append((scenario.name, 16))
      if position > 0 { headings += [(words.heading(.difference), 12), (words.heading(.certainty), 12)] }
    }
    SheetFrame.open(headings, on: sheet, rows: measures.count, fixed: 1, title: title)
    for (row, measure) in measures.enumerated() {
      sheet.write(.text(words.name(of: measure, queues: queues)), row + 1, 0, .text)
      let style = CellStyle(measure.isShare ? "0.0%" : "#,##0.0")
      for position in cases.indices {
        guard let found = comparison.measure(measure, queues: queues, case: position) else { continue }
        let column = position == 0 ? 1 : 3 * position - 1
        sheet.write(.number(found.value), row + 1, column, style)
        guard position > 0, let difference = found.difference else { continue }
        sheet.write(.number(difference), row + 1, column + 1, style)
        sheet.write(.text(found.certainty.map(word) ?? ""), row + 1, column + 2, .text)
      }
    }
  }

  private func word(for certainty: Comparison.Certainty) -> String {
    switch certainty {
    case .exact: words.heading(.exact)
    case .proven: words.heading(.proven)
    case .open: words.heading(.open)
    }
  }
}
