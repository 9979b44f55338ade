@testable import Rostering

extension ColumnGeneration {
  /// Generates columns to the end; returns how it ended and the relaxation's value in thousandths.
  func relaxation() throws -> (end: End, value: Double) {
    var value = 0.0
    let end = try run(
      roundLimit: 500, shouldStop: { false },
      onBound: { _, present in
        value = present
        return false
      })
    return (end, value)
  }
}
