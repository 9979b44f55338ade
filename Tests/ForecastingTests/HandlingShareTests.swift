import TestSupport
import Testing
import Workforce

@testable import Forecasting

/// Parts of handling times: their shares in the days to come, and what happens when one of them changes.
@Suite struct HandlingShareTests {
  /// A history whose handling time is two thirds talk in its last weeks and half before.
  private func series(days: Int, changingAt change: Int, parts: [HandlingPart] = [.talk, .wrapUp]) -> ContactSeries {
    var series = TestSeries.make(days: days, slots: 2) { _, slot in .offered(slot == 0 ? 10 : 20) }
    let cells = series.observations.indices
    let talk = cells.map { ($0 / 2 < change ? 0.5 : 2.0 / 3) * 200 * ($0 % 2 == 0 ? 10 : 20) }
    let rest = cells.map { 200 * ($0 % 2 == 0 ? 10 : 20) - talk[$0] }
    series.handlingParts = HandlingPartTimes(parts: parts, seconds: Array([talk, rest].prefix(parts.count)))
    return series
  }

  @Test func sharesAreThoseOfTheLastFourWeeks() throws {
    let known = series(days: 70, changingAt: 42)
    let end = known.firstDay.adding(days: 70)
    let result = Forecaster().forecast(known, days: 7, from: end)
    let shares = try #require(result.forecast.handlingShares)
    #expect(shares.parts == [.talk, .wrapUp] && shares.shares.map(\.count) == [14, 14])
    #expect(shares.shares[0].allSatisfy { abs($0 - 2.0 / 3) < 1e-12 })
    let week = try #require(known.handlingShares(before: end.adding(days: -21), slots: 1))
    #expect(abs(week.shares[0][0] - (21 * 0.5 + 7 * 2.0 / 3) / 28) < 1e-12)
    // Without parts the forecast of contacts and handling times is the same.
    var plain = known
    plain.handlingParts = nil
    var other = Forecaster().forecast(plain, days: 7, from: end).forecast
    #expect(other.handlingShares == nil)
    other.handlingShares = shares
    #expect(other == result.forecast)
  }

  @Test func onePartAloneTellsNothingApart() {
    let known = series(days: 35, changingAt: 0, parts: [.talk])
    #expect(known.handlingShares(before: known.firstDay.adding(days: 35), slots: 4) == nil)
    #expect(known.handlingParts?.partsApart == [])
  }

  private func forecast(_ shares: [[Double]]) -> QueueForecast {
    QueueForecast(
      queue: "billing", firstDay: TestSeries.monday, slotsPerDay: 2, contacts: [10, 30], handlingSeconds: [200, 100],
      handlingShares: HandlingShares(parts: [.talk, .hold, .wrapUp], shares: shares))
  }

  private func adjusted(_ forecast: QueueForecast, _ change: ForecastAdjustment.Change) -> QueueForecast {
    var forecast = forecast
    let day = TestSeries.monday
    _ = forecast.apply(
      [ForecastAdjustment(queue: "billing", days: day...day, change: change, reason: "r", author: "a")],
      isOpen: [true, true])
    return forecast
  }

  @Test func aPartChangesAndTheOthersKeepTheirSeconds() throws {
    let before = forecast([[0.5, 0.6], [0.1, 0], [0.4, 0.4]])
    let halved = adjusted(before, .handlingPercent(-50, .wrapUp))
    #expect(halved.handlingSeconds.map { ($0 * 1e9).rounded() / 1e9 } == [160, 80])
    let parts = try #require(halved.meanPartSeconds)
    #expect(zip(parts.map(\.seconds), [70, 5, 25]).allSatisfy { abs($0 - $1) < 1e-9 }, "\(parts)")
    let set = adjusted(before, .handlingSeconds(30, .hold))
    #expect(set.handlingSeconds.map { ($0 * 1e9).rounded() / 1e9 } == [210, 130])
    // The whole changes, its division does not.
    let whole = adjusted(before, .handlingPercent(10))
    #expect(whole.handlingShares == before.handlingShares)
    // What is not told apart stays.
    var unknown = before
    unknown.handlingShares = nil
    #expect(adjusted(unknown, .handlingPercent(-50, .wrapUp)) == unknown)
    #expect(adjusted(forecast([[1, 1], [0, 0], [0, 0]]), .handlingPercent(-100, .talk)).handlingSeconds == [0, 0])
  }

