import Planning
public import Workbooks
public import Workforce

/// Scenarios beside the plan as it is, as a workbook (`.xlsx`): what each comes to, and what it changes.
///
/// Its figures are those of `comparison.csv`, with all their digits.
public struct ComparisonWorkbook: Sendable {
  private let comparison: SavedComparison
  private let plan: Plan
  private let words: any Words

  /// Makes a workbook.
  ///
  /// - Parameters:
  ///   - comparison: What was compared.
  ///   - plan: The plan.
  ///   - words: The language of sheets and headings.
  public init(_ comparison: SavedComparison, plan: Plan, words: any Words = English()) {
    self.comparison = comparison
    self.plan = plan
    self.words = words
  }

  /// The file's content.
  ///
  /// - Throws: ``WorkbookWriteError``.
  public func bytes() throws(WorkbookWriteError) -> [UInt8] {
    try WorkbookWriter.bytes(title: plan.name, created: RosterWorkbook.created(of: plan)) { book in
      guard let scenarios = book.sheet(words.heading(.scenarios)), let changes = book.sheet(words.heading(.changes))
      else { return }
      ScenariosSheet(comparison: comparison, queues: plan.queues.map(\.id), title: plan.name, words: words)
        .write(to: scenarios)
      writeChanges(to: changes)
    }
  }

  /// A row for each thing that a scenario changes, for why it has no roster, and for what is to be known of all.
  private func writeChanges(to sheet: SheetWriter) {
    let rows =
      comparison.scenarios.flatMap { scenario in
        (scenario.changes + [scenario.failure].compactMap(\.self)).map { (scenario.name, $0) }
      } + comparison.notes.map { ("", $0) }
    SheetFrame.open(
      [(words.heading(.scenarios), 30), (words.heading(.changes), 90)], on: sheet, rows: rows.count, fixed: 1,
      title: plan.name)
    for (row, entry) in rows.enumerated() {
      sheet.write(.text(entry.0), row + 1, 0, .text)
      sheet.write(.text(entry.1), row + 1, 1, CellStyle("@", isWrapped: true))
    }
  }
}
