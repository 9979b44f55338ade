import PlanModel

/// `waiting.csv`: absences that were asked for and could not be granted yet.
struct WaitingTable {
  static let limit = 20_000
  static let required = ["agent", "from", "to"]
  static let optional = ["kind", "paid", "asked_at"]

  /// In the order of the file.
  private(set) var waiting: [WaitingDraft] = []
  private(set) var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: WaitingTable.required, optional: WaitingTable.optional,
        limit: WaitingTable.limit, log: log)
    else { return }
    for row in table.rows {
      let asked = row.optional("asked_at") == nil ? nil : row.moment("asked_at")
      guard let absence = row.absence() else { continue }
      waiting.append(WaitingDraft(absence, askedAt: asked))
      lines.append(row.line)
    }
  }
}
