import TestSupport
import Testing
import Workforce

@testable import Forecasting

@Suite struct IntradayTests {
  @Test func aBusyMorningRaisesTheAfternoon() throws {
    var history = TestSeries.noisy(days: 71, seed: 31)
    let first = TestSeries.monday.adding(days: 70)
    let before = Forecaster(model: .robustProfile).forecast(history, days: 2, from: first).forecast
    for slot in 0..<24 {
      history.observations[70 * 24 + slot] = slot < 12 ? .offered((1.3 * before.contacts[slot]).rounded()) : .missing
    }
    let request = ForecastRequest(series: history, asOfSlot: 12)
    let after = Forecaster(model: .robustProfile).forecast([request], days: 2, from: first)[0].forecast
    #expect(after.contacts[3] == (1.3 * before.contacts[3]).rounded())
    let rise = sum(after.contacts[12..<24]) / sum(before.contacts[12..<24])
    #expect(rise > 1.02 && rise < 1.3)
    #expect(sum(after.contacts[24...]) > sum(before.contacts[24...]))
    let old = try #require(before.quantiles)
    let new = try #require(after.quantiles)
    #expect(new.contacts(at: 0.05)[3] == new.contacts(at: 0.95)[3])
    let newWidth: Double = new.dayTotals(at: 0.9)[0] - new.dayTotals(at: 0.1)[0]
    let oldWidth: Double = old.dayTotals(at: 0.9)[0] - old.dayTotals(at: 0.1)[0]
    #expect(newWidth < oldWidth)
  }

  @Test func nothingSeenChangesNothing() {
    let update = IntradayUpdate(seen: [], intervalVariance: 0.25, levelVariance: 0.01)
    #expect(update.updated(17) == 17)
    #expect(update.remainingVariance == 1)
  }

  @Test func muchSeenIsBelieved() {
    let update = IntradayUpdate(
      seen: (0..<400).map { _ in (actual: 150, expected: 100) }, intervalVariance: 0.25, levelVariance: 0.01)
    #expect(abs(update.updated(100) - 150) < 1)
    #expect(update.remainingVariance < 0.01)
  }

  /// Cells of days whose contacts are off by 30 % or so, in eight blocks; the last half follows the first by `share`.
  private func cells(following share: Double, noise: Double) -> [ErrorSamples.Cell] {
    var random = SplitMix(seed: 5)
    return (0..<40).flatMap { day in
      let level = 0.15 * random.normal()
      return (0..<8).map { block in
        let root = Double(4 + block)
        return ErrorSamples.Cell(
          day: day, leadClass: 0, block: block, root: root,
          error: (block < 4 ? 1 : share) * level * root + noise * random.normal())
      }
    }
  }

  @Test func aLevelThatLastsIsBelieved() {
    let level = IntradayLevel(cells(following: 1, noise: 0.2), intervalVariance: 0.04) { _ in 1 }
    // Squared roots of the first half add up to 126: four fifths or more of what was seen are carried on.
    #expect(126 / (126 + 0.04 / level.variance(after: 0.5)) > 0.8)
  }

  @Test func aMorningThatSaysNothingIsNot() {
    let level = IntradayLevel(cells(following: 0, noise: 0.2), intervalVariance: 0.04) { _ in 1 }
    #expect(level.variance(after: 0.5) <= 4e-5)
  }

  @Test func theNearestEighthOfTheDayCounts() {
    let level = IntradayLevel(cells(following: 0, noise: 0.2), intervalVariance: 0.04) { _ in 1 }
    #expect(level.variance(after: 0) == level.variances[0])
    #expect(level.variance(after: 0.3) == level.variances[1])
    #expect(level.variance(after: 0.49) == level.variances[3])
    #expect(level.variance(after: 1) == level.variances[6])
    #expect(Set(level.variances).count > 1)
    #expect(IntradayLevel.assumed.variance(after: 0.5) == 0.01)
  }
}
