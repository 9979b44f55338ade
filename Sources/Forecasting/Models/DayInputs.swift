import Workforce

/// What a day-level process knows of each day.
struct DayInputs: Sendable {
  /// Days since some first day.
  var times: [Int]
  /// Weekday whose pattern is followed, 0 for Monday.
  var patterns: [Int]
  /// How far the month has gone, in `0..<1`.
  var monthPhases: [Double]

  var count: Int { times.count }
}

extension DayInputs {
  /// The inputs of some days of a history, or after it.
  init(history: DayMatrix, days: [(day: Int, pattern: Int)]) {
    times = days.map(\.day)
    patterns = days.map(\.pattern)
    let dates = days.map { history.date(of: $0.day) }
    monthPhases = dates.map { date in
      let parts = date.parts
      let next = CivilDate(year: parts.month == 12 ? parts.year + 1 : parts.year, month: parts.month % 12 + 1, day: 1)
      let length = next.map { $0.days(since: date) + parts.day - 1 } ?? 31
      return Double(parts.day - 1) / Double(length)
    }
  }
}
