import Planning
import Testing
import Workforce

/// Which contacts a roster is planned with, and what is read to find out.
@Suite("Contact source")
struct ContactSourceTests {
  private let centre = Centre()

  /// Resolves from what there is; tells what was asked for, in order.
  private func resolved(_ there: Set<String>) -> (source: ContactSource, asked: [String]) {
    var asked: [String] = []
    func forecast(_ name: String, _ contacts: Double) -> ImportedForecast? {
      asked.append(name)
      return there.contains(name) ? ImportedForecast(forecasts: [centre.forecast(contacts: contacts)]) : nil
    }
    let source = ContactSource.resolved(
      named: { forecast("named", 1) }, saved: { forecast("saved", 2) }, planned: { forecast("planned", 3) },
      history: {
        asked.append("history")
        return there.contains("history") ? History(series: []) : nil
      })
    return (source, asked)
  }

  @Test("a forecast named counts before one saved, that before the plan's, that before the history; no more is read")
  func order() {
    func imported(_ contacts: Double) -> ImportedForecast {
      ImportedForecast(forecasts: [centre.forecast(contacts: contacts)])
    }
    let all: Set = ["named", "saved", "planned", "history"]
    #expect(resolved(all).source == .imported(imported(1)) && resolved(all).asked == ["named"])
    let rest = all.subtracting(["named"])
    #expect(resolved(rest).source == .saved(imported(2)) && resolved(rest).asked == ["named", "saved"])
    #expect(resolved(["planned", "history"]).source == .imported(imported(3)))
    #expect(resolved(["history"]).source == .history(History(series: [])))
    #expect(resolved([]).source == .unknown && resolved([]).asked == ["named", "saved", "planned", "history"])
  }

  @Test("what the planner adjusts changes a forecast made elsewhere, not the one that a roster was planned with")
  func adjustments() throws {
    let monday = centre.plan.grid.firstDay
    let adjustment = ForecastAdjustment(
      queue: "phone", days: monday...monday, change: .percent(50), reason: "Mailing", author: "Ann")
    let pipeline = PlanPipeline(plan: centre.plan, settings: ForecastSettings(adjustments: [adjustment]))
    let forecast = ImportedForecast(forecasts: [centre.forecast(contacts: 10)])
    #expect(try pipeline.contacts(from: .imported(forecast)).queues[0].contacts[47...48] == [15, 10])
    #expect(try pipeline.contacts(from: .saved(forecast)).queues[0].contacts[47...48] == [10, 10])
  }

  @Test("without a source there are no contacts; only a history can be updated within the day")
  func refusals() {
    let pipeline = PlanPipeline(plan: centre.plan)
    #expect(throws: PlanningError.noContacts) { try pipeline.contacts(from: .unknown) }
    let moment = AsOf(date: centre.plan.grid.firstDay, slot: 20)
    let forecast = ImportedForecast(forecasts: [centre.forecast(contacts: 10)])
    #expect(throws: PlanningError.noUpdate) { try pipeline.contacts(from: .imported(forecast), asOf: moment) }
  }

  @Test("a roster made before has an outcome: its coverage beside what its contacts need, nobody without contacts")
  func outcome() throws {
    let duty = Duty(day: 0, family: 0, start: 480, minutes: 240, breaks: [], queue: 0)
    let roster = Roster(duties: [[duty], []])
    let pipeline = PlanPipeline(plan: centre.plan)
    let contacts = try pipeline.contacts(
      from: .saved(ImportedForecast(forecasts: [centre.forecast(contacts: 10)])))
    let outcome = try pipeline.outcome(of: roster, for: contacts, provenance: PlanProvenance())
    #expect(outcome.coverage?.agents(queue: 0, interval: 16) == 1)
    #expect(outcome.coverage?.required[0] == outcome.requirement.rostered[0] && outcome.requirement.agents[0][16] > 1)
    let bare = try pipeline.outcome(of: roster, for: nil, provenance: PlanProvenance())
    #expect(bare.requirement.rostered[0].allSatisfy { $0 == 0 } && bare.verification?.isFeasible == true)
    #expect(try bare.deferredOutlook() == nil)
  }
}
