import PlanModel
import Workforce

/// `unusual-days.csv`: which odd days of the history are learned from.
struct UnusualDaysTable {
  static let limit = 10_000
  static let required = ["date", "queue", "decision"]
  static let optional = ["reason"]

  /// In the order of the file.
  private(set) var decisions: [UnusualDayDecision] = []

  /// Reads the table; a row without a queue concerns all of them.
  init(_ bytes: [UInt8], file: String, queues: IDIndex, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: UnusualDaysTable.required, optional: UnusualDaysTable.optional,
        limit: UnusualDaysTable.limit, log: log)
    else { return }
    var lines: [String: Int] = [:]
    for row in table.rows {
      let isDateMissing = row.required("date") == nil
      let date = isDateMissing ? nil : row.date("date")
      let queue = row.text("queue").isEmpty ? nil : row.queue(row.text("queue"), queues)
      let isKept = UnusualDaysTable.isKept(row)
      guard let date, let isKept, queue != nil || row.text("queue").isEmpty else { continue }
      let key = "\(date) \(queue ?? "")"
      if let line = lines[key] {
        row.fail(
          "duplicate-row", "date [\(date)] of queue [\(queue ?? "")] already stands in line \(line)",
          fix: "remove one of the two")
        continue
      }
      lines[key] = row.line
      decisions.append(UnusualDayDecision(date: date, queue: queue, isKept: isKept))
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
        fix: Suggestion.closest(to: word, among: ["keep", "drop"]).map { "did you mean [\($0)]?" })
      return nil
    }
  }
}
