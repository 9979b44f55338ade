import Workforce

/// The rest of a day, given what came until now.
///
/// A day's errors on the root scale share the day's level: error = level × root + noise. What was seen so far gives
/// the level's posterior mean (ridge regression, the penalty being the ratio of the two variances at rolling origins),
/// after the penalised update of H. Shen and J. Z. Huang, "Interday Forecasting and Intraday Updating of Call Center
/// Arrivals", *Manufacturing & Service Operations Management* 10 (2008).
struct IntradayUpdate: Sendable {
  /// What the roots of all later intervals are multiplied by.
  let rootFactor: Double
  /// The share of the level's variance that is left.
  let remainingVariance: Double

  /// Compares what came with what was expected in the intervals seen so far.
  init(seen: [(actual: Double, expected: Double)], intervalVariance: Double, levelVariance: Double) {
    var above = 0.0
    var below = intervalVariance / max(levelVariance, 1e-9)
    let penalty = below
    for interval in seen {
      let root = VarianceStabilisation.meanRoot(interval.expected)
      above += root * (VarianceStabilisation.root(interval.actual) - root)
      below += root * root
    }
    rootFactor = max(0, 1 + (below > 0 ? above / below : 0))
    remainingVariance = below > 0 ? penalty / below : 1
  }

  /// An expected count brought to the level seen.
  func updated(_ contacts: Double) -> Double { contacts * rootFactor * rootFactor }
}
