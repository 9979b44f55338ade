import Planning
import Queueing
import Rostering
import Staffing
import Testing
import Verification
import Workforce

@Suite("Staff by what it is worth")
struct PricedServiceTests {
  /// Mornings of one erlang, afternoons of twenty.
  private func centre(agents: Int, prices: ServicePrices?) -> (centre: Centre, forecast: QueueForecast) {
    var centre = Centre(agents: agents)
    centre.plan.queues[0].patienceSeconds = 120
    centre.plan.queues[0].prices = prices
    for agent in centre.plan.agents.indices {
      centre.plan.agents[agent].weeks = [WeekLimits(minutes: 0...240, days: 0...1)]
    }
    let forecast = centre.forecast { (16..<24).contains($0) ? 10 : (24..<32).contains($0) ? 200 : 0 }
    return (centre, forecast)
  }

  private let prices = ServicePrices(lateContact: 0.5, abandonedContact: 3)

  private func half(_ hour: Int) -> Roster {
    Roster(duties: [[Duty(day: 0, family: 0, start: hour * 60, minutes: 240, breaks: [], queue: 0)]])
  }

  private func costs(_ prices: ServicePrices?) throws -> (morning: RosterCost, afternoon: RosterCost) {
    let (centre, forecast) = centre(agents: 1, prices: prices)
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [forecast])
    let verifier = RosterVerifier(plan: centre.plan, requirement: requirement)
    return (verifier.verify(half(8)).cost, verifier.verify(half(12)).cost)
  }

  @Test("an agent-hour missing counts the same in a quiet morning and a busy afternoon; with prices it does not")
  func verifier() throws {
    let plain = try costs(nil)
    #expect(plain.morning == plain.afternoon)
    let priced = try costs(prices)
    #expect(priced.afternoon.staffing < priced.morning.staffing)
  }

  @Test("the search puts the only agent where he is worth more, at the verifier's cost")
  func search() throws {
    let (centre, forecast) = centre(agents: 1, prices: prices)
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [forecast])
    let result = try RosterStage(plan: centre.plan, requirement: requirement)
      .solve(options: SolveOptions(timeLimit: nil, iterationLimit: 100))
    let roster = try #require(result.roster)
    #expect(roster.duties[0].map(\.start).map { $0 % 1440 } == [12 * 60])
    #expect(result.cost == RosterVerifier(plan: centre.plan, requirement: requirement).verify(roster).cost)
    let objective = try #require(result.objective)
    #expect(try #require(objective.lowerBound) <= objective.incumbent)
  }

  @Test("agents who save less than their hours cost stay at home")
  func notWorthIt() throws {
    let (centre, forecast) = centre(agents: 1, prices: ServicePrices(lateContact: 0.001))
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [forecast])
    let result = try RosterStage(plan: centre.plan, requirement: requirement)
      .solve(options: SolveOptions(timeLimit: nil, iterationLimit: 100))
    #expect(result.roster?.duties == [[]])
  }

  @Test("where no contacts come, an agent is too many, as without prices")
  func closed() throws {
    let (centre, forecast) = centre(agents: 1, prices: prices)
    let requirement = try CentreStaffing(plan: centre.plan).requirement(for: [forecast])
    let cost = requirement.staffingCost(plan: centre.plan, queue: 0, interval: 0, unitsPerAgent: 1)
    #expect(cost.cost(units: 0) == 0 && cost.cost(units: 1) == 1000)
  }
}
