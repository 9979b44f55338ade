/// Exponential smoothing with a cycle within the day, a cycle within the week, and an autoregressive adjustment.
///
/// J. W. Taylor, "Triple Seasonal Methods for Short-Term Electricity Demand Forecasting", *European Journal of
/// Operational Research* 204 (2010), the double seasonal case in error-correction form; first in his "Short-Term
/// Electricity Demand Forecasting Using Double Seasonal Exponential Smoothing", *Journal of the Operational Research
/// Society* 54 (2003), and compared on call-centre arrivals in *Management Science* 54 (2008). It runs on the root scale
/// over the open cells; the day's cycle is kept by column, the week's by weekday × column. Parameters minimise the error
/// of the forecasts made a day ahead, which is what a roster is planned on, rather than one interval ahead.
struct DoubleSeasonalSmoothing: VolumeModel {
  /// Smoothing shares of level, day cycle and week cycle, and the autoregressive coefficient.
  struct Parameters: Hashable, Sendable {
    var level: Double
    var day: Double
    var week: Double
    var adjustment: Double
  }

  /// Days looked back on.
  static let window = 400
  /// Where the search for the parameters starts.
  static let start = Parameters(level: 0.01, day: 0.05, week: 0.15, adjustment: 0.5)

  private var tuned: Parameters?

  init(parameters: Parameters? = nil) {
    tuned = parameters
  }

  var name: String { "double seasonal smoothing" }

  func tuned(to history: DayMatrix) -> any VolumeModel {
    DoubleSeasonalSmoothing(parameters: DoubleSeasonalSmoothing.fitted(to: history))
  }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let parameters = tuned ?? DoubleSeasonalSmoothing.start
    var state = SmoothingState(history, window: DoubleSeasonalSmoothing.window)
    for day in state.firstDay..<max(state.firstDay, history.dayCount) { state.absorb(day, of: history, parameters) }
    return targets.flatMap { target in
      state.roots(pattern: target.pattern, parameters, daysAhead: max(1, target.day - history.dayCount + 1))
        .map(VarianceStabilisation.unroot)
    }
  }

  /// A coordinate search on the logit scale for the least squared error a day ahead, the first two weeks left out.
  private static func fitted(to history: DayMatrix) -> Parameters {
    var best = start
    var bestLoss = loss(best, history)
    var steps = [1.0, 1.0, 1.0, 1.0]
    let paths: [WritableKeyPath<Parameters, Double>] = [\.level, \.day, \.week, \.adjustment]
    for _ in 0..<6 {
      for (index, path) in paths.enumerated() {
        var improved = false
        for sign in [1.0, -1.0] {
          var trial = best
          let share = best[keyPath: path]
          trial[keyPath: path] = 1 / (1 + (1 / share - 1) * exponential(-sign * steps[index]))
          let trialLoss = loss(trial, history)
          guard trialLoss < bestLoss else { continue }
          best = trial
          bestLoss = trialLoss
          improved = true
          break
        }
        if !improved { steps[index] /= 2 }
      }
    }
    return best
  }

  private static func loss(_ parameters: Parameters, _ history: DayMatrix) -> Double {
    var state = SmoothingState(history, window: window)
    let columns = history.columnCount
    var loss = 0.0
    for day in state.firstDay..<max(state.firstDay, history.dayCount) {
      if day >= state.firstDay + 14 {
        let roots = state.roots(pattern: history.patterns[day], parameters, daysAhead: 1)
        for column in 0..<columns where history.known[day * columns + column] {
          let error = state.observedRoot(day, column) - roots[column]
          // Huber's loss: one odd day must not choose the parameters.
          let limit = 1.345 * state.deviation
          loss += abs(error) <= limit ? error * error : limit * (2 * abs(error) - limit)
        }
      }
      state.absorb(day, of: history, parameters)
    }
    return loss
  }
}

/// Level and cycles while the smoothing walks through the days.
struct SmoothingState: Sendable {
  let firstDay: Int
  /// A robust deviation of what weekday profiles leave.
  let deviation: Double
  private let columns: Int
  private let observed: [Double]
  private var level: Double
  private var dayCycle: [Double]
  private var weekCycle: [Double]
  private var lastError = 0.0

  /// Starts from the medians of the first four weeks.
  init(_ history: DayMatrix, window: Int) {
    columns = history.columnCount
    firstDay = max(0, history.dayCount - window)
    observed = history.values.map(VarianceStabilisation.root)
    var byPattern = [[Double]](repeating: [], count: 7 * columns)
    var byColumn = [[Double]](repeating: [], count: columns)
    var all: [Double] = []
    for day in firstDay..<max(firstDay, min(firstDay + 28, history.dayCount)) {
      for column in 0..<columns where history.known[day * columns + column] {
        let root = observed[day * columns + column]
        byPattern[history.patterns[day] * columns + column].append(root)
        byColumn[column].append(root)
        all.append(root)
      }
    }
    level = all.reduce(0, +) / Double(max(1, all.count))
    dayCycle = []
    for column in 0..<columns { dayCycle.append(byColumn[column].isEmpty ? 0 : median(byColumn[column]) - level) }
    weekCycle = []
    var residuals: [Double] = []
    for cell in 0..<7 * columns {
      let centre = median(byPattern[cell])
      weekCycle.append(byPattern[cell].isEmpty ? 0 : centre - level - dayCycle[cell % columns])
      residuals += byPattern[cell].map { $0 - centre }
    }
    deviation = max(0.5, robustDeviation(residuals))
  }

  func observedRoot(_ day: Int, _ column: Int) -> Double { observed[day * columns + column] }

  /// Roots expected on a day: level, cycles, and what is left of the last error.
  func roots(pattern: Int, _ parameters: DoubleSeasonalSmoothing.Parameters, daysAhead: Int) -> [Double] {
    var fade = lastError
    for _ in 0..<min((daysAhead - 1) * columns, 2000) { fade *= parameters.adjustment }
    return (0..<columns).map { column in
      fade *= parameters.adjustment
      return level + dayCycle[column] + weekCycle[pattern * columns + column] + fade
    }
  }

  /// Learns from one day, interval by interval; unknown intervals teach nothing.
  mutating func absorb(_ day: Int, of history: DayMatrix, _ parameters: DoubleSeasonalSmoothing.Parameters) {
    let week = history.patterns[day] * columns
    for column in 0..<columns {
      guard history.known[day * columns + column] else {
        lastError *= parameters.adjustment
        continue
      }
      // An interval beyond four deviations counts as one at four deviations.
      let expected = level + dayCycle[column] + weekCycle[week + column]
      let error = min(4 * deviation, max(-4 * deviation, observed[day * columns + column] - expected))
      level += parameters.level * error
      dayCycle[column] += parameters.day * error
      weekCycle[week + column] += parameters.week * error
      lastError = error
    }
  }
}
