import Foundation

/// `(e^(−z) − 1 + z) / z`, which tends to `z / 2`.
enum ExponentialRemainder {
  /// The ratio, to the last digits for any `z`.
  static func ratio(_ z: Double) -> Double {
    guard abs(z) < 0.1 else { return (expm1(-z) + z) / z }
    // The series 1/2! − z/3! + z²/4! − …, in two halves that the processor can work on side by side.
    let square = z * z
    let even = 1.0 / 2 + square * (1.0 / 24 + square * (1.0 / 720 + square * (1.0 / 40_320 + square / 3_628_800)))
    let odd = 1.0 / 6 + square * (1.0 / 120 + square * (1.0 / 5040 + square * (1.0 / 362_880 + square / 39_916_800)))
    return z * (even - z * odd)
  }
}
