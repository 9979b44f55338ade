import PlanModel

/// `adjustments.csv`: the planner's changes to the finished forecast.
struct AdjustmentsTable {
  static let limit = 10_000
  static let required = ["queue", "from", "to", "action", "value", "reason", "author"]

  /// In the order of the file.
  private(set) var adjustments: [AdjustmentDraft] = []
  private(set) var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: AdjustmentsTable.required, optional: [], limit: AdjustmentsTable.limit, log: log)
    else { return }
    for row in table.rows { read(row) }
  }

  private mutating func read(_ row: TableReader.Row) {
    let queue = row.required("queue")
    let from = row.moment("from")
    let end = row.moment("to")
    let action = AdjustmentsTable.action(row)
    let value = action == nil ? nil : AdjustmentsTable.value(row)
    let reason = row.required("reason")
    let author = row.required("author")
    guard let queue, let from, let end, let action, let value, let reason, let author else { return }
    adjustments.append(
      AdjustmentDraft(
        queue: queue, from: from, to: end, action: action, value: value, reason: reason, author: author))
    lines.append(row.line)
  }

  private static func action(_ row: TableReader.Row) -> AdjustmentDraft.Action? {
    guard let word = row.required("action") else { return nil }
    guard let action = AdjustmentDraft.Action(rawValue: word) else {
      let known = AdjustmentDraft.Action.allCases.map(\.rawValue)
      row.fail(
        "unknown-word", "action [\(word)] is not one of \(known.joined(separator: ", "))",
        fix: Suggestion.closest(to: word, among: known).map { "did you mean [\($0)]?" }, at: "action")
      return nil
    }
    return action
  }

  private static func value(_ row: TableReader.Row) -> Double? {
    guard let text = row.required("value") else { return nil }
    guard let value = DecimalText.number(text.hasPrefix("+") ? text.dropFirst() : text[...]) else {
      row.fail("wrong-type", "value [\(text)] is not a number", fix: "write such as [-10] or [250.5]", at: "value")
      return nil
    }
    return value
  }
}
