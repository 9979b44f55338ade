/// How much of a day's level is to be believed when an update within the day has seen part of it.
///
/// For each eighth of the day, of several variances of the level the one is taken with which the rest of earlier days
/// would have been told best at that time: H. Shen and J. Z. Huang, "Interday Forecasting and Intraday Updating of Call Center
/// Arrivals", *Manufacturing & Service Operations Management* 10 (2008), choose their penalty in the same
/// way. Nights say less about the day than mornings about afternoons, and errors of single intervals little about
/// either, as their own noise is many times larger.
struct IntradayLevel: Sendable {
  /// Variances of the level per squared root to choose from: the level varies from 0.6 to 160 % of the contacts.
  static let candidates = (0..<9).map { step in (0..<step).reduce(1e-5) { variance, _ in variance * 4 } }
  /// Parts of the day in which its rest is told.
  static let parts = 8
  /// What is taken while nothing is known: levels 20 % off, as ``ErrorDistribution`` assumes.
  static let assumed = IntradayLevel(variances: [Double](repeating: 0.01, count: parts - 1))

  /// Variance of the day's level per squared root, after one eighth of the day, two, … and seven.
  let variances: [Double]

  private init(variances: [Double]) { self.variances = variances }

  /// Learns from the cells of days forecast a day ahead; `intervalVariance` is that of one interval by itself.
  init(_ cells: [ErrorSamples.Cell], intervalVariance: Double, dayWeight: (Int) -> Double) {
    let days = Dictionary(grouping: cells, by: \.day).sorted { $0.key < $1.key }
    variances = (1..<IntradayLevel.parts).map { part in
      let told = days.map { day, cells in
        IntradayPart(cells, from: cells.count * part / IntradayLevel.parts, weight: dayWeight(day))
      }
      var best = (loss: Double.infinity, variance: 0.0)
      for variance in IntradayLevel.candidates {
        let loss = told.reduce(0) { $0 + $1.loss(penalty: intervalVariance / variance) }
        if loss < best.loss { best = (loss, variance) }
      }
      return best.variance
    }
  }

  /// The variance at the eighth nearest to a share of the day in `0...1`.
  func variance(after share: Double) -> Double {
    variances[min(variances.count, max(1, Int((share * Double(IntradayLevel.parts)).rounded()))) - 1]
  }
}

/// One earlier day, told at some time from what had come until then; sums of root × error and of squared roots.
private struct IntradayPart {
  private var seen = (product: 0.0, square: 0.0)
  private var rest = (product: 0.0, square: 0.0)
  private let weight: Double

  init(_ cells: [ErrorSamples.Cell], from cut: Int, weight: Double) {
    self.weight = weight
    for (index, cell) in cells.enumerated() {
      let part = index < cut ? \IntradayPart.seen : \IntradayPart.rest
      self[keyPath: part].product += cell.root * cell.error
      self[keyPath: part].square += cell.root * cell.root
    }
  }

  /// The error of the rest's total, in units of two contacts: contacts move by twice their root times its error.
  func loss(penalty: Double) -> Double {
    weight * abs(rest.product - seen.product / (seen.square + penalty) * rest.square)
  }
}
