import Workforce

/// How large the errors of a forecast are, by lead and interval, and what they look like.
///
/// On the root scale an error's variance is that of the interval (constant) plus that of the day's level (proportional
/// to the count): v = f·(a + b·m²), with b by lead and a factor f for each interval of the day. The quantiles of
/// |error| / √v at rolling origins, taken on both sides, give those of the forecast without assuming a distribution.
///
/// This is split conformal prediction with absolute residuals and local weights as in J. Lei, M. G'Sell, A. Rinaldo,
/// R. J. Tibshirani, L. Wasserman, "Distribution-Free Predictive Inference for Regression", *JASA* 113 (2018), sections
/// 2.2 and 5.2, over origins instead of exchangeable cases; older errors count less as in R. F. Barber, E. J. Candès,
/// A. Ramdas, R. J. Tibshirani, "Conformal Prediction Beyond Exchangeability", *Annals of Statistics* 51 (2023), by how
/// much being learned from the queue's past (``ErrorMemory``).
struct ErrorDistribution: Sendable {
  /// Probabilities of the quantiles that every forecast carries.
  static let levels = [0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95]
  /// Leads of one day, three, a week, and longer have variances of their own.
  static let leadEnds = [1, 3, 7, Int.max]
  /// With fewer days to learn from, what is said is assumed: levels 20 % off, normal errors.
  static let leastDays = 7
  /// Days that the common variance of all intervals counts as in that of one.
  static let priorDays = 30.0

  private let intervalVariance: Double
  private let dayVariances: [Double]
  private let intradayLevel: IntradayLevel
  private let totalDeviations: [Double]
  private let deviationFactors: [Double]
  private let intervalQuantiles: [Double]
  private let totalQuantiles: [Double]

  /// Learns from combined forecasts, one row an origin, each horizon × columns; neighbouring columns with few contacts
  /// are taken together in `blocks`, and days known as odd are left out.
  init(
    _ past: RollingOrigins, combined: [[Double]], history: DayMatrix, blocks: [Range<Int>], oddDays: Set<Int>
  ) {
    let samples = ErrorSamples(past, forecasts: combined, history: history, blocks: blocks, oddDays: oddDays)
    guard Set(samples.totals.map(\.day)).count >= ErrorDistribution.leastDays else {
      intervalVariance = 0.25
      dayVariances = ErrorDistribution.leadEnds.map { _ in 0.01 }
      intradayLevel = .assumed
      totalDeviations = ErrorDistribution.leadEnds.map { _ in 0.2 }
      deviationFactors = [Double](repeating: 1, count: history.columnCount)
      intervalQuantiles = NormalDistribution.quantiles(ErrorDistribution.levels)
      totalQuantiles = intervalQuantiles
      return
    }
    func standardised(_ dailyWeight: Double) -> StandardisedErrors {
      StandardisedErrors(samples, dailyWeight: dailyWeight, lastDay: history.dayCount - 1, blocks: blocks.count)
    }
    let usual = standardised(ErrorMemory.usual)
    let dailyWeight = ErrorMemory(usual.errors, days: samples.cells.map(\.day)).dailyWeight
    let learned = dailyWeight == ErrorMemory.usual ? usual : standardised(dailyWeight)
    intervalVariance = learned.variance.interval
    dayVariances = learned.variance.day
    intradayLevel = IntradayLevel(
      samples.cells.filter { $0.leadClass == 0 }, intervalVariance: learned.variance.interval,
      dayWeight: { StandardisedErrors.weight(dailyWeight, age: history.dayCount - 1 - $0) })
    deviationFactors = zip(blocks, learned.factors).flatMap { [Double](repeating: $1, count: $0.count) }
    intervalQuantiles = symmetricQuantiles(
      of: learned.errors, weights: learned.weights, at: ErrorDistribution.levels)
    let totals = samples.totals
    let totalWeights = totals.map { StandardisedErrors.weight(dailyWeight, age: history.dayCount - 1 - $0.day) }
    func deviation(_ isCounted: (ErrorSamples.Total) -> Bool) -> Double {
      let counted = zip(totals, totalWeights).filter { isCounted($0.0) }
      return rootMeanSquare(counted.map(\.0.error), weights: counted.map(\.1))
    }
    let overall = max(0.01, deviation { _ in true })
    let known = nonDecreasing(
      ErrorDistribution.leadEnds.indices.map { leadClass in
        let own = deviation { $0.leadClass == leadClass }
        return own > 0 ? own : overall
      })
    totalDeviations = known
    totalQuantiles = symmetricQuantiles(
      of: totals.map { $0.error / known[$0.leadClass] }, weights: totalWeights, at: ErrorDistribution.levels)
  }

  /// Contacts at each level for one interval; `levelShare` of the day level's variance is left.
  func interval(expected: Double, column: Int, lead: Int, levelShare: Double = 1) -> [Double] {
    guard expected > 0 else { return intervalQuantiles.map { _ in 0 } }
    let root = VarianceStabilisation.meanRoot(expected)
    let deviation =
      deviationFactors[column]
      * (intervalVariance + levelShare * dayVariances[ErrorDistribution.leadClass(lead)] * root * root).squareRoot()
    return intervalQuantiles.map { VarianceStabilisation.count(root: root + $0 * deviation) }
  }

  /// Contacts at each level for a whole day, or the rest of one.
  func total(expected: Double, lead: Int, levelShare: Double = 1) -> [Double] {
    guard expected > 0 else { return totalQuantiles.map { _ in 0 } }
    // At the least, the total is as uncertain as a Poisson count.
    let relative = max(
      totalDeviations[ErrorDistribution.leadClass(lead)] * levelShare.squareRoot(), 1 / expected.squareRoot())
    return totalQuantiles.map { expected * exponential($0 * relative) }
  }

  /// Variances on the root scale a day ahead, for an update after a share of the day: of one interval by itself, and of the
  /// day's level per squared root.
  func dayAhead(after share: Double) -> (interval: Double, level: Double) {
    (intervalVariance, intradayLevel.variance(after: share))
  }

  /// The class of a lead in days, from 1.
  static func leadClass(_ lead: Int) -> Int { leadEnds.firstIndex { lead <= $0 } ?? leadEnds.count - 1 }
}
