import Workforce

/// How large the errors of a forecast are, by lead, and what they look like.
///
/// On the root scale an error's variance is that of the interval (constant) plus that of the day's level
/// (proportional to the count): v = a + b·m², with b by lead. Errors divided by √v at rolling origins give the
/// quantiles, without assuming a distribution: split conformal prediction as in J. Lei, M. G'Sell, A. Rinaldo, R. J.
/// Tibshirani, L. Wasserman, "Distribution-Free Predictive Inference for Regression", *JASA* 113 (2018), over origins
/// instead of exchangeable cases.
struct ErrorDistribution: Sendable {
  /// Probabilities of the quantiles that every forecast carries.
  static let levels = [0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95]
  /// Leads of one day, three, a week, and longer have variances of their own.
  static let leadEnds = [1, 3, 7, Int.max]
  /// With fewer days to learn from, what is said is assumed: levels 20 % off, normal errors.
  static let leastDays = 7

  private let intervalVariance: Double
  private let dayVariances: [Double]
  private let totalDeviations: [Double]
  private let intervalQuantiles: [Double]
  private let totalQuantiles: [Double]

  /// Learns from combined forecasts, one row an origin, each horizon × columns.
  init(_ past: RollingOrigins, combined: [[Double]], history: DayMatrix) {
    var errors = ErrorDistribution.samples(past, combined: combined, history: history)
    let odd = ErrorDistribution.oddDays(errors.totals)
    errors.cells.removeAll { odd.contains($0.day) }
    errors.totals.removeAll { odd.contains($0.day) }
    let days = Set(errors.totals.map(\.day)).count
    guard days >= ErrorDistribution.leastDays else {
      intervalVariance = 0.25
      dayVariances = ErrorDistribution.leadEnds.map { _ in 0.01 }
      totalDeviations = ErrorDistribution.leadEnds.map { _ in 0.2 }
      intervalQuantiles = NormalDistribution.quantiles(ErrorDistribution.levels)
      totalQuantiles = intervalQuantiles
      return
    }
    let (constant, slopes) = ErrorDistribution.varianceParts(errors.cells)
    intervalVariance = constant
    dayVariances = slopes
    for index in errors.cells.indices {
      let cell = errors.cells[index]
      errors.cells[index].error /= (constant + slopes[cell.leadClass] * cell.root * cell.root).squareRoot()
    }
    // A quantile found in n days lies inside its own sample: (n + 1)/n makes up for it.
    let levels = ErrorDistribution.levels.map { level in
      min(1, max(0, 0.5 + (level - 0.5) * Double(days + 1) / Double(days)))
    }
    intervalQuantiles = quantiles(of: errors.cells.map(\.error), at: levels)
    let deviations = ErrorDistribution.leadEnds.indices.map { leadClass in
      rootMeanSquare(errors.totals.filter { $0.leadClass == leadClass }.map(\.error))
    }
    let overall = max(0.01, rootMeanSquare(errors.totals.map(\.error)))
    let known = nonDecreasing(deviations.map { $0 > 0 ? $0 : overall })
    totalDeviations = known
    totalQuantiles = quantiles(of: errors.totals.map { $0.error / known[$0.leadClass] }, at: levels)
  }

  /// Contacts at each level for one interval; `levelShare` of the day level's variance is left.
  func interval(expected: Double, lead: Int, levelShare: Double = 1) -> [Double] {
    guard expected > 0 else { return intervalQuantiles.map { _ in 0 } }
    let root = VarianceStabilisation.root(expected)
    let deviation = (intervalVariance + levelShare * dayVariances[ErrorDistribution.leadClass(lead)] * root * root)
      .squareRoot()
    return intervalQuantiles.map { VarianceStabilisation.unroot(max(0, root + $0 * deviation)) }
  }

