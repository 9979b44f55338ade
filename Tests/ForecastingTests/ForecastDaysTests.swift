import Testing
import Workforce

@testable import Forecasting

@Suite struct ForecastDaysTests {
  private let forecast = QueueForecast(
    queue: "billing", firstDay: TestSeries.monday, slotsPerDay: 2, contacts: [10, 30, 20, 0],
    handlingSeconds: [60, 61, 62, 63],
    quantiles: ForecastQuantiles(
      levels: [0.5, 0.9], contacts: [[10, 30, 20, 0], [15, 40, 25, 0]], dayTotals: [[40, 20], [52, 26]]))

  private let series = TestSeries.make(days: 2, slots: 2) { day, slot in
    day == 0 && slot == 1 ? .missing : .offered(Double(7 + slot))
  }

  @Test func aForecastCutInTwoJoinsAgain() {
    var first = forecast
    first = QueueForecast(
      queue: "billing", firstDay: TestSeries.monday, slotsPerDay: 2, contacts: [10, 30], handlingSeconds: [60, 61],
      quantiles: ForecastQuantiles(levels: [0.5, 0.9], contacts: [[10, 30], [15, 40]], dayTotals: [[40], [52]]))
    #expect(forecast.dropping(days: 1).firstDay == TestSeries.monday.adding(days: 1))
    #expect(first.followed(by: forecast.dropping(days: 1)) == forecast)
  }

  @Test func daysThatAreOverStandAsTheyCame() throws {
    let past = forecast.overtaken(by: series)
    #expect(past.contacts == [7, 30, 7, 8])
    let quantiles = try #require(past.quantiles)
    #expect(quantiles.contacts == [past.contacts, past.contacts])
    #expect(quantiles.dayTotals == [[37, 15], [37, 15]])
  }

  @Test func staffingAtAQuantileTakesTheIntervalsOrTheDays() throws {
    #expect(forecast.staffed(at: 0.9, isByDay: false)?.contacts == [15, 40, 25, 0])
    let byDay = try #require(forecast.staffed(at: 0.9, isByDay: true)).contacts
    #expect(zip(byDay, [13, 39, 26, 0]).allSatisfy { abs($0 - $1) < 1e-9 })
    var elsewhere = forecast
    elsewhere.quantiles = nil
    #expect(elsewhere.staffed(at: 0.9, isByDay: false) == nil)
  }

  private func total(_ contacts: Double, days: Int) -> ForecastAdjustment {
    ForecastAdjustment(
      queue: "billing", days: TestSeries.monday...TestSeries.monday.adding(days: days - 1), change: .total(contacts),
      reason: "campaign", author: "Ana")
  }

  @Test func whatIsOverStaysAndCountsTowardsATotal() {
    var forecast = forecast
    let applied = forecast.apply([total(100, days: 1)], isOpen: [true, true, true, false], seenSlots: 1)
    #expect(forecast.contacts == [10, 90, 20, 0])
    #expect(applied[0].before == 40 && applied[0].after == 100)
    _ = forecast.apply([total(5, days: 1)], isOpen: [true, true, true, false], seenSlots: 1)
    #expect(forecast.contacts == [10, 0, 20, 0])
  }

  @Test func anAdjustmentGoesOnWithoutTheDaysThatAreOver() throws {
    let tomorrow = TestSeries.monday.adding(days: 1)
    let rest = try #require(total(100, days: 2).continued(from: tomorrow, after: series))
    #expect(rest.days == tomorrow...tomorrow && rest.change == .total(93))
    #expect(total(100, days: 1).continued(from: tomorrow, after: series) == nil)
    #expect(total(100, days: 2).continued(from: TestSeries.monday, after: series) == total(100, days: 2))
  }
}
