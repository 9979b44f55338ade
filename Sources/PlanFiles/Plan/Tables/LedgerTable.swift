import PlanModel
import Workforce

/// `ledger.csv`: what agents had in earlier weeks, counted and corrected.
struct LedgerTable {
  static let limit = 2_000_000
  static let required = ["month", "agent", "count", "value"]
  static let optional = ["week", "reason", "author"]

  /// In the order of the file.
  private(set) var rows: [LedgerDraft] = []
  private(set) var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: LedgerTable.required, optional: LedgerTable.optional, limit: LedgerTable.limit,
        log: log)
    else { return }
    for row in table.rows {
      let month = row.required("month") == nil ? nil : row.value("month", MonthField())
      let agent = row.required("agent")
      let count = row.required("count") == nil ? nil : row.value("count", LedgerCountField())
      let value = row.required("value") == nil ? nil : row.value("value", LedgerDraft.valueField)
      let origin = LedgerTable.origin(row)
      guard let month, let agent, let count, let value, let origin else { continue }
      rows.append(LedgerDraft(month: month, agent: agent, count: count, value: value, origin: origin))
      lines.append(row.line)
    }
  }

  /// The fields of a row, in the order of the columns.
  static func fields(of row: LedgerDraft) -> [String] {
    let said = [row.month.description, row.agent, row.count.description, DecimalText.plain(row.value)]
    switch row.origin {
    case .counted(let week): return said + [week.description, "", ""]
    case .corrected(let reason, let author): return said + ["", reason, author]
    }
  }

  /// What rows say, whatever the form of their table.
  static func text(of rows: [LedgerDraft]) -> String {
    rows.map { fields(of: $0).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// A row is counted in a week, or a correction with a reason and an author.
  private static func origin(_ row: TableReader.Row) -> LedgerDraft.Origin? {
    let said = ["reason", "author"].filter { row.optional($0) != nil }
    guard row.optional("week") != nil else {
      for column in ["reason", "author"] where !said.contains(column) {
        row.fail(
          "missing-value", "\(column) is empty, and so is week",
          fix: "write why and by whom it was corrected, or the first day of the week that was counted", at: column)
      }
      guard let reason = row.optional("reason"), let author = row.optional("author") else { return nil }
      return .corrected(reason: reason, author: author)
    }
    for column in said {
      row.fail(
        "week-of-correction", "\(column) [\(row.text(column))] stands beside a week, which is counted anew without it",
        fix: "leave the week of a correction empty", at: column)
    }
    guard let week = row.date("week"), said.isEmpty else { return nil }
    return .counted(week: week)
  }
}
