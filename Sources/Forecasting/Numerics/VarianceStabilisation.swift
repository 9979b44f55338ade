/// The root–unroot transform: counts become values of nearly constant variance 1/4.
///
/// L. Brown, N. Gans, A. Mandelbaum, A. Sakov, H. Shen, S. Zeltyn, L. Zhao, "Statistical Analysis of a Telephone Call
/// Center", *Journal of the American Statistical Association* 100 (2005).
enum VarianceStabilisation {
  /// √(count + 1/4).
  static func root(_ count: Double) -> Double { (count + 0.25).squareRoot() }

  /// The mean count when the root has this mean and the count is Poisson.
  ///
  /// That is the square: the root's variance of 1/4 makes up for the quarter that was added. Near 0, where the
  /// transform bends, the quarter is taken off step by step, so that no contacts come back as none.
  static func unroot(_ root: Double) -> Double {
    guard root > 0.5 else { return 0 }
    return root >= 1.5 ? root * root : max(0, root * root - 0.25 * (1.5 - root))
  }
}
