/// Sample quantiles, linear between order statistics.
///
/// Type 7 of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", *The American Statistician* 50 (1996),
/// an order statistic's place being the weight of all smaller ones.
///
/// Weights say how much each value counts, none negative; `nil` for all alike.
func quantiles(of values: [Double], weights: [Double]? = nil, at probabilities: [Double]) -> [Double] {
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  guard let last = order.last else { return probabilities.map { _ in 0 } }
  var places = [0.0]
  for index in order.dropLast() { places.append((places.last ?? 0) + (weights?[index] ?? 1)) }
  let length = places.last ?? 0
  return probabilities.map { probability in
    let place = min(1, max(0, probability)) * length
    let above = places.partitioningIndex { $0 > place }
    guard above < order.count else { return values[last] }
    let (low, high) = (values[order[above - 1]], values[order[above]])
    return low + (place - places[above - 1]) / (places[above] - places[above - 1]) * (high - low)
  }
}

/// Quantiles of a distribution that is as wide below 0 as above it: those of the values' sizes, on both sides.
func symmetricQuantiles(of values: [Double], weights: [Double], at probabilities: [Double]) -> [Double] {
  let sizes = quantiles(of: values.map { abs($0) }, weights: weights, at: probabilities.map { abs(2 * $0 - 1) })
  return zip(probabilities, sizes).map { $0 < 0.5 ? -$1 : $0 > 0.5 ? $1 : 0 }
}

extension [Double] {
  /// The first index whose element is so, in an array in which all later ones are too.
  fileprivate func partitioningIndex(where isLater: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The non-decreasing values closest to the given ones: neighbours in the wrong order are averaged.
///
/// Pooling of adjacent violators, M. Ayer et al., *Annals of Mathematical Statistics* 26 (1955).
func nonDecreasing(_ values: [Double]) -> [Double] {
  var blocks: [(mean: Double, count: Int)] = []
  for value in values {
    var block = (mean: value, count: 1)
    while let last = blocks.last, last.mean > block.mean {
      block = (
        (last.mean * Double(last.count) + block.mean * Double(block.count)) / Double(last.count + block.count),
        last.count + block.count
      )
      blocks.removeLast()
    }
    blocks.append(block)
  }
  return blocks.flatMap { [Double](repeating: $0.mean, count: $0.count) }
}

/// The standard normal distribution.
enum NormalDistribution {
  /// Quantiles at probabilities between 0 and 1, absolute error below 4.5e-4.
  ///
  /// Formula 26.2.23 of M. Abramowitz, I. A. Stegun, *Handbook of Mathematical Functions* (1964).
  static func quantiles(_ probabilities: [Double]) -> [Double] {
    probabilities.map { probability in
      let tail = min(probability, 1 - probability)
      guard tail > 0 else { return probability < 0.5 ? -6 : 6 }
      if tail == 0.5 { return 0 }
      let t = (-2 * logarithm(tail)).squareRoot()
      let above = 2.515517 + t * (0.802853 + t * 0.010328)
      let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
      let size = t - above / below
      return probability < 0.5 ? -size : size
    }
  }
}
