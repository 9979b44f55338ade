/// A value estimated over replications, with the half-width of its 95 % confidence interval.
public struct Estimate: Hashable, Sendable {
  /// The estimate.
  public var value: Double
  /// Half-width of the 95 % confidence interval; `nil` with fewer than two replications.
  public var halfWidth: Double?

  /// Makes an estimate.
  public init(value: Double, halfWidth: Double?) {
    self.value = value
    self.halfWidth = halfWidth
  }

  /// Whether a value lies within the confidence interval, widened by a factor.
  public func covers(_ other: Double, widenedBy factor: Double = 1) -> Bool {
    abs(other - value) <= (halfWidth ?? 0) * factor
  }
}

/// Student's t distribution, as far as confidence intervals need it.
enum StudentQuantile {
  /// The value that a t variable exceeds with 2.5 %, for the given degrees of freedom (at least one).
  ///
  /// Exact for one and two degrees of freedom; above, Fisher's and Cornish's expansion, good to 0.3 % from three on.
  static func upper(degrees: Int) -> Double {
    switch degrees {
    case ...1: return 12.7062047362
    case 2: return 4.3026527297
    default: break
    }
    let z = 1.959963984540054
    let n = Double(degrees)
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    let fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160
    return z + (first + (second + (third + fourth / n) / n) / n) / n
  }
}

/// Sums over replications from which a ratio of means and its confidence interval follow.
///
/// The ratio of two random sums is no mean of ratios: its variance is that of `x − R y` (delta method), over the squared
/// mean of `y`.
struct RatioSums {
  private var x = 0.0
  private var y = 0.0
  private var xx = 0.0
  private var xy = 0.0
  private var yy = 0.0

  @inline(__always)
  mutating func add(_ part: Double, of whole: Double) {
    x += part
    y += whole
    xx += part * part
    xy += part * whole
    yy += whole * whole
  }

  /// The ratio; `nil` when the denominator is always zero.
  func estimate(replications: Int) -> Estimate? {
    guard y > 0 else { return nil }
    let ratio = x / y
    guard replications > 1 else { return Estimate(value: ratio, halfWidth: nil) }
    let n = Double(replications)
    let squares = max(0, xx - 2 * ratio * xy + ratio * ratio * yy)
    let deviation = (squares / (n - 1) / n).squareRoot() / (y / n)
    return Estimate(value: ratio, halfWidth: StudentQuantile.upper(degrees: replications - 1) * deviation)
  }
}
