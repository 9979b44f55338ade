import Testing
import Workforce

@testable import Forecasting

@Suite struct HistoryTests {
  private func replacing(
    _ series: ContactSeries, day: Int, slots: Range<Int>, _ change: (Double) -> Double
  ) -> ContactSeries {
    var changed = series
    for slot in slots {
      let cell = day * series.slotsPerDay + slot
      changed.observations[cell] = .offered(change(series.observations[cell].contacts ?? 0))
    }
    return changed
  }

  @Test func anOutageIsListedAndNotLearnedFrom() throws {
    let history = TestSeries.noisy(days: 56, seed: 21)
    let broken = replacing(history, day: 40, slots: 4..<9) { _ in 0 }
    let first = TestSeries.monday.adding(days: 56)
    let result = Forecaster(model: .robustProfile).forecast(broken, days: 7, from: first)
    let outage = try #require(result.unusual.first { $0.kind == .outage })
    #expect(outage.date == TestSeries.monday.adding(days: 40))
    #expect(outage.slots == 4..<9)
    #expect(outage.setAside)
    #expect(result.warnings == [ForecastWarning(queue: "billing", facts: .outages([outage.date]))])
    let request = ForecastRequest(series: broken, keptDays: [outage.date])
    #expect(
      Forecaster(model: .robustProfile).forecast([request], days: 7, from: first)[0].unusual.allSatisfy {
        $0.kind != .outage
      })
  }

  @Test func aQuietNightIsNoOutage() {
    let history = TestSeries.make(days: 56, slots: 24) { _, slot in .offered(slot < 6 ? 0 : 20) }
    let open = [[Bool]](repeating: [Bool](repeating: true, count: 24), count: 7)
    let result = Forecaster(model: .robustProfile).forecast(
      history, days: 7, from: TestSeries.monday.adding(days: 56), openSlots: open)
    #expect(result.unusual.isEmpty)
  }

  @Test func anOddDayIsListedAndHardlyMoves() throws {
    let history = TestSeries.noisy(days: 70, seed: 22)
    let odd = replacing(history, day: 50, slots: 0..<24) { 3 * $0 }
    let first = TestSeries.monday.adding(days: 70)
    let plain = Forecaster(model: .robustProfile).forecast(history, days: 7, from: first)
    let result = Forecaster(model: .robustProfile).forecast(odd, days: 7, from: first)
    let part = try #require(result.unusual.first { $0.kind == .oddDay })
    #expect(part.date == TestSeries.monday.adding(days: 50))
    #expect(part.actual > 2.5 * part.expected)
    #expect(result.warnings.contains { if case .unusualDays = $0.facts { true } else { false } })
    let ratio = sum(result.forecast.contacts) / sum(plain.forecast.contacts)
    #expect(abs(ratio - 1) < 0.02)
  }

  @Test func aDroppedDayIsNotLearnedFrom() {
    let history = TestSeries.noisy(days: 63, seed: 23)
    var without = history
    for slot in 0..<24 { without.observations[60 * 24 + slot] = .missing }
    let odd = replacing(history, day: 60, slots: 0..<24) { 2 * $0 + 5 }
    let first = TestSeries.monday.adding(days: 63)
    // Handling time is learned apart, and a day that the planner drops is no closure: only the models must not see it.
    let dropped = QueuePipeline(
      ForecastRequest(series: odd, droppedDays: [TestSeries.monday.adding(days: 60)]), days: 7, from: first,
      cleaning: true)
    #expect(dropped.history(with: DayEffects([])).knownCount(ofDay: 60) == 0)
  }

  @Test func aLevelShiftIsRecognised() throws {
    let history = TestSeries.noisy(days: 84, seed: 24)
    var shifted = history
    for cell in 60 * 24..<84 * 24 {
      shifted.observations[cell] = .offered(1.8 * (history.observations[cell].contacts ?? 0))
    }
    let first = TestSeries.monday.adding(days: 84)
    let result = Forecaster(model: .robustProfile).forecast(shifted, days: 7, from: first)
    #expect(shifts(result).map(\.description) == ["1970-04-03"])
    let plain = Forecaster(model: .robustProfile).forecast(history, days: 7, from: first)
    #expect(shifts(plain).isEmpty)
    let ratio = sum(result.forecast.contacts) / sum(plain.forecast.contacts)
    #expect(abs(ratio / 1.8 - 1) < 0.1)
  }

  @Test func handlingTimeIsWeightedByContactsAndShrunk() {
    var series = TestSeries.make(days: 28) { _, slot in .offered(slot == 3 ? 1 : 100) }
    for cell in series.handlingSeconds.indices { series.handlingSeconds[cell] = cell % 4 == 3 ? 900 : 300 }
    let seconds = Forecaster(model: .robustProfile).forecast(series, days: 7, from: TestSeries.monday.adding(days: 28))
      .forecast
      .handlingSeconds
    #expect(abs(seconds[0] - 300) < 3)
    #expect(seconds[3] > 310 && seconds[3] < 700)
  }

  @Test func aLevelOfHandlingTimesThatMovesIsFollowed() {
    var series = TestSeries.make(days: 91) { _, _ in .offered(100) }
    for cell in series.handlingSeconds.indices { series.handlingSeconds[cell] = cell < 77 * 4 ? 300 : 360 }
    let seconds = Forecaster(model: .robustProfile).forecast(series, days: 7, from: TestSeries.monday.adding(days: 91))
      .forecast.handlingSeconds
    // Two weeks of seven days' half-life are three quarters of what counts.
    #expect(seconds.allSatisfy { 335..<355 ~= $0 })
    // A few contacts are no level.
    var small = TestSeries.make(days: 91) { _, _ in .offered(0.2) }
    small.handlingSeconds = series.handlingSeconds
    let calm = Forecaster(model: .robustProfile).forecast(small, days: 7, from: TestSeries.monday.adding(days: 91))
      .forecast.handlingSeconds
    #expect(calm.allSatisfy { 305..<315 ~= $0 })
  }

  @Test func aWeekdayKeepsItsOwnHandlingTimeWhereContactsAreMany() {
    func mondays(contacts: Double) -> [Double] {
      var series = TestSeries.make(days: 91) { _, _ in .offered(contacts) }
      for cell in series.handlingSeconds.indices { series.handlingSeconds[cell] = cell / 4 % 7 == 0 ? 390 : 300 }
      let seconds = Forecaster(model: .robustProfile)
        .forecast(series, days: 2, from: TestSeries.monday.adding(days: 91)).forecast.handlingSeconds
      return zip(seconds[0..<4], seconds[4..<8]).map { $0 / $1 }
    }
    #expect(mondays(contacts: 200).allSatisfy { $0 > 1.25 })
    #expect(mondays(contacts: 1).allSatisfy { $0 < 1.05 })
  }

  @Test func withoutHandlingTimeTheQueuesOwnIsUsed() {
    var series = TestSeries.make(days: 28) { _, _ in .offered(5) }
    series.handlingSeconds = series.handlingSeconds.map { _ in nil }
    let result = Forecaster(model: .robustProfile).forecast(
      series, days: 1, from: TestSeries.monday.adding(days: 28), fallbackHandlingSeconds: 222)
    #expect(result.forecast.handlingSeconds == [222, 222, 222, 222])
    #expect(result.warnings.map(\.facts) == [.noHandlingTime(assumedSeconds: 222)])
  }

  /// The days on which the level is said to have changed.
  private func shifts(_ result: ForecastResult) -> [CivilDate] {
    result.warnings.compactMap { if case .levelShift(_, let date) = $0.facts { date } else { nil } }
  }
}
