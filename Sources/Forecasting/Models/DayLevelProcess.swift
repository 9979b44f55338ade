/// A Gaussian process over days: a level that wanders, a quick part that is forgotten within days, a weekday effect
/// that drifts, a cycle of the month, and noise.
///
/// It is the day level of L. D. Brown's and H. Shen's models with the autoregression written as covariances, so that
/// gaps, holidays and billing cycles fit in: J. Weinberg, L. D. Brown, J. R. Stroud, "Bayesian Forecasting of an
/// Inhomogeneous Poisson Process", *JASA* 102 (2007); S. Aldor-Noiman, P. D. Feigin, A. Mandelbaum, "Workload
/// Forecasting for a Call Center", *Annals of Applied Statistics* 3 (2009), for the billing cycles; C. E. Rasmussen,
/// C. K. I. Williams, *Gaussian Processes for Machine Learning* (2006), eq. 2.25, 2.30 and 5.12.
struct DayLevelProcess: Sendable {
  /// The sizes and lengths of the parts, in units of the series' variance and in days.
  struct Parameters: Hashable, Sendable {
    /// Logarithms, in the order of ``DayLevelProcess/Part``.
    var logarithms: [Double]

    /// The values one expects before any data: weekdays as large as the series, the rest a twentieth to a tenth.
    static let expected = Parameters(logarithms: Part.allCases.map { logarithm($0.expected) })

    subscript(part: Part) -> Double { exponential(logarithms[part.rawValue]) }
  }

  /// A part's variance or length.
  enum Part: Int, CaseIterable {
    case weekday, drift, level, quick, month, noise, quickLength, levelLength, driftLength, monthLength

    /// The value expected before any data.
    var expected: Double {
      switch self {
      case .weekday: 1
      case .drift, .month: 0.05
      case .level, .quick, .noise: 0.1
      case .quickLength: 3
      case .levelLength, .driftLength: 60
      case .monthLength: 0.5
      }
    }

    /// Standard deviation of the logarithm: variances are free within a factor of fifty, lengths within three.
    var spread: Double {
      switch self {
      case .quickLength: 0.7
      case .levelLength, .driftLength: 0.5
      case .monthLength: 0.4
      default: 2
      }
    }
  }

  /// Variance of the constant: so wide that it does not pull.
  static let constantVariance = 4.0

  private let inputs: DayInputs
  private let monthSines: [Double]

  /// Prepares a process over the given days.
  init(inputs: DayInputs) {
    self.inputs = inputs
    monthSines = DayLevelProcess.squaredSines(inputs.monthPhases, inputs.monthPhases)
  }

  /// Parameters of the highest posterior density, by a coordinate search on the logarithms.
  func fitted(to values: [Double], noiseFactors: [Double], from start: Parameters, rounds: Int) -> Parameters {
    var best = start
    var bestLoss = loss(best, values: values, noiseFactors: noiseFactors)
    var steps = [Double](repeating: 1, count: Part.allCases.count)
    for _ in 0..<rounds {
      for part in Part.allCases {
        var improved = false
        for sign in [1.0, -1.0] {
          var trial = best
          trial.logarithms[part.rawValue] += sign * steps[part.rawValue]
          let trialLoss = loss(trial, values: values, noiseFactors: noiseFactors)
          guard trialLoss < bestLoss else { continue }
          best = trial
          bestLoss = trialLoss
          improved = true
          break
        }
        if !improved { steps[part.rawValue] /= 2 }
      }
    }
    return best
  }

  /// Minus the logarithm of the posterior density, up to a constant; infinite where the covariance breaks down.
  private func loss(_ parameters: Parameters, values: [Double], noiseFactors: [Double]) -> Double {
    guard let factor = factor(parameters, noiseFactors: noiseFactors) else { return .infinity }
    let half = factor.forward(values)
    var loss = 0.5 * half.reduce(0) { $0 + $1 * $1 } + 0.5 * factor.logDeterminant
    for part in Part.allCases {
      let distance = (parameters.logarithms[part.rawValue] - logarithm(part.expected)) / part.spread
      loss += 0.5 * distance * distance
    }
    return loss
  }

