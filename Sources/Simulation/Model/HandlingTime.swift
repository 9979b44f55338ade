/// How handling times vary around the mean that the forecast gives for the interval.
public enum HandlingTime: Hashable, Sendable {
  /// Exponential: the assumption of the Erlang formulas.
  case exponential
  /// Lognormal with a coefficient of variation (standard deviation ÷ mean), zero or more; 0 is a constant.
  ///
  /// What measured handling times mostly look like: L. Brown et al., "Statistical analysis of a telephone call center",
  /// *Journal of the American Statistical Association* 100 (2005).
  case logNormal(variation: Double)
  /// Drawn from observed handling times in seconds, scaled so that their mean is the forecast's.
  case empirical([Double])
}

/// How long contacts are ready to wait.
public struct Patience: Hashable, Sendable {
  /// Mean of the exponential patience, in seconds.
  public var meanSeconds: Double
  /// Share of those who would have to wait that hang up at once, as on hearing an announcement.
  public var balkingShare: Double

  /// Makes a patience.
  public init(meanSeconds: Double, balkingShare: Double = 0) {
    self.meanSeconds = meanSeconds
    self.balkingShare = balkingShare
  }
}

/// The habit of trying again after hanging up or after a busy signal.
public struct Redialling: Hashable, Sendable {
  /// Share that tries again, in `0...1`.
  public var share: Double
  /// Mean time until the next attempt, in seconds.
  public var meanDelaySeconds: Double
  /// Whether that time is always its mean; it is exponential otherwise.
  public var isDelayConstant: Bool
  /// Whether patience and handling time stay as they were at the first attempt; both are drawn anew otherwise.
  ///
  /// Who hangs up is on average less patient than others. Someone who keeps that patience is likely to hang up again.
  public var keepsTraits: Bool

  /// Makes a habit.
  public init(share: Double, meanDelaySeconds: Double, isDelayConstant: Bool = false, keepsTraits: Bool = false) {
    self.share = share
    self.meanDelaySeconds = meanDelaySeconds
    self.isDelayConstant = isDelayConstant
    self.keepsTraits = keepsTraits
  }
}
