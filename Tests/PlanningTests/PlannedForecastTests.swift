import Planning
import Testing
import Workforce

/// What the planner's files and the time of day do to a forecast.
@Suite("Forecast stage with a planner")
struct PlannedForecastTests {
  private let centre = Centre()

  private var monday: CivilDate { centre.plan.grid.firstDay }

  /// Four weeks of ten contacts in every slot, and what came of the horizon until now.
  private func history(seenDays: Int = 0, seenSlots: Int = 0, contacts: Double = 20) -> History {
    let past = [ContactSeries.Observation](repeating: .offered(10), count: 28 * 48)
    let seen = (0..<7 * 48).map { slot -> ContactSeries.Observation in
      slot < seenDays * 48 + seenSlots ? .offered(contacts) : .missing
    }
    return History(series: [
      ContactSeries(
        queue: "phone", firstDay: monday.adding(days: -28), slotsPerDay: 48, observations: past + seen,
        handlingSeconds: (past + seen).map { _ in 180 })
    ])
  }

  /// The moment on a day of the horizon at which the slot from 10:00 is running.
  private func moment(day: Int) -> AsOf { AsOf(date: monday.adding(days: day), slot: 20) }

  @Test("adjustments come last and are listed")
  func adjustments() {
    let settings = ForecastSettings(adjustments: [
      ForecastAdjustment(
        queue: "phone", days: monday...monday, slots: 16..<18, change: .percent(50), reason: "Mailing",
        author: "Ann")
    ])
    let contacts = ForecastStage(plan: centre.plan, settings: settings).forecast(from: history())
    let plain = ForecastStage(plan: centre.plan).forecast(from: history())
    #expect(abs(contacts.queues[0].contacts[16] - 1.5 * plain.queues[0].contacts[16]) < 1e-9)
    #expect(contacts.queues[0].contacts[18] == plain.queues[0].contacts[18])
    #expect(contacts.results[0].adjustments.map(\.adjustment.reason) == ["Mailing"])
  }

  @Test("a dropped day is not learned from, a kept one not listed")
  func decisions() {
    var history = history()
    for slot in 0..<48 { history.series[0].observations[24 * 48 + slot] = .offered(200) }
    func stage(_ isKept: Bool?) -> ContactForecast {
      let decisions = isKept.map { [UnusualDayDecision(date: monday.adding(days: -4), isKept: $0)] } ?? []
      return ForecastStage(plan: centre.plan, settings: ForecastSettings(unusualDays: decisions))
        .forecast(from: history)
    }
    #expect(stage(nil).results[0].unusual.map(\.date) == [monday.adding(days: -4)])
    #expect(stage(true).results[0].unusual.isEmpty)
    let dropped = stage(false)
    #expect(dropped.results[0].unusual.isEmpty)
    #expect(dropped.queues[0].contacts.allSatisfy { abs($0 - 10) < 0.5 })
  }

  @Test("days that are over stand as they came, a busy morning raises the afternoon")
  func asOf() throws {
    let stage = ForecastStage(plan: centre.plan)
    let known = history(seenDays: 2, seenSlots: 20)
    let contacts = stage.forecast(from: known, asOf: moment(day: 2))
    let forecast = contacts.queues[0]
    #expect(forecast.firstDay == monday && forecast.contacts.count == 7 * 48)
    #expect(forecast.contacts.prefix(2 * 48 + 20).allSatisfy { $0 == 20 })
    #expect(forecast.contacts[2 * 48 + 30] > 11)
    #expect(!contacts.warnings.contains(.notUpdated(queue: 0, day: monday.adding(days: 2))))
  }

  @Test("before the horizon an update reaches to its last day; without records it is warned")
  func asOfBefore() throws {
    let contacts = ForecastStage(plan: centre.plan).forecast(
      from: history(), asOf: moment(day: -1))
    #expect(contacts.queues[0].firstDay == monday && contacts.queues[0].contacts.count == 7 * 48)
    let later = ForecastStage(plan: centre.plan).forecast(from: history(), asOf: moment(day: 1))
    #expect(later.queues[0].contacts.count == 7 * 48)
    #expect(later.warnings.last == .notUpdated(queue: 0, day: monday.adding(days: 1)))
  }

  @Test("a total over the week counts what came already")
  func asOfTotal() throws {
    let settings = ForecastSettings(adjustments: [
      ForecastAdjustment(
        queue: "phone", days: monday...monday.adding(days: 6), change: .total(5000), reason: "Mailing",
        author: "Ann")
    ])
    let contacts = ForecastStage(plan: centre.plan, settings: settings).forecast(
      from: history(seenDays: 2, seenSlots: 20), asOf: moment(day: 2))
    let total = contacts.queues[0].contacts.reduce(0, +)
    #expect(abs(total - 5000) < 1e-6)
  }

  private func staff(at usual: Double? = nil) -> StaffingStage {
    StaffingStage(plan: centre.plan, settings: ForecastSettings(staffingQuantile: usual))
  }

