/// How much each model counts.
///
/// Weights are inversely proportional to a power of the mean absolute error at recent origins, after J. M. Bates, C. W. J.
/// Granger, "The Combination of Forecasts", *Operational Research Quarterly* 20 (1969), whose power is two, of the root
/// mean squared error; odd days move the absolute error less. The power is higher here because most of an error is
/// chance that all models share: one that is a tenth worse in all is far worse in what could be known. One set serves
/// all leads: estimating several costs more than it brings (J. Smith, K. F. Wallis, "A Simple Explanation of the Forecast
/// Combination Puzzle", *Oxford Bulletin of Economics and Statistics* 71, 2009).
struct CombinationWeights: Sendable {
  /// A model twice as wrong as the best one is taken as broken on this queue and left out.
  static let trim = 2.0
  /// The power of the error, of 2, 4 and 8 the best on validation data (decision 15).
  static let power = 8

  /// One weight a model, adding up to 1.
  let weights: [Double]

  /// Learns from the errors of `past`; equal weights when there are none, and models that never erred share all.
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
    let best = errors.min() ?? 0
    let shares = errors.map { error in
      guard error > best else { return 1.0 }
      guard error <= best * CombinationWeights.trim else { return 0 }
      return (0..<CombinationWeights.power).reduce(1.0) { share, _ in share * best / error }
    }
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
