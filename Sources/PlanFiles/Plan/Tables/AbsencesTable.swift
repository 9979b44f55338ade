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
    for row in table.rows { read(row) }
  }

  private mutating func read(_ row: TableReader.Row) {
    let agent = row.required("agent")
    let start = row.moment("from")
    let end = row.moment("to")
    var isPaid = true
    switch row.text("paid").lowercased() {
    case "", "yes", "true", "1": break
    case "no", "false", "0": isPaid = false
    default: row.fail("wrong-type", "paid [\(row.text("paid"))] is not yes or no", at: "paid")
    }
    guard let agent, let start, let end else { return }
    absences.append(
      AbsenceDraft(agent: agent, from: start, to: end, kind: row.optional("kind"), isPaid: isPaid))
    lines.append(row.line)
  }
}
