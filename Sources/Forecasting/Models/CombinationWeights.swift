/// How much each model counts.
///
/// Weights are inversely proportional to the mean squared error at recent origins (J. M. Bates, C. W. J. Granger,
/// "The Combination of Forecasts", *Operational Research Quarterly* 20, 1969), the square being that of the mean
/// absolute error, which odd days move less. One set serves all leads: estimating several costs more than it brings (J. Smith,
/// K. F. Wallis, "A Simple Explanation of the Forecast Combination Puzzle", *Oxford Bulletin of Economics and
/// Statistics* 71, 2009).
struct CombinationWeights: Sendable {
  /// A model twice as wrong as the best one is taken as broken on this queue and left out.
  static let trim = 2.0

  /// One weight a model, adding up to 1.
  let weights: [Double]

  /// Learns from the errors of `past`; equal weights when there are none.
  init(_ past: RollingOrigins, history: DayMatrix) {
    let models = past.forecasts.count
    var errors = [Double](repeating: 0, count: models)
    for origin in past.origins.indices {
      let start = past.origins[origin] * history.columnCount
      for cell in 0..<past.horizons[origin] * history.columnCount where history.known[start + cell] {
        for model in 0..<models {
          errors[model] += abs(past.forecasts[model][origin][cell] - history.values[start + cell])
        }
      }
    }
    guard let best = errors.min(), best > 0 else {
      weights = [Double](repeating: 1 / Double(max(1, models)), count: models)
      return
    }
    let shares = errors.map { $0 <= best * CombinationWeights.trim ? (best / $0) * (best / $0) : 0 }
    let total = shares.reduce(0, +)
    weights = shares.map { $0 / total }
  }

  /// The weighted mean of several models' forecasts.
  func combined(_ forecasts: [[Double]]) -> [Double] {
    var result = [Double](repeating: 0, count: forecasts.first?.count ?? 0)
    for (forecast, weight) in zip(forecasts, weights) where weight > 0 {
      for index in result.indices { result[index] += weight * forecast[index] }
    }
    return result
  }
}
