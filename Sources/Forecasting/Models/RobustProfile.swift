/// A day-of-week × interval profile, robust against odd days, carried forward with the recent level, damped.
///
/// The profile is a Huber mean of the last eight same weekdays on the root scale. Each day's total is then compared
/// with its profile; the recent log ratio (half-life one week) is carried on and fades by `damping` a day, after
/// E. S. Gardner and E. McKenzie, "Forecasting Trends in Time Series", *Management Science* 31 (1985).
struct RobustProfile: VolumeModel {
  /// Same weekdays that the profile looks back on.
  var weeks = 8
  /// Share of the level's deviation that is left after one more day.
  var damping = 0.97

  var name: String { "robust profile" }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let columns = history.columnCount
    let profile = self.profile(of: history)
    let level = recentLevel(of: history, profile: profile)
    var result = [Double](repeating: 0, count: targets.count * columns)
    for (row, target) in targets.enumerated() {
      let ahead = Double(max(1, target.day - history.dayCount + 1))
      var fade = 1.0
      for _ in 0..<Int(min(ahead, 400)) { fade *= damping }
      let factor = exponential(level * fade)
      for column in 0..<columns {
        result[row * columns + column] = factor * profile[target.pattern * columns + column]
      }
    }
    return result
  }

  /// Contacts by weekday × column; weekdays never seen take the mean of the others.
  func profile(of history: DayMatrix) -> [Double] {
    let columns = history.columnCount
    var profile = [Double](repeating: 0, count: 7 * columns)
    for column in 0..<columns {
      var seen: [Double] = []
      var missing: [Int] = []
      for pattern in 0..<7 {
        let roots = recentRoots(of: history, pattern: pattern, column: column)
        if roots.isEmpty {
          missing.append(pattern)
        } else {
          let location = huberMean(roots, weights: [Double](repeating: 1, count: roots.count))
          let contacts = VarianceStabilisation.unroot(location)
          profile[pattern * columns + column] = contacts
          seen.append(contacts)
        }
      }
      guard !seen.isEmpty else { continue }
      let mean = seen.reduce(0, +) / Double(seen.count)
      for pattern in missing { profile[pattern * columns + column] = mean }
    }
    return profile
  }

  private func recentRoots(of history: DayMatrix, pattern: Int, column: Int) -> [Double] {
    var roots: [Double] = []
    var day = history.dayCount - 1
    while day >= 0, roots.count < weeks {
      let cell = day * history.columnCount + column
      if history.patterns[day] == pattern, history.known[cell] {
        roots.append(VarianceStabilisation.root(history.values[cell]))
      }
      day -= 1
    }
    return roots
  }

  private func recentLevel(of history: DayMatrix, profile: [Double]) -> Double {
    let columns = history.columnCount
    var ratios: [Double] = []
    var weights: [Double] = []
    for day in max(0, history.dayCount - 28)..<history.dayCount {
      var actual = 0.0
      var expected = 0.0
      for column in 0..<columns where history.known[day * columns + column] {
        actual += history.values[day * columns + column]
        expected += profile[history.patterns[day] * columns + column]
      }
      guard expected > 0 else { continue }
      // One contact is added to both, so that an idle day of a tiny queue does not become minus infinity.
      ratios.append(logarithm((actual + 1) / (expected + 1)))
      weights.append(exponential(-0.0990 * Double(history.dayCount - day)))  // ln 2 / 7: half-life one week
    }
    // A single day says little about the level: as if one day without deviation had been seen.
    return ratios.isEmpty ? 0 : huberMean(ratios + [0], weights: weights + [1])
  }
}
