import Workbooks
import Workforce

/// Formulas that add up an agent's paid time from the sheet of activities, also after it was edited.
struct PaidColumns {
  private let ids: String
  private let times: String
  private let isPlain: Bool

  init(_ table: ActivitySheet, on sheet: SheetWriter) {
    ids = sheet.reference(column: 0, rows: 1...table.lastRow)
    times = sheet.reference(column: ActivitySheet.paidColumn, rows: 1...table.lastRow)
    isPlain = PaidColumns.arePlain(table.outcome.plan.agents.map(\.id))
  }

  /// The paid hours of the agent whose id stands in a cell: whole minutes, so that no fraction of a second adds up.
  func hours(ofAgentIn cell: CellAddress) -> String {
    // SUMIF is quick, but takes 007 for 7, a star for anything and A1 for a1.
    let sum = isPlain ? "SUMIF(\(ids),\(cell),\(times))" : "SUMPRODUCT(--EXACT(\(ids),\(cell)),\(times))"
    return "ROUND(\(sum)*1440,0)/60"
  }

  /// Whether SUMIF takes each id for itself alone: it reads TRUE, numbers, and days such as MARCH1 or Dec.5 as what they look like,
  /// and does not tell capital letters from small ones.
  private static func arePlain(_ ids: [String]) -> Bool {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mei", "agu", "okt", "des",
    ]
    return Set(ids.map { $0.lowercased() }).count == ids.count
      && ids.allSatisfy { id in
        let small = id.lowercased()
        return id.utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || $0 == 95 }
          && (small.utf8.first.map { 97...122 ~= $0 } ?? false) && !["true", "false"].contains(small)
          && !months.contains { small.hasPrefix($0) }
      }
  }
}
