/// Errors at earlier origins in units of the deviation that lead, level and time of day lead one to expect.
struct StandardisedErrors: Sendable {
  /// The two parts of their variance.
  let variance: ErrorVariance
  /// By block, the deviation of its errors over that of all.
  let factors: [Double]
  /// One a cell of the samples.
  let errors: [Double]
  /// How much each counts.
  let weights: [Double]

  /// Learns the deviations from errors that count `dailyWeight` times as much for every day before `lastDay`.
  init(_ samples: ErrorSamples, dailyWeight: Double, lastDay: Int, blocks: Int) {
    let weights = samples.cells.map { StandardisedErrors.weight(dailyWeight, age: lastDay - $0.day) }
    let variance = ErrorVariance(samples.cells, weights: weights)
    let errors = samples.cells.map { cell in
      cell.error / (variance.interval + variance.day[cell.leadClass] * cell.root * cell.root).squareRoot()
    }
    let days = Double(Set(samples.totals.map(\.day)).count)
    let factors = StandardisedErrors.factors(errors, samples.cells, weights: weights, blocks: blocks, days: days)
    self.weights = weights
    self.variance = variance
    self.errors = zip(errors, samples.cells).map { $0 / factors[$1.block] }
    self.factors = factors
  }

  /// How much an error of some age in days counts.
  static func weight(_ dailyWeight: Double, age: Int) -> Double { exponential(Double(age) * logarithm(dailyWeight)) }

  /// By block, the deviation of its errors over that of all, shrunk towards 1 where few days are known.
  private static func factors(
    _ errors: [Double], _ cells: [ErrorSamples.Cell], weights: [Double], blocks: Int, days: Double
  ) -> [Double] {
    var squares = [Double](repeating: 0, count: blocks)
    var counts = squares
    for (index, cell) in cells.enumerated() {
      // An error beyond four deviations counts as one of four.
      squares[cell.block] += weights[index] * min(16, errors[index] * errors[index])
      counts[cell.block] += weights[index]
    }
    let (most, total) = (counts.max() ?? 0, counts.reduce(0, +))
    let mean = total > 0 ? squares.reduce(0, +) / total : 0
    guard mean > 0 else { return squares.map { _ in 1 } }
    return zip(squares, counts).map { square, count in
      let own = days * count / most
      let ratio = count > 0 ? square / count / mean : 1
      return ((own * ratio + ErrorDistribution.priorDays) / (own + ErrorDistribution.priorDays)).squareRoot()
    }
  }
}
