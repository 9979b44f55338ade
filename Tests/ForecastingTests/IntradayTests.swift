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
}
