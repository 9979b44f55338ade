/// Fourier terms of a day in its week, its month and its year, and a trend that is bounded by the history.
struct CalendarTerms: Sendable {
  private let history: DayMatrix
  private let firstDay: Int
  private let lastDay: Int
  private let withYear: Bool

  /// The year's terms take part once 400 days are spanned.
  init(_ history: DayMatrix, days: [Int]) {
    self.history = history
    firstDay = days.first ?? 0
    lastDay = days.last ?? 0
    withYear = lastDay - firstDay >= 400
  }

  /// The terms of one day: three pairs for the week, two for the month, three for the year, and the trend.
  func row(day: Int, pattern: Int) -> [Double] {
    let inputs = DayInputs(history: history, days: [(day, pattern)])
    var row: [Double] = []
    func append(_ phase: Double, pairs: Int) {
      for order in 1...pairs {
        let angle = 2 * Double.pi * Double(order) * phase
        row.append(sine(angle))
        row.append(cosine(angle))
      }
    }
    append(Double(pattern) / 7, pairs: 3)
    append(inputs.monthPhases[0], pairs: 2)
    if withYear { append(Double(history.date(of: day).dayNumber) / 365.2425, pairs: 3) }
    // The trend stops at the history's end: a straight line into the future is what damping is there to prevent.
    let span = Double(max(1, lastDay - firstDay))
    row.append((Double(min(day, lastDay) - firstDay) / span - 0.5) * 2)
    return row
  }
}
