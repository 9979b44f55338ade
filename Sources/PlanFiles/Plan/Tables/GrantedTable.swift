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
    let worth = GrantedTable.amount("worth", row)
    let lost = GrantedTable.amount("lost", row)
    var isPossible = true
    switch row.text("possible").lowercased() {
    case "", "yes", "true", "1": break
    case "no", "false", "0": isPossible = false
    default: row.fail("wrong-type", "possible [\(row.text("possible"))] is not yes or no", at: "possible")
    }
    var day: CivilDate?
    if let text = row.optional("day") {
      do throws(FieldFault) {
        day = try DateField().value(of: text)
      } catch {
        row.fail(error, "day")
      }
    }
    guard let agent, let worth, let lost else { return }
    rows.append(
      GrantedDraft(agent: agent, worth: worth, lost: lost, isPossible: isPossible ? nil : false, day: day))
    lines.append(row.line)
  }

  private static func amount(_ column: String, _ row: TableReader.Row) -> Double? {
    guard let text = row.required(column) else { return nil }
    do throws(FieldFault) {
      return try GrantedDraft.amountField.value(of: text)
    } catch {
      row.fail(error, column)
      return nil
    }
  }
}
