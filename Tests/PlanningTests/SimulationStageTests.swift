import Planning
import Queueing
import Simulation
import Testing
import Workforce

@Suite("Simulation after the roster")
struct SimulationStageTests {
  /// Two agents from 08:00 to 16:00 on Monday.
  private func roster(_ centre: Centre) -> Roster {
    let agent = [8, 12].map { Duty(day: 0, family: 0, start: $0 * 60, minutes: 240, breaks: [], queue: 0) }
    return Roster(duties: [agent, agent])
  }

  /// Four contacts in each half-hour of Monday from 08:00 to 16:00: 0.4 erlangs.
  private func monday(_ centre: Centre) -> QueueForecast {
    var forecast = centre.forecast { (16..<32).contains($0) ? 4 : 0 }
    for slot in forecast.slotsPerDay..<forecast.contacts.count { forecast.contacts[slot] = 0 }
    return forecast
  }

  @Test("the model has the forecast's contacts and handling times on the horizon's intervals")
  func model() throws {
    let centre = Centre()
    let stage = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let model = try stage.model(of: roster(centre), assumptions: SimulationAssumptions())
    #expect(model.queues[0].contacts.reduce(0, +) == 64)
    #expect(model.queues[0].contacts[16] == 4 && model.queues[0].handlingSeconds[16] == 180)
    #expect(model.duties.count == 4)
  }

  @Test("Erlang's answer is the intervals', weighted by contacts: 0.4 erlangs for two agents")
  func expectation() throws {
    let centre = Centre()
    let stage = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let found = try #require(try stage.expectations(of: roster(centre), thresholdSeconds: 20)[0])
    #expect(found.model == "Erlang C" && found.overloadedIntervals == 0 && found.abandonment == nil)
    // P(wait) = 1/15 for 0.4 erlangs and two agents; 20 s are 1/9 of the handling time.
    #expect(abs(found.serviceLevel - 0.944191) < 1e-5, "\(found)")
  }

  @Test("intervals without enough agents are counted, and shrinkage takes agents away")
  func overload() throws {
    var centre = Centre()
    let stage = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let nobody = try #require(
      try stage.expectations(of: Roster(duties: [[], []]), thresholdSeconds: 20)[0])
    #expect(nobody.overloadedIntervals == 16 && nobody.serviceLevel == 0)
    centre.plan.shrinkage = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.5))
    let shrunk = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let half = try #require(try shrunk.expectations(of: roster(centre), thresholdSeconds: 20)[0])
    // One agent: P(wait) = 0.4.
    #expect(abs(half.serviceLevel - (1 - 0.4 * 0.9355)) < 1e-4, "\(half)")
  }

  @Test("the attendance that is simulated takes the place of shrinkage in Erlang's answer too")
  func attendance() throws {
    var centre = Centre()
    let whole = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let alone = try whole.expectations(of: roster(centre), thresholdSeconds: 20)
    centre.plan.shrinkage = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.3, inOffice: 0.1, mode: .additive))
    let shrunk = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    #expect(try shrunk.expectations(of: roster(centre), thresholdSeconds: 20) != alone)
    #expect(
      try shrunk.expectations(of: roster(centre), thresholdSeconds: 20, attendance: AttendanceByWeekday()) == alone)
    #expect(
      try shrunk.expectations(
        of: roster(centre), thresholdSeconds: 20, attendance: AttendanceByWeekday(centre.plan.shrinkage))
        == shrunk.expectations(of: roster(centre), thresholdSeconds: 20))
  }

  @Test("with a patience it is Erlang A's, and tells how many hang up; deferred and empty queues have none")
  func patience() throws {
    var centre = Centre()
    centre.plan.queues[0].patienceSeconds = 120
    let stage = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let found = try #require(try stage.expectations(of: roster(centre), thresholdSeconds: 20)[0])
    #expect(found.model == "Erlang A" && (found.abandonment ?? 0) > 0)
    let empty = SimulationStage(plan: centre.plan, forecasts: [centre.forecast(contacts: 0)])
    #expect(try empty.expectations(of: roster(centre), thresholdSeconds: 20) == [nil])
    centre.plan.queues[0].channel = .email
    let mail = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    #expect(try mail.expectations(of: roster(centre), thresholdSeconds: 20) == [nil])
  }

  @Test("the simulation of that Monday agrees with Erlang's answer")
  func agreement() throws {
    let centre = Centre()
    let stage = SimulationStage(plan: centre.plan, forecasts: [monday(centre)])
    let model = try stage.model(of: roster(centre), assumptions: SimulationAssumptions())
    let found = try #require(Simulator(model).run(.exactly(200)).total.serviceLevel)
    #expect(found.covers(0.944191, widenedBy: 2), "\(found)")
  }

  @Test(
    "the forecast's busyness is what its quantiles say beyond chance; mail and forecasts without quantiles have none")
  func busyness() {
    let centre = Centre()
    func stage(_ centre: Centre, deviation: Double?) -> SimulationStage {
      var forecast = centre.forecast(contacts: 100)
      forecast.quantiles = deviation.map { deviation in
        let reach = 1.2815515655446 * deviation
        return ForecastQuantiles(
          levels: [0.1, 0.9], contacts: [-reach, reach].map { reach in forecast.contacts.map { $0 + reach } },
          dayTotals: [[], []])
      }
      return SimulationStage(plan: centre.plan, forecasts: [forecast])
    }
    // A variance of 500 is 100 of chance and 20 % of the mean, squared.
    #expect(abs(stage(centre, deviation: 500.0.squareRoot()).busynessVariation - 0.2) < 1e-9)
    #expect(stage(centre, deviation: 5).busynessVariation == 0)
    #expect(stage(centre, deviation: nil).busynessVariation == 0)
    var mail = centre
    mail.plan.queues[0].channel = .email
    #expect(stage(mail, deviation: 50).busynessVariation == 0)
  }
}
