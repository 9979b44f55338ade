/// A day-of-week × interval profile, robust against odd days, carried forward with the recent level, damped.
///
/// The profile is a Huber mean of the last eight same weekdays on the root scale. Each day's total is then compared
/// with its profile, and the logarithms of the last days' ratios are carried on (``CarriedErrors``).
struct RobustProfile: VolumeModel {
  /// Same weekdays that the profile looks back on.
  var weeks = 8

  var name: String { "robust profile" }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let columns = history.columnCount
    let profile = self.profile(of: history)
    let errors = carriedErrors(of: history, profile: profile)
    var result = [Double](repeating: 0, count: targets.count * columns)
    for (row, target) in targets.enumerated() {
      let factor = exponential(errors.value(on: target.day))
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

  /// How far each of the last days lay from its profile, as a logarithm of the day's total, carried on.
  private func carriedErrors(of history: DayMatrix, profile: [Double]) -> CarriedErrors {
    let columns = history.columnCount
    var ratios: [Double] = []
    var days: [Int] = []
    for day in max(0, history.dayCount - CarriedErrors.window)..<history.dayCount {
      var actual = 0.0
      var expected = 0.0
      for column in 0..<columns where history.known[day * columns + column] {
        actual += history.values[day * columns + column]
        expected += profile[history.patterns[day] * columns + column]
      }
      guard expected > 0 else { continue }
      // One contact is added to both, so that an idle day of a tiny queue does not become minus infinity.
      ratios.append(logarithm((actual + 1) / (expected + 1)))
      days.append(day)
    }
    return CarriedErrors(ratios, days: days, before: history.dayCount)
  }
}
