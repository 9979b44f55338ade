/// What the header of a forecast made elsewhere says beyond contacts and handling times.
struct ForecastColumns {
  /// The quantiles it holds, ascending, and their columns: `q80` is the 0.8 quantile.
  private(set) var quantiles: [(level: Double, name: String)] = []
  /// Whether the planner's adjustments are in it: it has a column `adjusted`.
  private(set) var isAdjusted = false

  /// Reads the header of a file.
  init(_ file: ForecastFile) {
    let names = HeaderNames(columns: [["start"], ["queue"], ["contacts"]])
    guard let table = try? TableContent(file.bytes, file: file.name, names: names) else { return }
    var cursor = CSVCursor(table)
    guard cursor.next() else { return }
    let header = cursor.header()
    isAdjusted = header.contains("adjusted")
    quantiles = header.compactMap { name in
      guard name.utf8.count == 3, name.hasPrefix("q"), let percent = Int(name.dropFirst()), 1...99 ~= percent else {
        return nil
      }
      return (Double(percent) / 100, name)
    }.sorted { $0.level < $1.level }
  }
}
