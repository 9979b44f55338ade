import Queueing
import Staffing
import Testing
import Workforce

@Suite("What poor service costs by staff, of a queue")
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

  @Test("curves are those of the exact model, stretched by shrinkage and shared places")
  func curves() throws {
    var (centre, forecast) = centre(agents: 1, prices: prices)
    centre.plan.shrinkage = ShrinkageByWeekday(Shrinkage(outOfOffice: 0.2))
    centre.plan.queues[0].concurrency = 2
    let curves = try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).serviceCurves[0]
    let exact = try ServiceCost(
      load: OfferedLoad(contactsPerHour: 400, handlingSeconds: 180), patienceSeconds: 120, intervalSeconds: 1800,
      prices: prices, maximumAgents: 30)
    let curve = try #require(curves[24])
    // Ten agents rostered are eight there, with sixteen places.
    #expect(abs(curve.cost(ofAgents: 10) - exact.convex[16]) < 1e-6)
    #expect(curves[0] == nil && curves[40] == nil)
  }

  @Test("without prices there are no curves")
  func plain() throws {
    let (centre, forecast) = centre(agents: 1, prices: nil)
    #expect(try CentreStaffing(plan: centre.plan).requirement(for: [forecast]).serviceCurves.isEmpty)
  }
}
