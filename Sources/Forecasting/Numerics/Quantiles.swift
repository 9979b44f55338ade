/// Sample quantiles, linear between order statistics.
///
/// Type 7 of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", *The American Statistician* 50 (1996).
func quantiles(of values: [Double], at probabilities: [Double]) -> [Double] {
  guard !values.isEmpty else { return probabilities.map { _ in 0 } }
  let sorted = values.sorted()
  return probabilities.map { probability in
    let position = min(1, max(0, probability)) * Double(sorted.count - 1)
    let below = Int(position)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
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
