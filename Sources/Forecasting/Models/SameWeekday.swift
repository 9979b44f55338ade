/// Baselines from the same weekdays: seasonal naive, mean of the last eight, median of the last six.
///
/// R. J. Hyndman, G. Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed. (2021), section 5.2. Unknown cells
/// are skipped, so the last known value of a cell stands in for it.
struct SameWeekday: VolumeModel {
  /// How the last values become one.
  enum Summary: Hashable, Sendable { case mean, median }

  let name: String
  private let count: Int
  private let summary: Summary

  /// The last same weekday.
  static let seasonalNaive = SameWeekday(name: "seasonal naive", count: 1, summary: .mean)
  /// The mean of the last eight same weekdays.
  static let meanOfEight = SameWeekday(name: "mean of the last 8", count: 8, summary: .mean)
  /// The median of the last six same weekdays.
  static let medianOfSix = SameWeekday(name: "median of the last 6", count: 6, summary: .median)

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let columns = history.columnCount
    var profile = [Double](repeating: 0, count: 7 * columns)
    for pattern in Set(targets.map(\.pattern)).sorted() {
      for column in 0..<columns {
        var last: [Double] = []
        var day = history.dayCount - 1
        while day >= 0, last.count < count {
          let cell = day * columns + column
          if history.patterns[day] == pattern, history.known[cell] { last.append(history.values[cell]) }
          day -= 1
        }
        guard !last.isEmpty else { continue }
        profile[pattern * columns + column] =
          summary == .median ? median(last) : last.reduce(0, +) / Double(last.count)
      }
    }
    return targets.flatMap { profile[$0.pattern * columns..<($0.pattern + 1) * columns] }
  }
}
