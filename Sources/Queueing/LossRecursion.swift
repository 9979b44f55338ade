import Foundation

/// The recursion below every Erlang formula here, for a real number of lines.
enum LossRecursion {
  /// The odds `(1 − B) / B` of finding a line free, where `B` is the Erlang loss probability.
  ///
  /// With `A` erlangs and `x` lines, the odds `L` obey `L(x) = (x / A) · (1 + L(x − 1))` and `L(0) = 0`: sums and
  /// products of positive numbers, so that `1 − B` is as precise as `B` itself. For a real `x` the recursion starts
  /// at its fraction (D. L. Jagerman, "Some properties of the Erlang loss function", *Bell System Technical Journal*
  /// 53, 1974). It forgets where it began: a relative error of the start shrinks by at most `k / A` at step `k`, so a
  /// start `√(80 A)` below the smaller of `x` and `A` leaves `e^−40` of it. Hence O(√`A`) steps up to `A`, and one for
  /// each line above.
  ///
  /// - Returns: The odds; infinite when blocking is below what a `Double` can hold.
  static func freeOdds(erlangs: Double, lines: Double) -> Double {
    guard erlangs > 0 else { return lines > 0 ? .infinity : 0 }
    let fraction = lines - lines.rounded(.down)
    let memory = (80 * erlangs).squareRoot() + 2
    let skipped = max(0, (min(lines, erlangs) - memory - fraction).rounded(.down))
    var line = fraction + skipped
    var odds = skipped > 0 ? line / (erlangs - line) : fractionalOdds(erlangs: erlangs, fraction: fraction)
    var remaining = (lines - line).rounded()
    while remaining > 0 {
      line += 1
      odds = line / erlangs * (1 + odds)
      if odds > 1e300 { return .infinity }
      remaining -= 1
    }
    return odds
  }

  /// The odds for less than one line: `e^A · A^−f · Γ(1 + f, A) − 1` with the fraction `f`.
  private static func fractionalOdds(erlangs: Double, fraction: Double) -> Double {
    guard fraction > 0 else { return 0 }
    return erlangs < 1
      ? oddsBySeries(erlangs: erlangs, fraction: fraction) : oddsByFraction(erlangs: erlangs, fraction: fraction)
  }

  /// Power series of the lower incomplete gamma function; for less than one erlang it loses no digits.
  private static func oddsBySeries(erlangs: Double, fraction: Double) -> Double {
    var power = 1.0
    var sum = 0.0
    var index = 0.0
    while abs(power) > 1e-18 {
      sum += power / (1 + fraction + index)
      index += 1
      power *= -erlangs / index
    }
    let upperGamma = tgamma(1 + fraction) - pow(erlangs, 1 + fraction) * sum
    return exp(erlangs) * pow(erlangs, -fraction) * upperGamma - 1
  }

  /// Legendre's continued fraction of the upper incomplete gamma function, evaluated from its tail.
  ///
  /// After `m` terms the relative error is about `e^(−4 √(m A))`.
  private static func oddsByFraction(erlangs: Double, fraction: Double) -> Double {
    let terms = Int(100 / erlangs) + 8
    var tail = erlangs + 2 * Double(terms) - fraction
    for term in stride(from: terms - 1, through: 1, by: -1) {
      let next = Double(term + 1)
      tail = erlangs + 2 * Double(term) - fraction + next * (fraction + 1 - next) / tail
    }
    return fraction * (1 - 1 / tail) / (erlangs - fraction + fraction / tail)
  }
}
