import Queueing

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
