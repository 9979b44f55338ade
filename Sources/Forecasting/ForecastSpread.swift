public import Workforce

extension QueueForecast {
  /// How much busier or calmer than expected intervals are beyond what chance brings: the coefficient of variation of a
  /// factor of mean 1 on the contacts expected; `nil` without quantiles or contacts.
  ///
  /// Contacts that are Poisson given such a factor have the variance m + c²·m² at a mean of m, as in J. Weinberg,
  /// L. D. Brown, J. R. Stroud, *Journal of the American Statistical Association* 102 (2007). Over all intervals c² is
  /// taken as Σ(σ² − m) / Σm², with σ the normal deviation that the forecast's 0.1 and 0.9 quantile stand for.
  public var busynessVariation: Double? {
    guard let quantiles else { return nil }
    let (low, high) = (quantiles.contacts(at: 0.1), quantiles.contacts(at: 0.9))
    // The 0.9 quantile of the normal distribution.
    let width = 2 * 1.281_551_565_544_6
    var excess = 0.0
    var squares = 0.0
    for (slot, mean) in contacts.enumerated() where mean > 0 {
      let deviation = (high[slot] - low[slot]) / width
      excess += deviation * deviation - mean
      squares += mean * mean
    }
    return squares > 0 ? max(0, excess / squares).squareRoot() : nil
  }
}
