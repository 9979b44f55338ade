import PlanModel

/// `absences.csv`: when an agent is away.
struct AbsencesTable {
  static let limit = 200_000
  static let required = ["agent", "from", "to"]
  static let optional = ["kind", "paid"]

  /// In the order of the file.
  var absences: [AbsenceDraft] = []
  var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: AbsencesTable.required, optional: AbsencesTable.optional,
        limit: AbsencesTable.limit, log: log)
    else { return }
    for row in table.rows {
      guard let absence = row.absence() else { continue }
      absences.append(absence)
      lines.append(row.line)
    }
  }
}
