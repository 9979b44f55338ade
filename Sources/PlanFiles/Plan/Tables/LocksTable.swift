import Workforce

/// `locks.csv`: which days of the roster to start from stay exactly as they are.
struct LocksTable {
  static let limit = 200_000
  static let optional = ["agent", "day", "shift", "reason"]

  /// The locks, in the order of the file.
  var locks: [LockSelector] = []

  /// Reads the table.
  init(_ bytes: [UInt8]?, file: String, reader: LockReader, log: ProblemLog) {
    guard let bytes,
      let table = TableReader(
        bytes, file: file, required: [], optional: LocksTable.optional, limit: LocksTable.limit, log: log)
    else { return }
    for row in table.rows {
      do throws(LockReader.Mistake) {
        let lock = try reader.selector(
          agent: row.text("agent"), day: row.text("day"), shift: row.text("shift"), origin: "\(file):\(row.line)")
        if let lock { locks.append(lock) }
      } catch {
        row.fail(error.code, error.message, fix: error.fix)
      }
    }
  }
}
