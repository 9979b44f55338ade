import Foundation

/// Handling times relative to their mean.
enum HandlingSampler {
  case exponential
  /// Mean and standard deviation of the logarithm.
  case logNormal(mean: Double, deviation: Double)
  case empirical([Double])

  init(_ handlingTime: HandlingTime) {
    switch handlingTime {
    case .exponential: self = .exponential
    case .logNormal(let variation):
      let variance = log1p(variation * variation)
      self = .logNormal(mean: -variance / 2, deviation: variance.squareRoot())
    case .empirical(let seconds):
      let mean = seconds.reduce(0, +) / Double(seconds.count)
      self = .empirical(seconds.map { $0 / mean })
    }
  }

  @inline(__always)
  func draw(_ key: RandomKey) -> Double {
    switch self {
    case .exponential: key.exponential(.handling)
    case .logNormal(let mean, let deviation): exp(mean + deviation * key.normal(.handling, .handlingAngle))
    case .empirical(let values): values[min(values.count - 1, Int(key.unit(.handling) * Double(values.count)))]
    }
  }
}
