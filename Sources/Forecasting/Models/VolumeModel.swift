/// A way to continue a history: contacts for each column of each target day, row by row, finite and not negative.
protocol VolumeModel: Sendable {
  /// Its name, as printed.
  var name: String { get }
  /// The model with whatever it learns once and keeps for every later origin; itself when there is nothing to keep.
  func tuned(to history: DayMatrix) -> any VolumeModel
  /// Expected contacts, `targets.count × history.columnCount`; a target may also lie within the history.
  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double]
}

extension VolumeModel {
  func tuned(to history: DayMatrix) -> any VolumeModel { self }
}
