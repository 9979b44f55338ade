/// Where a decreasing function crosses zero.
///
/// T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function
/// without using derivatives", *Advances in Engineering Software* 28 (1997).
struct MonotoneRoot {
  /// Where the function is positive.
  var low: Double
  /// Where the function is zero or negative.
  var high: Double
  var valueAtLow: Double
  var valueAtHigh: Double

  /// Narrows the bracket until it is shorter than `tolerance`.
  ///
  /// - Returns: The end at which the function is zero or negative.
  func solve(tolerance: Double, _ function: (Double) -> Double) -> Double {
    // The newest point, its opposite across the root, and the point before: `a`, `b`, `c` of the paper.
    var (a, b, c) = (high, low, high)
    var (valueA, valueB, valueC) = (valueAtHigh, valueAtLow, valueAtHigh)
    let secant = valueA / (valueA - valueB)
    var step = secant > 0 && secant < 1 ? secant : 0.5
    for _ in 0..<200 {
      let point = a + step * (b - a)
      let value = function(point)
      if (value > 0) == (valueA > 0) {
        (c, valueC) = (a, valueA)
      } else {
        (c, valueC) = (b, valueB)
        (b, valueB) = (a, valueA)
      }
      (a, valueA) = (point, value)
      if value == 0 { break }
      let limit = (tolerance + 4 * a.ulp) / abs(b - a)
      if limit > 0.5 { break }
      let position = (a - b) / (c - b)
      let height = (valueA - valueB) / (valueC - valueB)
      if height * height < position, (1 - height) * (1 - height) < 1 - position {
        step =
          valueA / (valueB - valueA) * valueC / (valueB - valueC)
          + (c - a) / (b - a) * valueA / (valueC - valueA) * valueB / (valueC - valueB)
      } else {
        step = 0.5
      }
      step = min(max(step, limit), 1 - limit)
    }
    return valueA <= 0 ? a : b
  }
}
