/// The middle of some values (the mean of the two middle ones when their number is even); 0 when there are none.
func median(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// A robust standard deviation: 1.4826 times the median absolute deviation, which is unbiased for normal values.
func robustDeviation(_ values: [Double]) -> Double {
  let centre = median(values)
  return 1.4826 * median(values.map { abs($0 - centre) })
}

/// Values beyond three robust deviations of zero brought back to three.
func clippedAtThreeDeviations(_ values: [Double]) -> [Double] {
  let limit = 3 * robustDeviation(values)
  return values.map { min(limit, max(-limit, $0)) }
}

/// The weighted root mean square of some values, one beyond four robust deviations counting as one of four; 0 when there
/// are none.
func rootMeanSquare(_ values: [Double], weights: [Double]) -> Double {
  let total = weights.reduce(0, +)
  guard total > 0 else { return 0 }
  let limit = 4 * max(1e-9, robustDeviation(values))
  let sum = zip(values, weights).reduce(0) { $0 + $1.1 * min($1.0 * $1.0, limit * limit) }
  return (sum / total).squareRoot()
}

/// Huber's weighted estimate of location: values beyond 1.345 deviations count in proportion less.
///
/// 1.345 gives 95 % efficiency for normal values (P. J. Huber, *Annals of Mathematical Statistics* 35, 1964).
func huberMean(_ values: [Double], weights: [Double]) -> Double {
  guard values.count > 2 else {
    let total = weights.reduce(0, +)
    return total > 0 ? zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total : 0
  }
  let deviation = robustDeviation(values)
  var location = median(values)
  guard deviation > 0 else { return location }
  for _ in 0..<10 {
    var sum = 0.0
    var total = 0.0
    for (value, weight) in zip(values, weights) {
      let distance = abs(value - location) / deviation
      let share = distance <= 1.345 ? weight : weight * 1.345 / distance
      sum += share * value
      total += share
    }
    guard total > 0 else { return location }
    location = sum / total
  }
  return location
}
