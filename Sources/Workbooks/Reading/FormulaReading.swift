/// What a formula is for, as far as its text tells.
enum FormulaReading {
  private static let sums = ["SUM(", "AVERAGE(", "COUNT(", "COUNTA(", "MAX(", "MIN(", "SUBTOTAL(", "AGGREGATE("]

  /// Whether a formula sums up cells above it in its own column, as rows of totals do.
  static func isTotal(_ formula: String, in cell: CellAddress) -> Bool {
    let text = formula.uppercased().replacing("$", with: "")
    guard let sum = sums.first(where: { text.hasPrefix($0) }) else { return false }
    let arguments = text.dropFirst(sum.count)
    // Totals of a table name its column: SUBTOTAL(109,Table1[Hours]).
    if sum == "SUBTOTAL(" || sum == "AGGREGATE(" { return true }
    let corners = arguments.prefix { $0 != ")" && $0 != "," }.split(separator: ":")
    let letters = CellAddress.letters(ofColumn: cell.column)
    guard corners.count == 2, corners.allSatisfy({ $0.prefix { $0.isLetter } == letters }) else { return false }
    let rows = corners.compactMap { Int($0.drop { $0.isLetter }) }
    return rows.count == 2 && rows[0] < rows[1] && rows[1] <= cell.row
  }
}
