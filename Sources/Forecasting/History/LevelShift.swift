import Workforce

/// A sudden and lasting change of a queue's level, such as a customer won or a branch closed.
struct LevelShift: Sendable {
  /// The first row at the new level.
  let day: Int
  /// New level over old.
  let factor: Double

  /// Days compared before and after.
  static let window = 28
  /// Days that must have passed at the new level.
  static let leastAfter = 10
  /// Smaller changes are left to the models, which follow them by themselves.
  static let leastChange = 0.25

  /// Finds the clearest shift; `nil` when there is none.
  ///
  /// Medians four weeks before and after must differ by more than ``leastChange`` on the log scale and by six standard
  /// errors, and most of it within one week.
  init?(_ history: DayMatrix) {
    var days: [Int] = []
    var ratios: [Double] = []
    for day in 0..<history.dayCount where 2 * history.knownCount(ofDay: day) > history.columnCount {
      days.append(day)
      ratios.append(logarithm(history.total(ofDay: day) + 1))
    }
    guard days.count >= 2 * LevelShift.leastAfter else { return nil }
    let patterns = days.map { history.patterns[$0] }
    // Differences to the same weekday's median take the week out; the shift itself moves all weekdays alike.
    for pattern in 0..<7 {
      let own = days.indices.filter { patterns[$0] == pattern }
      let centre = median(own.map { ratios[$0] })
      for index in own { ratios[index] -= centre }
    }
    var best: (index: Int, change: Double, clarity: Double)?
    for index in LevelShift.leastAfter...(days.count - LevelShift.leastAfter) {
      let before = Array(ratios[max(0, index - LevelShift.window)..<index])
      let after = Array(ratios[index..<min(days.count, index + LevelShift.window)])
      let change = median(after) - median(before)
      guard abs(change) > LevelShift.leastChange else { continue }
      let spread = max(0.02, robustDeviation(before), robustDeviation(after))
      let clarity =
        abs(change) / (spread * (1 / Double(before.count) + 1 / Double(after.count)).squareRoot())
      let jump = median(Array(after.prefix(5))) - median(Array(before.suffix(5)))
      guard clarity > 6, jump / change > 0.7, clarity > best?.clarity ?? 0 else { continue }
      best = (index, change, clarity)
    }
    guard let best else { return nil }
    day = days[best.index]
    factor = exponential(best.change)
  }
}
