import Testing
import Workforce

@testable import Forecasting

@Suite struct ForecasterTests {
  @Test func steadyWeekContinuesAsItIs() {
    let history = TestSeries.make(days: 56) { day, slot in .offered(Double(10 + day % 7 * 3 + slot)) }
    let result = Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 56))
    for day in 0..<7 {
      for slot in 0..<4 {
        #expect(abs(result.forecast.contacts[day * 4 + slot] - Double(10 + day * 3 + slot)) < 0.5)
        #expect(result.forecast.handlingSeconds[day * 4 + slot] == 200)
      }
    }
    #expect(result.warnings.isEmpty)
  }

  @Test func closedSlotsStayZero() {
    let history = TestSeries.make(days: 28) { _, _ in .offered(20) }
    var open = [[Bool]](repeating: [true, true, true, false], count: 7)
    open[6] = [false, false, false, false]
    let result = Forecaster().forecast(history, days: 7, from: TestSeries.monday.adding(days: 28), openSlots: open)
    #expect((0..<7).allSatisfy { result.forecast.contacts[$0 * 4 + 3] == 0 })
    #expect(result.forecast.contacts[24..<28].allSatisfy { $0 == 0 })
  }

  @Test(arguments: ["none", "missing", "three days", "one week", "zeros", "giant"], ForecastModel.allCases)
  func uglyHistoriesGiveFiniteForecastsAndAWarning(kind: String, model: ForecastModel) throws {
    let history: ContactSeries =
      switch kind {
      case "none": TestSeries.make(days: 0) { _, _ in .missing }
      case "missing": TestSeries.make(days: 30) { _, _ in .missing }
      case "three days": TestSeries.make(days: 3) { _, _ in .offered(7) }
      case "one week": TestSeries.make(days: 7) { _, _ in .offered(7) }
      case "zeros": TestSeries.make(days: 30) { _, _ in .offered(0) }
      default: TestSeries.make(days: 9) { day, _ in .offered(day == 5 ? 100_000 : 7) }
      }
    let result = Forecaster(model: model).forecast(history, days: 14, from: TestSeries.monday.adding(days: 35))
    let quantiles = try #require(result.forecast.quantiles)
    #expect(quantiles.contacts.allSatisfy { $0.allSatisfy(\.isFinite) })
    #expect(result.forecast.contacts.allSatisfy { $0.isFinite && $0 >= 0 })
    #expect(result.forecast.handlingSeconds.allSatisfy { $0.isFinite && $0 > 0 })
    #expect(!result.warnings.isEmpty)
  }

  @Test func specialDaysFollowTheirEffect() {
    let history = TestSeries.make(days: 56) { day, _ in .offered(day == 30 ? 5 : (day % 7 == 6 ? 50 : 20)) }
    let first = TestSeries.monday.adding(days: 56)
    let specials = [
      SpecialDay(name: "fair", date: TestSeries.monday.adding(days: 30), effect: .learned),
      SpecialDay(name: "closed", date: first, effect: .closed),
      SpecialDay(name: "like", date: first.adding(days: 1), effect: .like(.sunday)),
      SpecialDay(name: "half", date: first.adding(days: 2), effect: .factor(0.5)),
      SpecialDay(name: "fair", date: first.adding(days: 3), effect: .learned),
      SpecialDay(name: "other queue", date: first.adding(days: 4), effect: .closed, queues: ["sales"]),
    ]
    let result = Forecaster().forecast(history, days: 7, from: first, specialDays: specials)
    let days = (0..<7).map { result.forecast.contacts[$0 * 4] }
    #expect(days[0] == 0)
    #expect(abs(days[1] - 50) < 2)
    #expect(abs(days[2] - 10) < 1)
    #expect(abs(days[3] - 5) < 1)
    #expect(abs(days[4] - 20) < 1)
  }

  @Test func adjustmentsComeLastAndAreListed() {
    let history = TestSeries.make(days: 28) { _, _ in .offered(20) }
    let first = TestSeries.monday.adding(days: 28)
    let adjustment = ForecastAdjustment(
      queue: "billing", days: first...first, change: .set(50), reason: "campaign", author: "Ana")
    let request = ForecastRequest(series: history, adjustments: [adjustment])
    let result = Forecaster().forecast([request], days: 2, from: first)[0]
    #expect(result.forecast.contacts[0..<4] == [50, 50, 50, 50])
    #expect(abs(result.forecast.contacts[4] - 20) < 1)
    #expect(result.adjustments.map(\.after) == [200])
  }

  @Test func warningsHoldWhatWasFound() {
    let first = TestSeries.monday.adding(days: 40)
    func facts(_ history: ContactSeries, open: [[Bool]]? = nil) -> [ForecastWarning.Facts] {
      Forecaster().forecast(history, days: 7, from: first, openSlots: open).warnings.map(\.facts)
    }
    let always = [[Bool]](repeating: [true, true, true, true], count: 7)
    #expect(facts(TestSeries.make(days: 0) { _, _ in .missing }).first == .noHistory(before: first))
    #expect(facts(TestSeries.make(days: 40) { _, _ in .offered(0) }).first == .onlyZeros)
    #expect(
      facts(TestSeries.make(days: 3) { _, _ in .offered(9) }, open: always) == [
        .shortHistory(observedDays: 3, span: 3), .unseenWeekdays([.thursday, .friday, .saturday, .sunday]),
        .endsEarly(lastDay: TestSeries.monday.adding(days: 2), unrecordedDays: 37, firstDay: first),
      ])
  }
}
