import Queueing
import TestSupport
import Testing
import Workforce

@testable import Staffing

@Suite("Staff of queues that share agents") struct PooledStaffingTests {
  private static let slots = 168

  /// Two queues of 60 contacts an hour, three minutes each, and whoever is open to both.
  private func centre(_ pooling: Pooling, isBlended: Bool = true, goals: ServiceGoals? = nil) -> Plan {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    let usual = ServiceGoals(serviceLevel: ServiceGoals.ServiceLevel(share: 0.8, seconds: 20))
    for id in ["phone", "chat"] { centre.addQueue(id, goals: goals ?? usual) }
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["a1", "a2"])
    if isBlended { centre.plan.activities = [OpenActivity(id: "open", queues: nil)] }
    centre.plan.pooling = pooling
    return centre.plan
  }

  private func needed(_ plan: Plan, contacts: [Double] = [60, 60]) throws -> [Double] {
    let forecasts = contacts.map {
      QueueForecast(
        queue: "q", firstDay: plan.grid.firstDay, slotsPerDay: 24, contacts: [Double](repeating: $0, count: Self.slots),
        handlingSeconds: [Double](repeating: 180, count: Self.slots))
    }
    return try CentreStaffing(plan: plan).requirement(for: forecasts).agents.map { $0[10] }
  }

  @Test("merged, two queues of one handling time are one queue") func merged() throws {
    var one = centre(.separate)
    one.queues.removeLast()
    one.agents = one.agents.map { agent in
      var agent = agent
      agent.queues = [0]
      return agent
    }
    let (both, single) = try (needed(centre(.merged)), needed(one, contacts: [120]))
    #expect(abs(both[0] + both[1] - single[0]) < 1e-9)
    #expect(both[0] == both[1])
    let uneven = try needed(centre(.merged), contacts: [90, 30])
    #expect(abs(uneven[0] + uneven[1] - single[0]) < 1e-9 && abs(uneven[0] - 3 * uneven[1]) < 1e-9)
  }

  @Test("a share lies between, in proportion") func between() throws {
    let (apart, half, merged) = try (
      needed(centre(.separate)), needed(centre(Pooling(share: 0.5))), needed(centre(.merged))
    )
    #expect(abs(half[0] - (apart[0] + merged[0]) / 2) < 1e-9)
    #expect(merged[0] < apart[0])
  }

  @Test("who serves one queue at a time helps nobody") func separateAgents() throws {
    #expect(try needed(centre(.merged, isBlended: false)) == needed(centre(.separate, isBlended: false)))
  }

  @Test("an occupancy ceiling holds for each queue") func ceiling() throws {
    let tight = ServiceGoals(serviceLevel: ServiceGoals.ServiceLevel(share: 0.8, seconds: 20), maximumOccupancy: 0.5)
    // Three erlangs at half the time: six agents, whoever helps out.
    #expect(try needed(centre(.merged, goals: tight))[0] >= 6 - 1e-9)
  }
}
