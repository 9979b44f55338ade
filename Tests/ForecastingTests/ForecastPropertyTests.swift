import Testing
import Workforce

@testable import Forecasting

@Suite struct ForecastPropertyTests {
  @Test(arguments: [1, 2] as [UInt64])
  func quantilesAreOrderedAndFinite(seed: UInt64) throws {
    let history = TestSeries.noisy(days: 42, slots: 6, mean: 3, seed: seed)
    let forecast = Forecaster().forecast(history, days: 14, from: TestSeries.monday.adding(days: 42)).forecast
    let quantiles = try #require(forecast.quantiles)
    for rows in [quantiles.contacts, quantiles.dayTotals] {
      for (lower, upper) in zip(rows, rows.dropFirst()) {
        #expect(zip(lower, upper).allSatisfy { $0 <= $1 && $0.isFinite && $1.isFinite && $0 >= 0 })
      }
    }
    #expect(quantiles.contacts(at: 0.9) == quantiles.contacts[quantiles.levels.firstIndex(of: 0.9) ?? 0])
  }

  @Test func fourTimesTheContactsGiveFourTimesTheForecast() {
    let history = TestSeries.noisy(days: 42, slots: 6, mean: 100, seed: 3)
    var larger = history
    larger.observations = history.observations.map { .offered(4 * ($0.contacts ?? 0)) }
    let first = TestSeries.monday.adding(days: 42)
    let small = Forecaster().forecast(history, days: 7, from: first).forecast.contacts
    let large = Forecaster().forecast(larger, days: 7, from: first).forecast.contacts
    for (one, other) in zip(small, large) { #expect(abs(other - 4 * one) < 0.02 * other + 4) }
  }

  @Test(arguments: [ForecastModel.seasonalNaive, .medianOfSix, .robustProfile, .doubleSeasonalSmoothing])
  func weeksLaterTheSameHistoryGivesTheSame(model: ForecastModel) {
    let history = TestSeries.noisy(days: 49, seed: 4)
    var later = history
    later.firstDay = history.firstDay.adding(days: 7 * 53)
    let one = Forecaster(model: model).forecast(history, days: 7, from: history.firstDay.adding(days: 49))
    let other = Forecaster(model: model).forecast(later, days: 7, from: later.firstDay.adding(days: 49))
    #expect(one.forecast.contacts == other.forecast.contacts)
  }

  /// Hashing is seeded anew in every process: only a second process would notice that the order of a set got into a result.
  @Test func theSameRequestsGiveTheSameBytesInEveryProcess() async throws {
    let first = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.printForecasts()
    }
    let second = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.printForecasts()
    }
    #expect(first.standardOutputContent.count > 10_000)
    let isSame = first.standardOutputContent == second.standardOutputContent
    #expect(isSame)
  }

  /// Forecasts of three queues that share what they learn of special days, to the last bit.
  private static func printForecasts() {
    let specials = [3, 10, 20, 31, 38, 43, 46].map { day in
      SpecialDay(name: "fair", date: TestSeries.monday.adding(days: day), effect: .learned)
    }
    let requests = (5..<8).map { seed in
      let series = TestSeries.noisy(days: 42, slots: 6, seed: UInt64(seed))
      return ForecastRequest(series: series, calendar: OpeningCalendar(observedIn: series, specialDays: specials))
    }
    let first = TestSeries.monday.adding(days: 42)
    for result in Forecaster().forecast(requests, days: 7, from: first) { print(result) }
  }

  @Test func whatFollowsTheOriginIsNotLookedAt() {
    let history = TestSeries.noisy(days: 49, slots: 6, seed: 8)
    var shorter = history
    shorter.observations = Array(history.observations.prefix(42 * 6))
    shorter.handlingSeconds = Array(history.handlingSeconds.prefix(42 * 6))
    let first = TestSeries.monday.adding(days: 42)
    #expect(
      Forecaster(model: .harmonicRegression).forecast(history, days: 7, from: first).forecast
        == Forecaster(model: .harmonicRegression).forecast(shorter, days: 7, from: first).forecast)
  }

  @Test func missingIsNotZero() {
    let full = TestSeries.noisy(days: 42, slots: 8, seed: 9)
    var holes = full
    for day in 0..<42 where day % 9 == 4 {
      for slot in 3..<6 { holes.observations[day * 8 + slot] = .missing }
    }
    let first = TestSeries.monday.adding(days: 42)
    let whole = Forecaster(model: .shapeFactors).forecast(full, days: 7, from: first).forecast.contacts
    let rest = Forecaster(model: .shapeFactors).forecast(holes, days: 7, from: first).forecast.contacts
    let ratio = sum(rest) / sum(whole)
    #expect(abs(ratio - 1) < 0.02)
  }

  @Test func fewContactsKeepTheirTotal() {
    let history = TestSeries.make(days: 42, slots: 24) { day, slot in
      .offered((day * 7 + slot * 5) % 11 == 0 ? 1 : 0)
    }
    let observed = history.observations.reduce(0) { $0 + ($1.contacts ?? 0) } / 6
    let forecast = Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 42)).forecast
    let ratio = sum(forecast.contacts) / observed
    #expect(abs(ratio - 1) < 0.1)
  }

  @Test func combinationBeatsSeasonalNaiveAndCoversAsItSays() throws {
    let history = TestSeries.noisy(days: 84, slots: 12, seed: 10)
    let result = Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 84))
    let report = try #require(result.backtest)
    let combination = try #require(report.models.first)
    let naive = try #require(report.models.first { $0.label == ForecastModel.seasonalNaive.rawValue })
    #expect(combination.label == "combination")
    let (error, naiveError) = (try #require(combination.wape), try #require(naive.wape))
    #expect(error < 0.85 * naiveError)
    let (inside, below) = (try #require(combination.coverage80), try #require(combination.coverage90))
    #expect(abs(inside - 0.8) < 0.06)
    #expect(abs(below - 0.9) < 0.05)
    #expect(report.byLead.map(\.label) == ["1 day", "2-3 days", "4-7 days", "8-14 days"])
    #expect(report.byHour.map(\.label).prefix(3) == ["00:00", "02:00", "04:00"])
    #expect(abs(result.weights.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
  }

  @Test func aShortHistoryIsShownBesideSeasonalNaiveToo() throws {
    let history = TestSeries.noisy(days: 34, slots: 12, seed: 10)
    let result = Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 34))
    let report = try #require(result.backtest)
    #expect(
      report.models.map(\.label) == ["robust-profile", "seasonal-naive", "mean-of-8", "median-of-6", "naive"])
    #expect(report.seasonalNaiveByLead.map(\.label) == report.byLead.map(\.label))
  }

  @Test func withoutAnythingToCompareWithThereIsNoTable() {
    let history = TestSeries.make(days: 29) { day, slot in day < 28 ? .offered(Double(10 + slot)) : .missing }
    #expect(Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 29)).backtest == nil)
  }
}
