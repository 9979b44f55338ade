import PlanModel

/// `locks.csv`: which days of the roster to start from stay exactly as they are.
struct LocksTable {
  static let limit = 200_000
  static let optional = ["agent", "day", "shift", "reason"]

  /// In the order of the file.
  var locks: [LockDraft] = []
  var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: [], optional: LocksTable.optional, limit: LocksTable.limit, log: log)
    else { return }
    for row in table.rows {
      var lock = LockDraft(
        agent: row.optional("agent"), shift: row.optional("shift"), reason: row.optional("reason"))
      if let text = row.optional("day") {
        guard let days = DaySelection(text) else {
          row.fail(DaySelection.fault(of: text), "day")
          continue
        }
        lock.day = days
      }
      locks.append(lock)
      lines.append(row.line)
    }
  }
}
