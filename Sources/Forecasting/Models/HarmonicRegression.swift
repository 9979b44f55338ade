/// Dynamic harmonic regression: Fourier terms for day, week, month and year with a ridge penalty, and errors that are
/// carried on (``CarriedErrors``).
///
/// P. C. Young, D. J. Pedregal, W. Tych, "Dynamic Harmonic Regression", *Journal of Forecasting* 18 (1999), in the
/// regression form of R. J. Hyndman, G. Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed. (2021),
/// section 10.5. The day's terms are cosines over the columns; each of their coefficients is regressed on the terms of
/// week, month and year, so that every interval has its own week. The penalty is chosen by generalised
/// cross-validation (G. H. Golub, M. Heath, G. Wahba, *Technometrics* 21, 1979).
struct HarmonicRegression: VolumeModel {
  /// Cosines over the day.
  static let dayTerms = 12
  /// Penalties to choose from, in units of an observation.
  static let penalties = [0.3, 1, 3, 10, 30]
  /// Days looked back on.
  static let window = 800

  init() {}

  var name: String { "harmonic regression" }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let decomposition = CosineDays(history, window: HarmonicRegression.window)
    let columns = history.columnCount
    guard !decomposition.days.isEmpty, columns > 0 else {
      return [Double](repeating: 0, count: targets.count * columns)
    }
    let terms = CalendarTerms(history, days: decomposition.days)
    let design = decomposition.days.map { terms.row(day: $0, pattern: history.patterns[$0]) }
    let wanted = targets.map { terms.row(day: $0.day, pattern: $0.pattern) }
    var roots = [Double](repeating: 0, count: targets.count * columns)
    for cosine in decomposition.basis.indices {
      let regression = RidgeRegression(
        design: design, values: decomposition.coefficients[cosine], penalties: HarmonicRegression.penalties)
      let errors = CarriedErrors(
        clippedAtThreeDeviations(regression.residuals), days: decomposition.days, before: history.dayCount)
      for row in targets.indices {
        let value = regression.value(wanted[row]) + errors.value(on: targets[row].day)
        for column in 0..<columns { roots[row * columns + column] += value * decomposition.basis[cosine][column] }
      }
    }
    for (row, target) in targets.enumerated() {
      for column in 0..<columns { roots[row * columns + column] += decomposition.rest[target.pattern][column] }
    }
    return roots.map(VarianceStabilisation.unroot)
  }
}
