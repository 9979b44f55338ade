import Forecasting
import Workforce

/// What a week that went otherwise says for the next one.
public enum ReviewAdvice: Hashable, Sendable {
  /// A queue's contacts came otherwise by this factor, on most days to the same side.
  case volume(queue: Int, factor: Double)
  /// They took otherwise by this factor.
  case handling(queue: Int, factor: Double)
  /// Shares of time that agents were missing, and away while present, where the plan says others by two points or more.
  case shrinkage(outOfOffice: Double, inOffice: Double)

  /// Errors from which on something is said: of contacts, of handling times, of shrinkage in points.
  private static let (volumeError, handlingError, shrinkageError) = (0.05, 0.03, 0.02)
  /// Days that have to be known, the share of them that errs to one side, and contacts behind a handling time.
  private static let (fewestDays, oneSide, fewestContacts) = (3, 0.75, 30.0)

  static func all(
    plan: Plan, accuracies: [ForecastAccuracy?], adherence: AdherenceReview?
  ) -> [ReviewAdvice] {
    accuracies.enumerated().flatMap { queue, accuracy in accuracy.map { advice(of: $0, queue: queue) } ?? [] }
      + (adherence.flatMap { shrinkage(plan, $0) }.map { [$0] } ?? [])
  }

  private static func advice(of accuracy: ForecastAccuracy, queue: Int) -> [ReviewAdvice] {
    var found: [ReviewAdvice] = []
    if accuracy.expected > 0, accuracy.came > 0, accuracy.days.count >= fewestDays {
      let factor = accuracy.came / accuracy.expected
      let same = accuracy.days.count { factor > 1 ? $0.came > $0.expected : $0.came < $0.expected }
      // Beyond what a Poisson count does by itself, and on most days.
      let isChance = abs(accuracy.came - accuracy.expected) < 2 * accuracy.came.squareRoot()
      if abs(factor - 1) >= volumeError, !isChance, Double(same) >= oneSide * Double(accuracy.days.count) {
        found.append(.volume(queue: queue, factor: factor))
      }
    }
    if let expected = accuracy.expectedHandlingSeconds, let came = accuracy.handlingSeconds, expected > 0,
      accuracy.came >= fewestContacts, abs(came / expected - 1) >= handlingError
    {
      found.append(.handling(queue: queue, factor: came / expected))
    }
    return found
  }

  private static func shrinkage(_ plan: Plan, _ review: AdherenceReview) -> ReviewAdvice? {
    guard let out = review.total.absence, let away = review.total.away else { return nil }
    let days = plan.shrinkage.days
    let planned = (
      out: days.reduce(0) { $0 + $1.outOfOffice } / Double(days.count),
      away: days.reduce(0) { $0 + $1.inOffice } / Double(days.count)
    )
    guard abs(out - planned.out) >= shrinkageError || abs(away - planned.away) >= shrinkageError else { return nil }
    return .shrinkage(outOfOffice: out, inOffice: max(0, away))
  }
}
