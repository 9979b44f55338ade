/// Lines of a file that are no rows of its table: totals, and what an export writes below the last row.
struct StrayLines {
  /// The most lines below a table that are taken for remarks.
  private static let longest = 20
  /// Words with which rows of totals begin, in small letters, of the languages that exports are written in.
  private static let totals = [
    "total", "totals", "grand total", "subtotal", "sub total", "sub-total", "sum", "summary", "average", "overall",
    "gesamt", "gesamtsumme", "gesamtergebnis", "summe", "insgesamt", "totaal", "jumlah", "total general", "totale",
    "somme", "suma",
  ]

  private(set) var totalRows = (count: 0, firstLine: 0)
  /// Lines that are remarks if no row follows.
  private var pending: [(line: Int, text: String)] = []

  /// Whether a text begins as a row of totals does.
  static func isTotal(_ text: String) -> Bool {
    let text = text.lowercased()
    // Spreadsheets write what is summed up before the word: `2026-03-09 Total`.
    if text.hasSuffix(" total") || text.hasSuffix(" ergebnis") { return true }
    return totals.contains { word in
      guard text.hasPrefix(word) else { return false }
      let next = text.dropFirst(word.count).first
      return next == nil || next == " " || next == ":" || next == "("
    }
  }

  /// Takes a record without a time if it is no row of a table with so many columns; `false` when it is a row in disorder.
  mutating func takes(_ cursor: CSVCursor, columns: Int) -> Bool {
    let filled = (0..<cursor.fieldCount).filter { !cursor.content($0).isEmpty }
    guard let first = filled.first else { return false }
    let text = cursor.text(first)
    if StrayLines.isTotal(text) {
      if totalRows.count == 0 { totalRows.firstLine = cursor.line }
      totalRows.count += 1
      return true
    }
    let isRemark = (filled.count == 1 && columns > 2) || (cursor.fieldCount < columns && columns > 1)
    guard isRemark, text.contains(where: \.isLetter), !TimePattern.hasISO8601Shape(text),
      FormatGuess(text).formats.isEmpty
    else { return false }
    pending.append((cursor.line, text))
    return pending.count <= StrayLines.longest
  }

  /// A row follows, so that the lines noted stand in the midst of the table: they are problems.
  mutating func close(_ file: String, log: ProblemLog) {
    for (line, text) in pending {
      log.report(
        "stray-line", in: file, line: line, "[\(text)] is no row of the table",
        fix: "remove the line, or fill the row in")
    }
    pending = []
  }

  /// Says what was left out, once the whole file is read.
  mutating func note(_ file: String, hasRows: Bool, log: ProblemLog) {
    if !hasRows { close(file, log: log) }
    if totalRows.count > 0 {
      log.warn(in: file, line: totalRows.firstLine, "\(totalRows.count) rows of totals are left out")
    }
    if let first = pending.first {
      log.warn(
        in: file, line: first.line, "\(pending.count) lines below the table are left out, the first [\(first.text)]")
    }
  }
}
