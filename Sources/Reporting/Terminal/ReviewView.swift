/// A week in review, for a planner at a terminal.
public struct ReviewView: Sendable {
  private let tables: ReviewTables
  private let style: TextStyle

  /// Makes a view.
  public init(_ document: ReviewDocument, style: TextStyle, words: any Words) {
    tables = ReviewTables(document: document, words: words)
    self.style = style
  }

  /// Tables, then what to change.
  public var text: String {
    let words = tables.words
    let parts =
      (tables.contacts + tables.errors + tables.staff + tables.service + tables.adherence).map(lines)
      + [tables.adherenceSentences, [words.reviewLabel(.advicePart)] + tables.advice]
    return parts.filter { !$0.isEmpty }.map { $0.map { style.fitted(HarmlessText.line($0)) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(_ table: ReviewTables.Table) -> [String] {
    let rows = AlignedTable(table.rows.map { $0.map(HarmlessText.line) }, isLabelled: true).lines
    return (table.title.isEmpty ? [] : [table.title]) + rows
  }
}
