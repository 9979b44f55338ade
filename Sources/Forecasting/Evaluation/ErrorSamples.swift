import Workforce

/// The errors of a forecast at earlier origins, on the scales on which they are compared.
struct ErrorSamples: Sendable {
  /// The error of one block of intervals, on the root scale.
  struct Cell: Sendable {
    /// Days since the history's first row.
    let day: Int
    /// Class of the lead, as in ``ErrorDistribution/leadClass(_:)``.
    let leadClass: Int
    /// Which block.
    let block: Int
    /// What the root of what comes is expected to be.
    let root: Double
    /// Root of what came less ``root``.
    let error: Double
  }

  /// The error of one day's total.
  struct Total: Sendable {
    /// Days since the history's first row.
    let day: Int
    /// Class of the lead.
    let leadClass: Int
    /// Logarithm of what came over the forecast.
    let error: Double
  }

  private(set) var cells: [Cell] = []
  private(set) var totals: [Total] = []

  /// Collects errors of forecasts, one row an origin, each horizon × columns; odd days are left out, both those known
  /// as such, from which the models do not learn either, and those that the forecasts missed by far.
  ///
  /// Columns with few contacts are taken together in `blocks`, as a single one's error says little about its spread.
  init(
    _ past: RollingOrigins, forecasts: [[Double]], history: DayMatrix, blocks: [Range<Int>], oddDays: Set<Int>
  ) {
    let columns = history.columnCount
    for (origin, (first, horizon)) in zip(past.origins, past.horizons).enumerated() {
      for row in 0..<horizon {
        let day = first + row
        let leadClass = ErrorDistribution.leadClass(row + 1)
        var (actual, expected) = (0.0, 0.0)
        for (index, block) in blocks.enumerated() {
          var (came, forecast, isKnown) = (0.0, 0.0, false)
          for column in block where history.known[day * columns + column] {
            came += history.values[day * columns + column]
            forecast += forecasts[origin][row * columns + column]
            isKnown = true
          }
          guard isKnown else { continue }
          let root = VarianceStabilisation.meanRoot(forecast)
          cells.append(
            Cell(
              day: day, leadClass: leadClass, block: index, root: root, error: VarianceStabilisation.root(came) - root))
          actual += came
          expected += forecast
        }
        guard expected > 0 else { continue }
        totals.append(Total(day: day, leadClass: leadClass, error: logarithm((actual + 1) / (expected + 1))))
      }
    }
    let days = Set(totals.map(\.day))
    let odd = missedDays.union(oddDays).intersection(days)
    guard 2 * odd.count <= days.count else { return }
    cells.removeAll { odd.contains($0.day) }
    totals.removeAll { odd.contains($0.day) }
  }

  /// Days whose total was missed by more than four robust deviations, whatever the lead: a day off or a breakdown.
  ///
  /// They would widen every interval for the sake of days that belong into the calendar. What more than half of all days
  /// do, as when every forecast is too low, is not odd.
  private var missedDays: Set<Int> {
    let deviation = robustDeviation(totals.map(\.error))
    return Set(totals.filter { abs($0.error) > 4 * deviation }.map(\.day))
  }
}
