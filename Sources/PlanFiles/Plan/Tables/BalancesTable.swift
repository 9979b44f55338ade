import PlanModel

/// `balances.csv`: what agents have of kinds of absence.
struct BalancesTable {
  static let limit = 200_000
  static let required = ["agent", "kind", "from", "to", "due"]
  static let optional = ["carried"]

  /// In the order of the file.
  private(set) var balances: [BalanceDraft] = []
  private(set) var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: BalancesTable.required, optional: BalancesTable.optional,
        limit: BalancesTable.limit, log: log)
    else { return }
    for row in table.rows {
      let (agent, kind) = (row.required("agent"), row.required("kind"))
      let from = row.required("from") == nil ? nil : row.date("from")
      let to = row.required("to") == nil ? nil : row.date("to")
      let due = row.required("due") == nil ? nil : row.value("due", BalanceDraft.dueField)
      let carried = row.value("carried", BalanceDraft.carriedField)
      guard let agent, let kind, let from, let to, let due else { continue }
      balances.append(BalanceDraft(agent: agent, kind: kind, from: from, to: to, due: due, carried: carried))
      lines.append(row.line)
    }
  }
}
