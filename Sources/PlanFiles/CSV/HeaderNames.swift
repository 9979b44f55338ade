/// The names that the header of a table is known by.
struct HeaderNames {
  /// For each column the names that it may bear.
  let columns: [[String]]

  /// How many of the columns stand in a record.
  func found(in record: some Collection<String>) -> Int {
    columns.count { names in names.contains { record.contains($0) } }
  }
}