  /// Contacts at each level for a whole day, or the rest of one.
  func total(expected: Double, lead: Int, levelShare: Double = 1) -> [Double] {
    guard expected > 0 else { return totalQuantiles.map { _ in 0 } }
    // At the least, the total is as uncertain as a Poisson count.
    let relative = max(
      totalDeviations[ErrorDistribution.leadClass(lead)] * levelShare.squareRoot(), 1 / expected.squareRoot())
    return totalQuantiles.map { expected * exponential($0 * relative) }
  }

  /// Variances on the root scale a day ahead: of one interval by itself, and of the day's level per squared root.
  var dayAhead: (interval: Double, level: Double) { (intervalVariance, dayVariances[0]) }

  /// The class of a lead in days, from 1.
  static func leadClass(_ lead: Int) -> Int { leadEnds.firstIndex { lead <= $0 } ?? leadEnds.count - 1 }

  private struct Sample {
    let day: Int
    let leadClass: Int
    let root: Double
    var error: Double
  }

  private static func samples(
    _ past: RollingOrigins, combined: [[Double]], history: DayMatrix
  ) -> (cells: [Sample], totals: [Sample]) {
    let columns = history.columnCount
    var cells: [Sample] = []
    var totals: [Sample] = []
    for origin in past.origins.indices {
      for lead in 1...max(1, past.horizons[origin]) where lead <= past.horizons[origin] {
        let day = past.origins[origin] + lead - 1
        var actual = 0.0
        var expected = 0.0
        for column in 0..<columns where history.known[day * columns + column] {
          let forecast = combined[origin][(lead - 1) * columns + column]
          let value = history.values[day * columns + column]
          let root = VarianceStabilisation.root(forecast)
          cells.append(
            Sample(
              day: day, leadClass: leadClass(lead), root: root, error: VarianceStabilisation.root(value) - root))
          actual += value
          expected += forecast
        }
        guard expected > 0 else { continue }
        let ratio = logarithm((actual + 1) / (expected + 1))
        totals.append(Sample(day: day, leadClass: leadClass(lead), root: 0, error: ratio))
      }
    }
    return (cells, totals)
  }

  /// Days whose total was missed by more than four robust deviations, whatever the lead: a day off or a breakdown.
  ///
  /// They would widen every interval for the sake of days that belong into the calendar.
  private static func oddDays(_ totals: [Sample]) -> Set<Int> {
    let deviation = robustDeviation(totals.map(\.error))
    return Set(totals.filter { abs($0.error) > 4 * deviation }.map(\.day))
  }

  /// The interval's variance and, by lead, the day level's, by weighted least squares of squared errors on squared
  /// roots, repeated with the variances found.
  private static func varianceParts(_ cells: [Sample]) -> (constant: Double, slopes: [Double]) {
    var constant = 0.5
    var slopes = leadEnds.map { _ in 0.005 }
    for _ in 0..<5 {
      let (oldConstant, oldSlopes) = (constant, slopes)
      var above = 0.0
      var below = 0.0
      var slopeAbove = leadEnds.map { _ in 0.0 }
      var slopeBelow = leadEnds.map { _ in 1e-12 }
      for cell in cells {
        let size = cell.root * cell.root
        let variance = oldConstant + oldSlopes[cell.leadClass] * size
        // An error beyond four deviations counts as one of four.
        let square = min(cell.error * cell.error, 16 * variance)
        let weight = 1 / (variance * variance)
        above += weight * (square - oldSlopes[cell.leadClass] * size)
        below += weight
        slopeAbove[cell.leadClass] += weight * size * (square - oldConstant)
        slopeBelow[cell.leadClass] += weight * size * size
      }
      constant = max(0.1, above / below)
      for leadClass in slopes.indices { slopes[leadClass] = max(1e-5, slopeAbove[leadClass] / slopeBelow[leadClass]) }
      slopes = nonDecreasing(slopes)
    }
    return (constant, slopes)
  }
}

private func rootMeanSquare(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  let limit = 4 * max(1e-9, robustDeviation(values))
  return (values.reduce(0) { $0 + min($1 * $1, limit * limit) } / Double(values.count)).squareRoot()
}
