import Testing
import Workforce

@testable import Forecasting

@Suite struct RollingBacktestTests {
  private static let weekly = TestSeries.make(days: 56) { day, slot in .offered(Double(20 + 10 * (day % 7) + slot)) }

  @Test func aHistoryThatRepeatsItselfIsForecastWithoutError() throws {
    let reports = RollingBacktest(originCount: 3, horizon: 14).reports([ForecastRequest(series: Self.weekly)])
    let report = try #require(reports[0])
    #expect(report.models.map(\.label) == ["combination", "seasonal-naive", "mean-of-8", "median-of-6"])
    #expect(report.origins.map { $0.days(since: TestSeries.monday) } == [36, 39, 42])
    #expect(report.models[1].wape == 0 && report.models[1].mase == nil)
    let error = try #require(report.models[0].wape)
    #expect(error < 0.02)
    #expect(report.models[0].count == 3 * 14 * 4)
  }

  @Test func everyLeadAndHourStandsBesideSeasonalNaive() throws {
    let series = TestSeries.noisy(days: 49, slots: 8, seed: 3)
    let report = try #require(
      RollingBacktest(originCount: 2, horizon: 16).reports([ForecastRequest(series: series)])[0])
    #expect(report.byLead.map(\.label) == ["1 day", "2-3 days", "4-7 days", "8-14 days", "15 days on"])
    #expect(report.seasonalNaiveByLead.map(\.label) == report.byLead.map(\.label))
    #expect(report.seasonalNaiveByHour.map(\.label) == report.byHour.map(\.label))
    #expect(report.byHour.map(\.count).reduce(0, +) == report.models[0].count)
    #expect(report.models.allSatisfy { $0.coverage80 != nil })
  }

  @Test func nothingThatCameAfterAnOriginReachesItsForecast() throws {
    let series = TestSeries.noisy(days: 40, slots: 6, seed: 5)
    var later = series
    // The last day is scored from both origins, and known to none.
    for slot in 0..<6 { later.observations[39 * 6 + slot] = .missing }
    later.observations[39 * 6] = series.observations[39 * 6]
    let backtest = RollingBacktest(originCount: 2, horizon: 7)
    let whole = try #require(backtest.reports([ForecastRequest(series: series)])[0])
    let part = try #require(backtest.reports([ForecastRequest(series: later)])[0])
    #expect(whole.origins == part.origins)
    #expect(whole.byLead[0] == part.byLead[0])
    #expect(whole.models[0].count == part.models[0].count + 5)
  }

  @Test func adjustmentsAndUpdatesDoNotCount() {
    var request = ForecastRequest(series: Self.weekly)
    let plain = RollingBacktest(originCount: 1, horizon: 7).reports([request])
    let day = TestSeries.monday.adding(days: 52)
    request.adjustments = [
      ForecastAdjustment(queue: "billing", days: day...day, change: .set(999), reason: "campaign", author: "Ana")
    ]
    request.asOfSlot = 2
    #expect(RollingBacktest(originCount: 1, horizon: 7).reports([request]) == plain)
  }

  @Test(arguments: [(0, 7), (34, 7), (41, 14)])
  func aShortHistoryHasNoReport(days: Int, horizon: Int) {
    let series = TestSeries.make(days: days) { _, _ in .offered(5) }
    #expect(RollingBacktest(horizon: horizon).reports([ForecastRequest(series: series)]) == [nil])
  }

  @Test func oneDayMoreHasOne() {
    let series = TestSeries.make(days: 35) { _, _ in .offered(5) }
    #expect(RollingBacktest(horizon: 7).reports([ForecastRequest(series: series)])[0]?.origins.count == 1)
  }

  @Test func closedIntervalsAreNotScored() throws {
    var open = [[Bool]](repeating: [true, true, true, false], count: 7)
    open[6] = [false, false, false, false]
    let series = TestSeries.make(days: 42) { day, slot in .offered(slot == 3 || day % 7 == 6 ? 0 : 8) }
    let holiday = SpecialDay(name: "Inventory", date: TestSeries.monday.adding(days: 36), effect: .closed)
    let calendar = OpeningCalendar(weekly: open, specialDays: [holiday], queue: series.queue)
    let report = RollingBacktest(originCount: 1, horizon: 7).reports(
      [ForecastRequest(series: series, calendar: calendar)])[0]
    #expect(report?.models[0].count == 5 * 3)
  }
}
