/// How many rows of a kind a file has, and where the first is.
struct RowTally {
  private(set) var count = 0
  private(set) var firstLine = 0

  /// Counts a row.
  mutating func add(_ line: Int) {
    if count == 0 { firstLine = line }
    count += 1
  }
}
