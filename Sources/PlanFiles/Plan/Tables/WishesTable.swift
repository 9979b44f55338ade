import PlanModel

/// `wishes.csv`: what agents want or would rather avoid.
struct WishesTable {
  static let limit = 200_000
  static let required = ["agent", "wish", "what"]
  static let optional = ["day", "weight"]

  /// In the order of the file.
  var wishes: [WishDraft] = []
  var lines: [Int] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: WishesTable.required, optional: WishesTable.optional, limit: WishesTable.limit,
        log: log)
    else { return }
    for row in table.rows { read(row) }
  }

  private mutating func read(_ row: TableReader.Row) {
    let agent = row.required("agent")
    let isWanted = WishesTable.isWanted(row)
    let weight = row.optional("weight").map { WishesTable.weight($0, row) }
    let day = row.optional("day").map { WishesTable.day($0, row) }
    let what = row.required("what")
    guard let agent, let isWanted, let what, !(weight.map { $0 == nil } ?? false), !(day.map { $0 == nil } ?? false)
    else { return }
    wishes.append(
      WishDraft(agent: agent, isWanted: isWanted, what: what, day: day ?? nil, weight: weight ?? nil))
    lines.append(row.line)
  }

  private static func isWanted(_ row: TableReader.Row) -> Bool? {
    guard let word = row.required("wish") else { return nil }
    switch word {
    case "wants": return true
    case "avoids": return false
    default:
      row.fail(
        "unknown-word", "wish [\(word)] is not wants or avoids",
        fix: Suggestion.closest(to: word, among: ["wants", "avoids"]).map { "did you mean [\($0)]?" }, at: "wish")
      return nil
    }
  }

  private static func weight(_ text: String, _ row: TableReader.Row) -> Double? {
    do throws(FieldFault) {
      return try WishDraft.weightField.value(of: text)
    } catch {
      var fault = error
      if fault.code == "wrong-type" { fault.fix = "write such as [1] or [2.5]" }
      row.fail(fault, "weight")
      return nil
    }
  }

  private static func day(_ text: String, _ row: TableReader.Row) -> DaySelection? {
    if let days = DaySelection(text) { return days }
    row.fail(DaySelection.fault(of: text), "day")
    return nil
  }
}
