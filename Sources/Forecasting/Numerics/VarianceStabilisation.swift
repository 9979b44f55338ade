/// The root–unroot transform: counts become values of nearly constant variance 1/4.
///
/// Means and single counts come back from it in two ways. With R = √(X + ¼), E[R] ≈ √m and Var[R] ≈ ¼, so that the mean
/// is m = E[R]²: the variance makes up for the quarter that was added. A quantile r of R is the quantile r² − ¼ of X, as
/// the transform only grows.
///
/// L. Brown, N. Gans, A. Mandelbaum, A. Sakov, H. Shen, S. Zeltyn, L. Zhao, "Statistical Analysis of a Telephone Call
/// Center", *Journal of the American Statistical Association* 100 (2005).
enum VarianceStabilisation {
  /// √(count + 1/4) of one count.
  static func root(_ count: Double) -> Double { (count + 0.25).squareRoot() }

  /// The count with this root; 0 below the root of none.
  static func count(root: Double) -> Double {
    let root = max(0.5, root)
    return root * root - 0.25
  }

  /// The mean count when the root has this mean and the count is Poisson.
  ///
  /// Near 0, where the transform bends, the quarter is taken off step by step, so that no contacts come back as none.
  static func unroot(_ root: Double) -> Double {
    guard root > 0.5 else { return 0 }
    return root >= 1.5 ? root * root : max(0, root * root - 0.25 * (1.5 - root))
  }

  /// The mean of the root when the mean count is this: what ``unroot(_:)`` undoes.
  static func meanRoot(_ mean: Double) -> Double {
    // Below 9/4 it solves r² − (3/2 − r)/4 = mean.
    mean >= 2.25 ? mean.squareRoot() : ((25 + 64 * max(0, mean)).squareRoot() - 1) / 8
  }
}
