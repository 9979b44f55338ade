/// Student's t distribution, as far as confidence intervals need it.
package enum StudentQuantile {
  /// The value that a t variable exceeds with 2.5 %, for the given degrees of freedom (at least one).
  ///
  /// Exact for one and two degrees of freedom; above, Fisher's and Cornish's expansion, good to 0.3 % from three on.
  package static func upper(degrees: Int) -> Double {
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
