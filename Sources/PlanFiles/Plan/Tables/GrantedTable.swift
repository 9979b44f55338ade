import PlanModel
import Workforce

/// `granted-before.csv`: what became of the wishes of an earlier period, as `jaga wishes` writes it.
struct GrantedTable {
  static let limit = 200_000
  static let required = ["agent", "worth", "lost"]
  /// What `jaga wishes` writes besides is for people.
  static let optional = [
    "possible", "day", "wish", "what", "weight", "fate", "price", "rival", "rival_worth", "reason",
  ]

  /// In the order of the file.
  var rows: [GrantedDraft] = []
  var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: GrantedTable.required, optional: GrantedTable.optional, limit: GrantedTable.limit,
        log: log)
    else { return }
    for row in table.rows { read(row) }
  }

  private mutating func read(_ row: TableReader.Row) {
    let agent = row.required("agent")
    let worth = row.required("worth") == nil ? nil : row.value("worth", GrantedDraft.amountField)
    let lost = row.required("lost") == nil ? nil : row.value("lost", GrantedDraft.amountField)
    let isPossible = row.flag("possible", orElse: true)
    let day = row.value("day", DateField())
    guard let agent, let worth, let lost else { return }
    rows.append(
      GrantedDraft(agent: agent, worth: worth, lost: lost, isPossible: isPossible ? nil : false, day: day))
    lines.append(row.line)
  }
}
