/// A way to continue a history: contacts for each column of each target day, row by row, finite and not negative.
protocol VolumeModel: Sendable {
  /// Its name, as printed.
  var name: String { get }
  /// Expected contacts, `targets.count × history.columnCount`.
  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double]
}
