/// The two parts of the variance of errors on the root scale: an interval's own, and by class of lead the day level's.
struct ErrorVariance: Sendable {
  /// Variance of one interval by itself.
  let interval: Double
  /// Variance of the day's level per squared root, by class of lead, not decreasing.
  let day: [Double]

  /// By weighted least squares of squared errors on squared roots, repeated with the variances found.
  init(_ cells: [ErrorSamples.Cell], weights: [Double]) {
    var constant = 0.5
    var slopes = ErrorDistribution.leadEnds.map { _ in 0.005 }
    for _ in 0..<5 {
      let (oldConstant, oldSlopes) = (constant, slopes)
      var above = 0.0
      var below = 0.0
      var slopeAbove = slopes.map { _ in 0.0 }
      var slopeBelow = slopes.map { _ in 1e-12 }
      for (cell, age) in zip(cells, weights) {
        let size = cell.root * cell.root
        let variance = oldConstant + oldSlopes[cell.leadClass] * size
        // An error beyond four deviations counts as one of four.
        let square = min(cell.error * cell.error, 16 * variance)
        let weight = age / (variance * variance)
        above += weight * (square - oldSlopes[cell.leadClass] * size)
        below += weight
        slopeAbove[cell.leadClass] += weight * size * (square - oldConstant)
        slopeBelow[cell.leadClass] += weight * size * size
      }
      constant = max(0.1, above / below)
      for leadClass in slopes.indices { slopes[leadClass] = max(1e-5, slopeAbove[leadClass] / slopeBelow[leadClass]) }
      slopes = nonDecreasing(slopes)
    }
    interval = constant
    day = slopes
  }
}
