import Testing
import Workforce

@testable import Forecasting

@Suite struct AdjustmentTests {
  static let day = TestSeries.monday

  private func forecast() -> QueueForecast {
    QueueForecast(
      queue: "billing", firstDay: Self.day, slotsPerDay: 2, contacts: [10, 30, 20, 0],
      handlingSeconds: [60, 60, 60, 60],
      quantiles: ForecastQuantiles(
        levels: [0.5, 0.9], contacts: [[10, 30, 20, 0], [15, 40, 25, 0]], dayTotals: [[40, 20], [52, 26]]))
  }

  private func adjustment(_ change: ForecastAdjustment.Change, slots: Range<Int>? = nil) -> ForecastAdjustment {
    ForecastAdjustment(
      queue: "billing", days: Self.day...Self.day, slots: slots, change: change, reason: "campaign", author: "Ana")
  }

  @Test(arguments: [
    (ForecastAdjustment.Change.percent(10), [11.0, 33, 20, 0]),
    (.percent(-150), [0, 0, 20, 0]),
    (.set(7), [7, 7, 20, 0]),
    (.minimum(15), [15, 30, 20, 0]),
    (.maximum(15), [10, 15, 20, 0]),
    (.total(80), [20, 60, 20, 0]),
  ])
  func changesItsRangeOnly(change: ForecastAdjustment.Change, expected: [Double]) {
    var forecast = forecast()
    let applied = forecast.apply([adjustment(change)], isOpen: [true, true, true, false])
    #expect(zip(forecast.contacts, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(applied.count == 1)
    #expect(applied[0].before == 40)
    #expect(abs(applied[0].after - expected[0] - expected[1]) < 1e-9)
  }

  @Test(arguments: [
    (ForecastAdjustment.Change.handlingPercent(-10), [54.0, 81, 60, 60], 74.25),
    (.handlingSeconds(45), [45, 45, 60, 60], 45),
    (.handlingPercent(-150), [0, 0, 60, 60], 0),
  ])
  func handlingTimesChangeAndContactsStay(change: ForecastAdjustment.Change, expected: [Double], mean: Double) {
    var forecast = forecast()
    forecast.handlingSeconds[1] = 90
    let before = forecast
    let applied = forecast.apply([adjustment(change)], isOpen: [true, true, true, false])
    #expect(zip(forecast.handlingSeconds, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(forecast.contacts == before.contacts && forecast.quantiles == before.quantiles)
    #expect(applied.count == 1 && applied[0].before == 82.5, "10 of 60 s and 30 of 90 s")
    #expect(abs(applied[0].after - mean) < 1e-9)
  }

  @Test func handlingTimesOfWhatHasComeStay() {
    var forecast = forecast()
    let applied = forecast.apply(
      [adjustment(.handlingSeconds(120))], isOpen: [true, true, true, false], seenSlots: 1)
    #expect(forecast.handlingSeconds == [60, 120, 60, 60])
    #expect(applied.map(\.after) == [105], "10 of 60 s and 30 of 120 s")
    forecast.contacts = [0, 0, 0, 0]
    func before(isOpen: [Bool]) -> [Double] {
      forecast.apply([adjustment(.handlingSeconds(90))], isOpen: isOpen).map(\.before)
    }
    #expect(before(isOpen: [true, true, true, false]) == [90], "no contacts: the mean of the slots")
    #expect(before(isOpen: [false, false, true, false]) == [0])
  }

  @Test func quantilesMoveInProportion() throws {
    var forecast = forecast()
    _ = forecast.apply([adjustment(.percent(100), slots: 0..<1)], isOpen: [true, true, true, false])
    let quantiles = try #require(forecast.quantiles)
    #expect(quantiles.contacts[1] == [30, 40, 25, 0])
    #expect(quantiles.dayTotals[1] == [65, 26])
  }

  @Test func closedSlotsAndOtherQueuesStay() {
    var forecast = forecast()
    var other = adjustment(.set(99))
    other.queue = "sales"
    var later = adjustment(.set(5))
    later.days = Self.day.adding(days: 1)...Self.day.adding(days: 9)
    let applied = forecast.apply([other, later], isOpen: [true, true, true, false])
    #expect(forecast.contacts == [10, 30, 5, 0])
    #expect(applied.map(\.adjustment.queue) == ["billing"])
  }
}
