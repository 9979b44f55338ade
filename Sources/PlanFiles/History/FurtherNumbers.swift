/// Numbers of a file's rows beside its contacts, such as the quantiles of a forecast, to be laid onto intervals as contacts are.
struct FurtherNumbers {
  private let width: Int
  /// Lines of the rows, ascending.
  private var lines: [Int32] = []
  /// For each row as many numbers as there are columns; not a number where a field is empty.
  private var values: [Double] = []

  /// Makes room for the numbers of so many columns.
  init(width: Int) {
    self.width = width
  }

  /// Takes in the numbers of the row that comes next.
  mutating func add(_ numbers: [Double?], line: Int32) {
    guard width > 0 else { return }
    lines.append(line)
    values.append(contentsOf: numbers.map { $0 ?? .nan })
  }

  /// A record with the number of a column in place of its contacts; `nil` when the column says nothing of it.
  func record(_ record: HistoryRecord, column: Int) -> HistoryRecord? {
    guard let row = row(ofLine: record.line) else { return nil }
    let value = values[row * width + column]
    guard !value.isNaN else { return nil }
    var record = record
    record.offered = value
    return record
  }

  private func row(ofLine line: Int32) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] == line ? low : nil
  }
}