  @Test("staffing at a quantile asks for more agents than staffing for what is expected")
  func quantile() throws {
    let contacts = ForecastStage(plan: centre.plan).forecast(from: history())
    let expected = try staff().staffing(for: contacts).requirement.agents[0][20]
    let asked = try staff().staffing(for: contacts, quantile: 0.9).requirement.agents[0][20]
    #expect(asked > expected)
    #expect(try staff(at: 0.9).staffing(for: contacts).requirement.agents[0][20] == asked)
    #expect(try staff(at: 0.9).staffing(for: contacts, quantile: 0.8).requirement.agents[0][20] < asked)
  }

  @Test("a forecast made elsewhere is staffed as it is, unless a quantile is asked for")
  func quantileElsewhere() throws {
    let contacts = ContactForecast(queues: [centre.forecast(contacts: 10)])
    let plain = try staff().staffing(for: contacts)
    #expect(try staff(at: 0.9).staffing(for: contacts) == plain)
    #expect(throws: PlanningError.noQuantiles(queue: 0)) { try staff().staffing(for: contacts, quantile: 0.9) }
  }

  /// Ten contacts in each slot, fourteen at the 0.8 quantile.
  private func careful() -> QueueForecast {
    var forecast = centre.forecast(contacts: 10)
    forecast.quantiles = ForecastQuantiles(
      levels: [0.2, 0.8], contacts: [forecast.contacts.map { _ in 8 }, forecast.contacts.map { _ in 14 }],
      dayTotals: [Array(repeating: 400, count: 7), Array(repeating: 600, count: 7)])
    return forecast
  }

  private var percent: ForecastSettings {
    ForecastSettings(
      adjustments: [
        ForecastAdjustment(
          queue: "phone", days: monday...monday, change: .percent(50), reason: "Mailing", author: "Ann")
      ], staffingQuantile: 0.8)
  }

  @Test("a forecast made elsewhere is adjusted and staffed like our own")
  func adjustedElsewhere() throws {
    let stage = ForecastStage(plan: centre.plan, settings: percent)
    let contacts = stage.forecast(from: ImportedForecast(forecasts: [careful()]))
    #expect(contacts.queues[0].contacts[47...48] == [15, 10])
    #expect(contacts.queues[0].quantiles?.contacts(at: 0.8)[47...48] == [21, 14])
    #expect(contacts.adjustments.map(\.after) == [720] && contacts.isAdjusted && contacts.warnings.isEmpty)
    let staffed = try staff(at: 0.8).staffing(for: contacts)
    #expect(try staffed.requirement.agents[0][48] == staff().staffing(for: plain(14)).requirement.agents[0][48])
    #expect(
      try staff(at: 0.8).staffing(for: contacts.expected).requirement.agents[0][48]
        < staffed.requirement.agents[0][48])
  }

  private func plain(_ contacts: Double) -> ContactForecast {
    ContactForecast(queues: [centre.forecast(contacts: contacts)])
  }

  @Test("adjustments that are in it already are not applied again; without quantiles there is a warning")
  func notTwice() {
    let stage = ForecastStage(plan: centre.plan, settings: percent)
    let again = stage.forecast(from: ImportedForecast(forecasts: [careful()], isAdjusted: true))
    #expect(again.queues == [careful()] && again.adjustments.isEmpty && again.isAdjusted)
    let bare = stage.forecast(from: ImportedForecast(forecasts: [centre.forecast(contacts: 10)]))
    #expect(bare.warnings == [.quantileUnused])
  }

  @Test("closed hours and days stay closed under an adjustment of a forecast made elsewhere")
  func closedElsewhere() {
    var centre = centre
    centre.plan.queues[0].openSlots = Array(repeating: (0..<48).map { (16..<32).contains($0) }, count: 7)
    centre.plan.specialDays = [SpecialDay(name: "Inventory", date: monday.adding(days: 1), effect: .closed)]
    let settings = ForecastSettings(adjustments: [
      ForecastAdjustment(
        queue: "phone", days: monday...monday.adding(days: 1), change: .set(4), reason: "Fair", author: "Ann")
    ])
    let contacts = ForecastStage(plan: centre.plan, settings: settings)
      .forecast(from: ImportedForecast(forecasts: [centre.forecast(contacts: 0)])).queues[0].contacts
    #expect(contacts[15...16] == [0, 4] && contacts[48..<96].allSatisfy { $0 == 0 })
  }

  @Test("in a table, the quantiles of contacts that wait are the shares of the day's")
  func tabled() {
    let contacts = ContactForecast(queues: [careful()])
    #expect(contacts.tabled(for: centre.plan.queues) == contacts.queues)
    var mail = centre.plan.queues
    mail[0].channel = .email
    #expect(contacts.tabled(for: mail)[0].quantiles?.contacts.map { $0[0] } == [400.0 / 48, 12.5])
  }
}
