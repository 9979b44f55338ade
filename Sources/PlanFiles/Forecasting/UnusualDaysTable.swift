import PlanModel

/// `unusual-days.csv`: which odd days of the history are learned from.
struct UnusualDaysTable {
  static let limit = 10_000
  static let required = ["date", "queue", "decision"]
  static let optional = ["reason"]

  /// In the order of the file.
  private(set) var days: [UnusualDayDraft] = []
  private(set) var lines: [Int] = []

  /// Reads the table; a row without a queue concerns all of them.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: UnusualDaysTable.required, optional: UnusualDaysTable.optional,
        limit: UnusualDaysTable.limit, log: log)
    else { return }
    for row in table.rows {
      let isDateMissing = row.required("date") == nil
      let date = isDateMissing ? nil : row.date("date")
      let isKept = UnusualDaysTable.isKept(row)
      guard let date, let isKept else { continue }
      days.append(
        UnusualDayDraft(date: date, queue: row.optional("queue"), isKept: isKept, reason: row.optional("reason")))
      lines.append(row.line)
    }
  }

  private static func isKept(_ row: TableReader.Row) -> Bool? {
    guard let word = row.required("decision") else { return nil }
    switch word {
    case "keep": return true
    case "drop": return false
    default:
      row.fail(
        "unknown-word", "decision [\(word)] is not keep or drop",
        fix: Suggestion.closest(to: word, among: ["keep", "drop"]).map { "did you mean [\($0)]?" }, at: "decision")
      return nil
    }
  }
}
