/// Least squares with a ridge penalty on all terms but the constant, robust against odd values.
///
/// A. E. Hoerl, R. W. Kennard, "Ridge Regression", *Technometrics* 12 (1970). Values are reweighted three times by
/// Huber's function, and the penalty is the one of least generalised cross-validation error.
struct RidgeRegression: Sendable {
  /// Constant first, then one coefficient a term.
  let coefficients: [Double]
  /// Value minus fit.
  let residuals: [Double]
  /// The penalty chosen.
  let penalty: Double

  init(design: [[Double]], values: [Double], penalties: [Double], reweightings: Int = 3) {
    var weights = [Double](repeating: 1, count: values.count)
    var best = RidgeRegression.solve(design, values, weights, penalties)
    for _ in 0..<reweightings {
      let left = RidgeRegression.residuals(design, values, best.coefficients)
      let deviation = robustDeviation(left)
      guard deviation > 0 else { break }
      weights = left.map { abs($0) <= 1.345 * deviation ? 1 : 1.345 * deviation / abs($0) }
      best = RidgeRegression.solve(design, values, weights, penalties)
    }
    coefficients = best.coefficients
    penalty = best.penalty
    residuals = RidgeRegression.residuals(design, values, best.coefficients)
  }

  /// The fit for a row of terms.
  func value(_ row: [Double]) -> Double {
    var sum = coefficients[0]
    for index in row.indices { sum += coefficients[index + 1] * row[index] }
    return sum
  }

  private static func residuals(_ design: [[Double]], _ values: [Double], _ coefficients: [Double]) -> [Double] {
    zip(design, values).map { row, value in
      var fit = coefficients[0]
      for index in row.indices { fit += coefficients[index + 1] * row[index] }
      return value - fit
    }
  }

  private static func solve(
    _ design: [[Double]], _ values: [Double], _ weights: [Double], _ penalties: [Double]
  ) -> (coefficients: [Double], penalty: Double) {
    let terms = (design.first?.count ?? 0) + 1
    var normal = [Double](repeating: 0, count: terms * terms)
    var right = [Double](repeating: 0, count: terms)
    for (row, (value, weight)) in zip(design, zip(values, weights)) {
      let full = [1] + row
      for left in 0..<terms {
        right[left] += weight * full[left] * value
        for column in left..<terms { normal[left * terms + column] += weight * full[left] * full[column] }
      }
    }
    var best = [Double](repeating: 0, count: terms)
    best[0] = median(values)
    var bestPenalty = penalties[0]
    var bestScore = Double.infinity
    for penalty in penalties {
      var matrix = normal
      for term in 0..<terms { matrix[term * terms + term] += term == 0 ? 1e-9 : penalty }
      guard let factor = CholeskyFactor(upperTriangle: matrix, size: terms) else { continue }
      let coefficients = factor.solve(right)
      let left = residuals(design, values, coefficients)
      let squares = zip(left, weights).reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
      // Effective terms: trace of (N + penalty)⁻¹N = terms − penalty · trace of the inverse without the constant.
      let trace = factor.inverseDiagonal().dropFirst().reduce(0, +)
      let free = Double(values.count) - (Double(terms) - penalty * trace)
      guard free > 0.5 else { continue }
      let score = squares / (free * free)
      if score < bestScore {
        bestScore = score
        best = coefficients
        bestPenalty = penalty
      }
    }
    return (best, bestPenalty)
  }
}
