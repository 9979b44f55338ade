/// What a model left of the last days, carried on: a level that fades slowly, and a share of what it leaves of the very
/// last day, which fades from day to day.
///
/// The level is a Huber mean of four weeks in which a day counts half as much as one a week later, damped after E. S.
/// Gardner and E. McKenzie, "Forecasting Trends in Time Series", *Management Science* 31 (1985). The rest follows a
/// first-order autoregression (R. J. Hyndman, G. Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed. (2021),
/// chapter 10).
struct CarriedErrors: Sendable {
  /// Days after which an error counts half in the level.
  static let halfLife = 7.0
  /// Days that the level looks back on.
  static let window = 28
  /// Share of the level that is left after one more day.
  static let damping = 0.97

  /// The recent level of the errors.
  let level: Double
  /// Share of a day's remaining error that is left on the next.
  let share: Double
  private let last: Double
  private let lastDay: Int
  private let firstDay: Int

  /// Learns from errors on ascending days before `firstDay`.
  init(_ errors: [Double], days: [Int], before firstDay: Int) {
    self.firstDay = firstDay
    lastDay = days.last ?? firstDay
    let recent = days.indices.filter { days[$0] >= firstDay - CarriedErrors.window }
    // A single day says little about the level: as if one day without error had been seen.
    level =
      recent.isEmpty
      ? 0
      : huberMean(
        recent.map { errors[$0] } + [0],
        weights: recent.map { CarriedErrors.weight(daysAgo: firstDay - days[$0]) } + [1])
    var left = CarriedErrors.leftByEarlierLevels(errors, days: days)
    if let final = errors.last { left[left.count - 1] = final - level }
    left = clippedAtThreeDeviations(left)
    share = CarriedErrors.autoregression(left, days: days)
    last = left.last ?? 0
  }

  /// What is left of the errors on a day from the first one on.
  func value(on day: Int) -> Double {
    guard day >= firstDay else { return 0 }
    return level * CarriedErrors.power(CarriedErrors.damping, day - firstDay + 1)
      + last * CarriedErrors.power(share, day - lastDay)
  }

  /// Each day's error without the level that the days before it had, a weighted mean with the same half-life.
  private static func leftByEarlierLevels(_ errors: [Double], days: [Int]) -> [Double] {
    var sum = 0.0
    var total = 0.0
    return errors.indices.map { index in
      if index > 0 {
        let fade = weight(daysAgo: days[index] - days[index - 1])
        sum = fade * (sum + errors[index - 1])
        total = fade * (total + 1)
      }
      return errors[index] - sum / (total + 1)
    }
  }

  /// The coefficient by least squares on neighbouring days, shrunk by two pairs' worth towards none.
  private static func autoregression(_ errors: [Double], days: [Int]) -> Double {
    var above = 0.0
    var below = 1e-12
    for index in errors.indices.dropFirst() where days[index] - days[index - 1] <= 3 {
      above += errors[index] * errors[index - 1]
      below += errors[index - 1] * errors[index - 1]
    }
    let pairs = Double(max(1, errors.count - 1))
    return min(0.95, max(0, above / (below * (1 + 2 / pairs))))
  }

  private static func weight(daysAgo: Int) -> Double { exponential(-logarithm(2) / halfLife * Double(daysAgo)) }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(400, exponent) { result *= base }
    return result
  }
}
