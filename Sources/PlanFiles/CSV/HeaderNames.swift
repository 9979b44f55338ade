/// The names that the header of a table is known by.
struct HeaderNames {
  /// For each column the names that it may bear.
  let columns: [[String]]

  /// How many of the columns stand in a record.
  func found(in record: some Collection<String>) -> Int {
    columns.count { names in names.contains { record.contains($0) } }
  }

  /// The names that stand in a header before, once for each time; columns without a name may be several.
  static func repeats(in header: [String]) -> [String] {
    var known: Set<String> = []
    return header.filter { !$0.isEmpty && !known.insert($0).inserted }
  }
}
