import TestSupport
import Testing
import Workforce

@testable import Forecasting

/// The root–unroot transform, and what it says of small counts.
@Suite struct VarianceStabilisationTests {
  static let means = [0, 0.05, 0.3, 1, 2, 2.249, 2.25, 3, 17, 400.5]

  @Test(arguments: means) func aMeanComesBack(mean: Double) {
    #expect(abs(VarianceStabilisation.unroot(VarianceStabilisation.meanRoot(mean)) - mean) < 1e-12)
  }

  @Test(arguments: means) func aCountComesBack(count: Double) {
    #expect(abs(VarianceStabilisation.count(root: VarianceStabilisation.root(count)) - count) < 1e-12)
    #expect(VarianceStabilisation.count(root: -count) == 0)
  }

  @Test(arguments: [0.05, 0.5, 2, 6, 40]) func theMeanRootIsThatOfPoissonCounts(mean: Double) {
    var expected = 0.0
    for (count, probability) in poisson(mean).enumerated() {
      expected += probability * VarianceStabilisation.root(Double(count))
    }
    #expect(abs(VarianceStabilisation.meanRoot(mean) - expected) < 0.04)
  }

  /// Forecasts that are right, of counts so small that half a contact matters.
  @Test func asManySmallCountsLieBelowAsAbove() {
    let slots = 20
    let days = 200
    var random = SplitMix(seed: 77)
    // Means from 5 to 8, so that whole counts fall on either side of the quantiles by turns.
    let means = (0..<slots).map { 5 + 3 * Double($0) / Double(slots) }
    let history = TestSeries.matrix(
      TestSeries.make(days: days, slots: slots) { _, slot in .offered(drawn(means[slot], &random)) })
    let learned = ErrorDistribution(
      RollingOrigins(origins: Array(0..<days), horizons: Array(repeating: 1, count: days), forecasts: []),
      combined: (0..<days).map { _ in means }, history: history, blocks: (0..<slots).map { $0..<$0 + 1 }, oddDays: [])
    var below = 0.0
    var above = 0.0
    for (slot, mean) in means.enumerated() {
      let quantiles = learned.interval(expected: mean, column: slot, lead: 1)
      for (count, probability) in poisson(mean).enumerated() {
        if Double(count) < quantiles[1] { below += probability / Double(slots) }
        if Double(count) > quantiles[7] { above += probability / Double(slots) }
      }
    }
    #expect(abs(below - 0.1) < 0.015, "\(below) below the 0.1 quantile")
    #expect(abs(above - 0.1) < 0.015, "\(above) above the 0.9 quantile")
  }

  @Test func smallCountsAsTheyShouldBeMoveNothing() {
    let seen = (0..<400).map { (actual: [0.0, 1, 1, 2][$0 % 4], expected: 1.0) }
    let update = IntradayUpdate(seen: seen, intervalVariance: 0.25, levelVariance: 0.01)
    #expect(abs(update.rootFactor - 1) < 0.01)
  }

  /// Probabilities of 0, 1, 2 … counts.
  private func poisson(_ mean: Double) -> [Double] {
    var probabilities = [exponential(-mean)]
    for count in 1..<Int(mean + 12 * mean.squareRoot() + 12) {
      probabilities.append(probabilities[count - 1] * mean / Double(count))
    }
    return probabilities
  }

  /// A Poisson count, by inversion.
  private func drawn(_ mean: Double, _ random: inout SplitMix) -> Double {
    var rest = random.unit()
    for (count, probability) in poisson(mean).enumerated() {
      rest -= probability
      if rest < 0 { return Double(count) }
    }
    return mean
  }
}