  /// How many times the usual noise each day is given, so that days far from what the others say hardly count.
  ///
  /// Leave-one-out residuals in their own deviations: up to 2.5 a day counts fully, beyond 4 not at all, in between
  /// its noise grows with the square (an M-estimator by weights; leave-one-out as in Rasmussen and Williams, eq. 5.12).
  func noiseFactors(for values: [Double], parameters: Parameters, minimum: [Double]) -> [Double] {
    var factors = minimum
    let noise = parameters[.noise]
    for _ in 0..<2 {
      guard let factor = factor(parameters, noiseFactors: factors) else { return factors }
      let weights = factor.solve(values)
      let diagonal = factor.inverseDiagonal()
      for index in values.indices {
        let variance = 1 / diagonal[index] - noise * factors[index] + noise * minimum[index]
        let distance = abs(weights[index] / diagonal[index]) / max(variance, 1e-12).squareRoot()
        factors[index] = minimum[index] * (distance > 4 ? 10_000 : max(1, (distance / 2.5) * (distance / 2.5)))
      }
    }
    return factors
  }

  /// Mean and variance of the process (without noise) on other days, given the values on these.
  func predictions(
    at targets: DayInputs, values: [Double], noiseFactors: [Double], parameters: Parameters
  ) -> (means: [Double], variances: [Double]) {
    let count = inputs.count
    guard let factor = factor(parameters, noiseFactors: noiseFactors) else {
      let mean = values.reduce(0, +) / Double(max(1, count))
      return ([Double](repeating: mean, count: targets.count), [Double](repeating: 1, count: targets.count))
    }
    let weights = factor.solve(values)
    let months = DayLevelProcess.squaredSines(targets.monthPhases, inputs.monthPhases)
    let covariance = DayLevelCovariance(parameters, longestLag: longestLag(to: targets))
    var means: [Double] = []
    var variances: [Double] = []
    var row = [Double](repeating: 0, count: count)
    for target in 0..<targets.count {
      for index in 0..<count {
        row[index] = covariance.value(
          lag: abs(targets.times[target] - inputs.times[index]),
          samePattern: targets.patterns[target] == inputs.patterns[index],
          monthSine: months[target * count + index])
      }
      means.append(zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 })
      let half = factor.forward(row)
      let prior = covariance.value(lag: 0, samePattern: true, monthSine: 0)
      variances.append(max(0, prior - half.reduce(0) { $0 + $1 * $1 }))
    }
    return (means, variances)
  }

  private func longestLag(to targets: DayInputs) -> Int {
    let all = [inputs.times.first, inputs.times.last, targets.times.min(), targets.times.max()].compactMap { $0 }
    return (all.max() ?? 0) - (all.min() ?? 0)
  }

  private func factor(_ parameters: Parameters, noiseFactors: [Double]) -> CholeskyFactor? {
    let count = inputs.count
    let covariance = DayLevelCovariance(
      parameters, longestLag: (inputs.times.last ?? 0) - (inputs.times.first ?? 0))
    let noise = parameters[.noise]
    var matrix = [Double](repeating: 0, count: count * count)
    matrix.withUnsafeMutableBufferPointer { matrix in
      for row in 0..<count {
        for column in row..<count {
          matrix[row * count + column] = covariance.value(
            lag: abs(inputs.times[column] - inputs.times[row]),
            samePattern: inputs.patterns[row] == inputs.patterns[column],
            monthSine: monthSines[row * count + column])
        }
        matrix[row * count + row] += noise * noiseFactors[row] + 1e-8
      }
    }
    return CholeskyFactor(upperTriangle: matrix, size: count)
  }

  private static func squaredSines(_ rows: [Double], _ columns: [Double]) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(rows.count * columns.count)
    for row in rows {
      for column in columns {
        let value = sine(Double.pi * (row - column))
        result.append(value * value)
      }
    }
    return result
  }
}
