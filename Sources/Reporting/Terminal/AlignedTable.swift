/// Rows of cells in columns as wide as their widest cell, flush right, two spaces between them.
struct AlignedTable {
  private let rows: [[String]]
  private let widths: [Int]
  private let isLabelled: Bool

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - rows: Rows of equally many cells, the headings among them.
  ///   - isLabelled: Whether the first column holds labels: flush left, and repeated where a table is parted.
  init(_ rows: [[String]], isLabelled: Bool = false) {
    self.rows = rows
    self.isLabelled = isLabelled
    let columns = rows.first?.indices ?? 0..<0
    widths = columns.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
  }

  /// All columns side by side, a line a row.
  var lines: [String] { lines(of: Array(widths.indices)) }

  /// Likewise, all lines as wide as the widest.
  var paddedLines: [String] {
    let lines = lines
    let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return lines.map { $0.padded(to: width) }
  }

  /// The lines with a break after each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// The columns in as many parts below one another as a width asks for, each a line a row; a part holds one column at least.
  func parts(within width: Int = TextStyle.columns) -> [[String]] {
    let labels = isLabelled ? Array(widths.indices.prefix(1)) : []
    var parts: [[Int]] = []
    var part = labels
    for column in widths.indices.dropFirst(labels.count) {
      let taken = (part + [column]).reduce(-2) { $0 + widths[$1] + 2 }
      if taken > width, part.count > labels.count {
        parts.append(part)
        part = labels
      }
      part.append(column)
    }
    return (parts + [part]).map(lines)
  }

  private func lines(of columns: [Int]) -> [String] {
    rows.map { row in
      columns.map { column in
        let (cell, width) = (row[column], widths[column])
        return isLabelled && column == 0 ? cell.padded(to: width) : cell.padded(before: width)
      }.joined(separator: "  ").withoutTrailingSpaces
    }
  }
}
