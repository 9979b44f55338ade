/// A history on the root scale as cosines over the day, and what they leave of each weekday's profile.
struct CosineDays: Sendable {
  /// The days used: those with a quarter of their columns known.
  let days: [Int]
  /// Orthonormal cosines over the columns.
  let basis: [[Double]]
  /// For each cosine, its coefficient on each day.
  let coefficients: [[Double]]
  /// By weekday × column: the median of what the cosines leave.
  let rest: [[Double]]

  init(_ history: DayMatrix, window: Int) {
    let columns = history.columnCount
    let profile = RobustProfile().profile(of: history).map(VarianceStabilisation.meanRoot)
    var days: [Int] = []
    var roots: [[Double]] = []
    for day in max(0, history.dayCount - window)..<history.dayCount
    where columns > 0 && history.knownCount(ofDay: day) * 4 >= columns {
      var shift = 0.0
      for column in 0..<columns where history.known[day * columns + column] {
        shift +=
          VarianceStabilisation.root(history.values[day * columns + column])
          - profile[history.patterns[day] * columns + column]
      }
      shift /= Double(history.knownCount(ofDay: day))
      days.append(day)
      roots.append(
        (0..<columns).map { column in
          history.known[day * columns + column]
            ? VarianceStabilisation.root(history.values[day * columns + column])
            : profile[history.patterns[day] * columns + column] + shift
        })
    }
    let basis = (0..<min(HarmonicRegression.dayTerms, columns)).map { order in
      let scale = ((order == 0 ? 1 : 2) / Double(columns)).squareRoot()
      return (0..<columns).map { scale * cosine(Double.pi * Double(order) * (Double($0) + 0.5) / Double(columns)) }
    }
    let coefficients = basis.map { cosine in
      roots.map { row in zip(row, cosine).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    var left = roots
    for index in left.indices {
      for order in basis.indices {
        for column in 0..<columns { left[index][column] -= coefficients[order][index] * basis[order][column] }
      }
    }
    rest = (0..<7).map { pattern in
      let chosen = days.indices.filter { history.patterns[days[$0]] == pattern }
      return (0..<columns).map { column in median(chosen.map { left[$0][column] }) }
    }
    self.days = days
    self.basis = basis
    self.coefficients = coefficients
  }
}
