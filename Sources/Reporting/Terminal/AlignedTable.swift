/// Rows of cells in columns as wide as their widest cell, flush right, two spaces between them.
struct AlignedTable {
  let text: String

  init(_ rows: [[String]]) {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    text = rows.map { row in
      zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
