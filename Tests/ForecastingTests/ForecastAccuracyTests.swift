import Testing
import Workforce

@testable import Forecasting

@Suite("A forecast beside what came")
struct ForecastAccuracyTests {
  private let monday = CivilDate(dayNumber: 20_780)

  /// Two slots a day; what came begins some days after the forecast.
  private func accuracy(
    _ expected: [Double], _ came: [Double?], from day: Int = 0, levels: [Double] = [0.1, 0.9]
  ) -> ForecastAccuracy? {
    let forecast = QueueForecast(
      queue: "phone", firstDay: monday, slotsPerDay: 2, contacts: expected,
      handlingSeconds: expected.indices.map { $0 % 2 == 0 ? 100 : 200 },
      quantiles: ForecastQuantiles(
        levels: levels, contacts: levels.map { level in expected.map { $0 * (0.5 + level) } },
        dayTotals: levels.map { _ in [Double](repeating: 1, count: expected.count / 2) }))
    let series = ContactSeries(
      queue: "phone", firstDay: monday.adding(days: day), slotsPerDay: 2,
      observations: came.map { $0.map { .offered($0) } ?? .missing }, handlingSeconds: came.map { $0.map { _ in 150 } })
    return ForecastAccuracy(of: forecast, actual: series)
  }

  @Test("errors by all, by lead and by hour, over what is known")
  func errors() throws {
    let found = try #require(accuracy([10, 20, 10, 20, 10, 20], [8, 25, 10, nil, nil, nil]))
    let all = try #require(found.errors.models.first)
    #expect(all.count == 3 && all.contacts == 43 && found.expected == 40 && found.came == 43)
    #expect(all.wape == 7.0 / 43 && all.bias == -3.0 / 43 && all.mase == nil)
    #expect(found.errors.byLead.map(\.label) == ["1 day", "2-3 days"])
    #expect(found.errors.byLead.map(\.contacts) == [33, 10])
    #expect(
      found.errors.byHour.map(\.label) == ["00:00", "12:00"] && found.errors.byHour.map(\.bias) == [2.0 / 18, -0.2])
    // Bands from 0.6 to 1.4 of what is expected: all within.
    #expect(all.coverage80 == 1)
    #expect(found.days.map(\.date) == [monday, monday.adding(days: 1)])
    #expect(found.days.map(\.came) == [33, 10] && found.days.map(\.expected) == [30, 10])
    // Handling times of the contacts that came: 18 in slots of 100 s, 25 in slots of 200 s.
    #expect(
      found.handlingSeconds == 150 && abs((found.expectedHandlingSeconds ?? 0) - (18 * 100 + 25 * 200) / 43.0) < 1e-9)
  }

  @Test("days are matched by date; without a band nothing is said of one")
  func dates() throws {
    let found = try #require(accuracy([10, 20, 10, 20], [12, 20, 99, 99], from: 1, levels: [0.25, 0.75]))
    #expect(found.came == 32 && found.expected == 30 && found.days.map(\.date) == [monday.adding(days: 1)])
    #expect(found.errors.byLead.map(\.label) == ["2-3 days"] && found.errors.models.first?.coverage80 == nil)
    #expect(accuracy([10, 20], [1, 2], from: 1) == nil && accuracy([10, 20], [nil, nil]) == nil)
    #expect(accuracy([10, 20], [1, 2], from: -1) == nil)
  }
}
