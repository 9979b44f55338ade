import Foundation

/// The source of all random numbers: a hash of what a number is for.
///
/// Nothing is drawn in sequence, so the *k*-th contact of a queue has the same handling time and patience whatever the
/// roster does. Two rosters then meet the same week, and their difference is sharp (common random numbers).
///
/// ## Source
/// The mixing function of SplitMix64 with the constants "variant 13" of D. Stafford; G. Steele, D. Lea, C. Flood, "Fast
/// splittable pseudorandom number generators", OOPSLA (2014).
struct RandomKey {
  /// What a number is for: numbers for different purposes are independent.
  enum Purpose: UInt64 {
    case arrivals = 1
    case handling, handlingAngle, patience, balking, redialling, redialDelay, attempt
    case absence, lateness, delay, away, busyness, agent
    case thinning, backlog
  }

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
  private let bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// The key of a seed.
  init(seed: UInt64) { bits = RandomKey.mixed(seed &+ RandomKey.golden) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The key of the `index`-th part of what this key stands for.
  @inline(__always)
  func part(_ index: Int) -> RandomKey {
    RandomKey(bits: RandomKey.mixed(bits &+ RandomKey.golden &* UInt64(truncatingIfNeeded: index &+ 1)))
  }

  /// The key of what this key stands for, seen from one purpose.
  @inline(__always)
  func purpose(_ purpose: Purpose) -> RandomKey {
    RandomKey(bits: RandomKey.mixed(bits ^ (purpose.rawValue &* 0xD1B5_4A32_D192_ED03)))
  }

  /// A number above 0 and up to 1.
  @inline(__always)
  func unit(_ purpose: Purpose) -> Double {
    Double((self.purpose(purpose).bits >> 11) &+ 1) * 0x1p-53
  }

  /// An exponential number of mean 1.
  @inline(__always)
  func exponential(_ purpose: Purpose) -> Double { -log(unit(purpose)) }

  /// A normal number of mean 0 and variance 1 (Box and Muller).
  @inline(__always)
  func normal(_ radius: Purpose, _ angle: Purpose) -> Double {
    (-2 * log(unit(radius))).squareRoot() * cos(2 * Double.pi * unit(angle))
  }

  /// A gamma number of mean 1 and the given coefficient of variation.
  ///
  /// ## Source
  /// G. Marsaglia, W. Tsang, "A simple method for generating gamma variables", *ACM TOMS* 26 (2000).
  func gamma(variation: Double) -> Double {
    guard variation > 0 else { return 1 }
    let shape = 1 / (variation * variation)
    // Below one the shape is raised by one and the result scaled down.
    let raised = shape < 1 ? shape + 1 : shape
    let d = raised - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    var trial = 0
    while true {
      let key = part(trial)
      trial += 1
      let x = key.normal(.handling, .handlingAngle)
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard v > 0, log(key.unit(.patience)) < 0.5 * x * x + d - d * v + d * log(v) else { continue }
      let scale = shape < 1 ? exp(log(key.unit(.balking)) / shape) : 1
      return d * v * scale / shape
    }
  }
}
