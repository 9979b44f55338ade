import Simulation
import TestSupport
import Testing
import Workforce

@Suite("Positions in a simulation") struct PositionRoutingTests {
  @Test("who holds a position takes no contacts, and nobody on contacts holds one on the side") func apart() throws {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addQueue("chat", .chat)
    centre.addQueue("desk", .position)
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["a", "b"])
    let roster = Roster(
      duties: [2, 0].map { [Duty(day: 0, family: 0, start: 480, minutes: 480, queue: $0)] })
    let contacts = centre.plan.queues.indices.map { queue in [Double](repeating: queue == 2 ? 0 : 9, count: 168) }
    let model = try SimulationModel(
      plan: centre.plan, roster: roster, contacts: contacts,
      handlingSeconds: contacts.map { $0.map { _ in 240.0 } })
    #expect(model.groups.map(\.name) == ["desk", "phone + chat"])
  }
}
