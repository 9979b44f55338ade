/// How much each model counts, by how far ahead one looks.
///
/// Weights are inversely proportional to the mean squared error at recent origins (J. M. Bates, C. W. J. Granger,
/// "The Combination of Forecasts", *Operational Research Quarterly* 20, 1969), after models whose absolute error is
/// clearly worse than the best one's have been left out (A. Timmermann, "Forecast Combinations", *Handbook of Economic
/// Forecasting* 1, 2006, section 7.2, on trimming).
struct CombinationWeights: Sendable {
  /// Leads of one and two days, of a week, and longer, are weighted apart.
  static let leadEnds = [2, 7, Int.max]
  /// A model is left out once its absolute error is beyond the best one's by this share.
  static let trim = 0.10

  /// By lead class, one weight a model; each row adds up to 1.
  let weights: [[Double]]

  /// The class of a lead in days, from 1.
  static func leadClass(_ lead: Int) -> Int { leadEnds.firstIndex { lead <= $0 } ?? leadEnds.count - 1 }

  /// Learns from all origins but one (none is left out when `leavingOut` is `nil`).
  init(_ past: RollingOrigins, history: DayMatrix, leavingOut left: Int? = nil) {
    let models = past.forecasts.count
    weights = CombinationWeights.leadEnds.indices.map { leadClass in
      var errors = [Double](repeating: 0, count: models)
      var counted = false
      for origin in past.origins.indices where origin != left {
        for lead in 1...max(1, past.horizons[origin])
        where lead <= past.horizons[origin] && CombinationWeights.leadClass(lead) == leadClass {
          let row = (past.origins[origin] + lead - 1) * history.columnCount
          for column in 0..<history.columnCount where history.known[row + column] {
            counted = true
            for model in 0..<models {
              errors[model] += abs(
                past.forecasts[model][origin][(lead - 1) * history.columnCount + column] - history.values[row + column])
            }
          }
        }
      }
      guard counted, let best = errors.min(), best > 0 else {
        return [Double](repeating: 1 / Double(max(1, models)), count: models)
      }
      let shares = errors.map { $0 <= best * (1 + CombinationWeights.trim) ? (best / $0) * (best / $0) : 0 }
      let total = shares.reduce(0, +)
      return shares.map { $0 / total }
    }
  }
}
