import Forecasting
import TestSupport
import Testing
import Workforce

/// What changes of the world do to forecasts: contacts are neither lost nor made but as they say.
@Suite struct DemandChangeTests {
  private let monday = TimeGrid.weeks().firstDay

  /// Two days of two hours each on phone and chat; the second slot of chat is closed.
  private var forecasts: [QueueForecast] {
    let levels = ForecastQuantiles(
      levels: [0.9], contacts: [[20, 40, 20, 40]], dayTotals: [[55, 55]])
    return [
      QueueForecast(
        queue: "phone", firstDay: monday, slotsPerDay: 2, contacts: [10, 20, 10, 20],
        handlingSeconds: [200, 200, 200, 200], quantiles: levels),
      QueueForecast(
        queue: "chat", firstDay: monday, slotsPerDay: 2, contacts: [40, 0, 40, 0],
        handlingSeconds: [400, 400, 400, 400]),
    ]
  }
  private let isOpen = [[true, true, true, true], [true, false, true, false]]

  private func applied(_ change: DemandChange) -> [QueueForecast] {
    var changed = forecasts
    change.apply(to: &changed, isOpen: isOpen)
    return changed
  }

  @Test func volumeMovesContactsAndQuantilesInItsPeriodAlone() {
    let tuesday = DemandPeriod(from: .init(day: monday.adding(days: 1), minute: 0))
    let changed = applied(.volume(queues: ["phone"], factor: 1.5, tuesday))
    #expect(changed[0].contacts == [10, 20, 15, 30] && changed[1] == forecasts[1])
    #expect(changed[0].quantiles?.contacts == [[20, 40, 30, 60]])
    #expect(changed[0].quantiles?.dayTotals == [[55, 82.5]])
  }

  @Test func handlingTimesMoveAndContactsDoNot() {
    let changed = applied(.handlingTime(queues: ["chat"], part: nil, factor: 0.9, .always))
    #expect(changed[1].handlingSeconds == [360, 360, 360, 360] && changed[1].contacts == forecasts[1].contacts)
  }

  @Test func aQuantileScalesEachDayToItsOwnTotal() {
    let changed = applied(.quantile(0.9))
    // Both days have 30 contacts expected and 55 at 90 %; chat knows no quantiles and stays.
    #expect(zip(changed[0].contacts, [10, 20, 10, 20]).allSatisfy { abs($0 - $1 * 55 / 30) < 1e-9 })
    #expect(changed[0].quantiles == nil && changed[1] == forecasts[1])
  }

  @Test func fewerRepeatsAreFewerContactsInAll() {
    // 80 of 100 are first contacts; when 90 % are done with at once these make 80 / 0.9.
    let changed = applied(.repeats(queues: ["phone"], from: 0.2, to: 0.1, .always))
    #expect(abs(changed[0].contacts[0] - 10 * 0.8 / 0.9) < 1e-12)
  }

  @Test func whatIsDeflectedLeavesAndSomeOfItComesBackElsewhere() {
    let changed = applied(
      .deflection(
        .init(
          queue: "chat", share: 0.25, returnsOn: "phone", returningShare: 0.5, returningHandlingSeconds: 500,
          remainingHandlingFactor: 1.1)))
    #expect(changed[1].contacts == [30, 0, 30, 0])
    #expect(abs(changed[1].handlingSeconds[0] - 440) < 1e-9)
    // Five of ten come back, in the slot in which they left: (10 × 200 + 5 × 500) / 15.
    #expect(changed[0].contacts == [15, 20, 15, 20])
    #expect(abs(changed[0].handlingSeconds[0] - 300) < 1e-9 && changed[0].handlingSeconds[1] == 200)
    #expect(changed[0].quantiles?.contacts == [[30, 40, 30, 40]])
  }

  @Test func nothingComesBackOnAClosedQueue() {
    let changed = applied(
      .deflection(.init(queue: "phone", share: 0.5, returnsOn: "chat", returningShare: 1)))
    #expect(changed[1].contacts == [45, 0, 45, 0] && changed[0].contacts == [5, 10, 5, 10])
  }

  @Test func anOutageHoldsBackContactsThatComeAfterIt() {
    let first = DemandPeriod(from: .init(day: monday, minute: 0), to: .init(day: monday, minute: 720))
    let changed = applied(
      .outage(.init(queues: ["phone"], share: 0.5, returningShare: 0.5, returningMinutes: 1440, period: first)))
    // Five do not get through; half of them come back over the next two slots.
    #expect(changed[0].contacts == [5, 21.25, 11.25, 20])
    let lost = applied(.outage(.init(queues: ["phone"], period: first)))
    #expect(lost[0].contacts == [0, 20, 10, 20])
  }
}