  @Test func aScenarioChangesAPartInItsPeriodAlone() {
    var forecasts = [forecast([[0.5, 0.5], [0.1, 0.1], [0.4, 0.4]])]
    DemandChange.handlingTime(queues: ["billing"], part: .talk, factor: 1.2, DemandPeriod(hours: 0..<360))
      .apply(to: &forecasts, isOpen: [[true, true]])
    // Half of the first slot, and half of its time.
    #expect(abs(forecasts[0].handlingSeconds[0] - 210) < 1e-9 && forecasts[0].handlingSeconds[1] == 100)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func changesOfPartsAddUpAndCanBeTakenBack(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    func share() -> [Double] {
      let raw = (0..<3).map { _ in random.unit() + 0.01 }
      return raw.map { $0 / raw.reduce(0, +) }
    }
    let (one, two) = (share(), share())
    let before = forecast((0..<3).map { [one[$0], two[$0]] })
    let part = HandlingPart.allCases[Int(seed % 3)]
    let factor = 0.1 + 3 * random.unit()
    let there = adjusted(before, .handlingPercent(100 * (factor - 1), part))
    let shares = try #require(there.handlingShares)
    for slot in 0..<2 {
      #expect(abs(shares.shares.reduce(0) { $0 + $1[slot] } - 1) < 1e-12)
      for other in HandlingPart.allCases {
        let (old, new) = (
          before.handlingShares?.share(of: other, in: slot) ?? 0, shares.share(of: other, in: slot) ?? 0
        )
        let expected = old * before.handlingSeconds[slot] * (other == part ? factor : 1)
        #expect(abs(new * there.handlingSeconds[slot] - expected) < 1e-9)
      }
    }
    let back = adjusted(there, .handlingPercent(100 * (1 / factor - 1), part))
    #expect(zip(back.handlingSeconds, before.handlingSeconds).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func daysAreCutAndJoinedWithTheirShares() {
    let one = forecast([[0.5, 0.6], [0.1, 0], [0.4, 0.4]])
    var two = forecast([[0.2, 0.3], [0.4, 0.3], [0.4, 0.4]])
    two.firstDay = two.firstDay.adding(days: 1)
    let joined = one.followed(by: two)
    #expect(joined.handlingShares?.shares[0] == [0.5, 0.6, 0.2, 0.3])
    #expect(joined.dropping(days: 1) == two)
    two.handlingShares = nil
    #expect(one.followed(by: two).handlingShares == nil)
  }

  @Test func accuracyIsToldByPart() throws {
    let expected = forecast([[0.5, 0.5], [0.1, 0.1], [0.4, 0.4]])
    var came = ContactSeries(
      queue: "billing", firstDay: TestSeries.monday, slotsPerDay: 2, observations: [.offered(10), .offered(10)],
      handlingSeconds: [300, 100])
    #expect(try #require(ForecastAccuracy(of: expected, actual: came)).parts.isEmpty)
    came.handlingParts = HandlingPartTimes(parts: [.talk, .wrapUp], seconds: [[1000, 0], [2000, 0]])
    // Of the second slot nothing is known by part.
    let parts = try #require(ForecastAccuracy(of: expected, actual: came)).parts
    #expect(parts.map(\.part) == [.talk, .wrapUp])
    #expect(parts.map(\.expected) == [100, 80] && parts.map(\.came) == [100, 200])
  }
}
