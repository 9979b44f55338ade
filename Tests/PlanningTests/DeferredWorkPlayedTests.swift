import Foundation
import Planning
import Queueing
import Simulation
import Staffing
import Testing
import Workforce

/// What the staffing says of deferred work, played.
@Suite("Deferred work, planned and simulated") struct DeferredWorkPlayedTests {
  /// Calls around the clock, and mail from 08:00 to 16:00 that also comes at night; all agents have both skills.
  private func centre(agents: Int, minutes: Int = 480, filling: Bool = false) -> Centre {
    var centre = Centre(agents: agents)
    centre.plan.queues.append(centre.plan.queues[0])
    centre.plan.queues[1].id = "mail"
    centre.plan.queues[1].channel = .email
    centre.plan.queues[1].goals = ServiceGoals(responseTime: .init(minutes: minutes))
    centre.plan.queues[1].openSlots = Array(repeating: (0..<48).map((16..<32).contains), count: 7)
    centre.plan.queues[1].fillsGapsOf = filling ? [0] : []
    for agent in centre.plan.agents.indices { centre.plan.agents[agent].queues = [0, 1] }
    return centre
  }

  /// Everybody on one queue from 08:00 to 16:00 on each day.
  private func roster(_ centre: Centre, queue: Int, agents: Int) -> Roster {
    Roster(
      duties: centre.plan.agents.indices.map { agent in
        agent < agents
          ? (0..<7).map { Duty(day: $0, family: 0, start: $0 * 1440 + 480, minutes: 480, breaks: [], queue: queue) }
          : []
      })
  }

  @Test("A roster that clears a response time by the plan clears it when played, mail of the night with it")
  func cleared() throws {
    let centre = centre(agents: 6)
    // Two messages of ten minutes in every half-hour, day and night: 16 hours of work a day.
    let forecasts = [centre.forecast(contacts: 0), centre.forecast(contacts: 2, handlingSeconds: 600)]
    let needed = try CentreStaffing(plan: centre.plan).staffing(for: forecasts)
    let hours = needed.requirement.agents[1].reduce(0, +) / 2
    #expect(abs(hours - 7 * 16) < 1e-6, "\(hours)")
    #expect(needed.deferred[1]?.shareInTime == 1)
    let stage = SimulationStage(plan: centre.plan, forecasts: forecasts)
    func share(agents: Int) throws -> Double {
      let model = try stage.model(of: roster(centre, queue: 1, agents: agents), assumptions: SimulationAssumptions())
      return try #require(Simulator(model).run(.exactly(20)).queues[1].response?.value)
    }
    #expect(try share(agents: 3) > 0.97)
    #expect(try share(agents: 1) < 0.6)
  }

  @Test("Work in gaps delays contacts as much as the warning says")
  func gaps() throws {
    let centre = centre(agents: 14, filling: true)
    // Ten erlangs of calls while mail is worked on, and 0.8 erlangs of mail that nobody else does.
    let calls = centre.forecast(handlingSeconds: 240) { (16..<32).contains($0) ? 75 : 0 }
    let mail = centre.forecast(handlingSeconds: 240) { (16..<32).contains($0) ? 6 : 0 }
    let found = try CentreStaffing(plan: centre.plan).staffing(for: [calls, mail])
    let needed = try #require(found.requirement.agents[0].max())
    guard case .gapsDelayContacts(queue: 0, serviceLevel: let level)? = found.warnings.first else {
      Issue.record("no warning: \(found.warnings)")
      return
    }
    #expect(level < 0.79)
    // The formula at the whole number of agents that are played.
    let agents = Int(needed.rounded(.up))
    let load = try OfferedLoad(contactsPerHour: 150, handlingSeconds: 240)
    let alone = try #require(try ErlangC.steadyState(of: load, agents: Double(agents))).serviceLevel(within: 20)
    let stage = SimulationStage(plan: centre.plan, forecasts: [calls, mail])
    let model = try stage.model(
      of: roster(centre, queue: 0, agents: agents), assumptions: SimulationAssumptions())
    let played = try #require(Simulator(model).run(.exactly(60)).queues[0].serviceLevel?.value)
    let both = try OfferedLoad(contactsPerHour: 162, handlingSeconds: 240)
    let state = try #require(try ErlangC.steadyState(of: both, agents: Double(agents)))
    let expected = 1 - state.probabilityOfWaiting * exp(-(Double(agents) - 10) * 20 / 240)
    #expect(abs(played - expected) < 0.02, "played \(played), expected \(expected), alone \(alone)")
    #expect(played < alone - 0.02)
  }

  @Test("Without work in gaps nothing is said")
  func silence() throws {
    let centre = centre(agents: 14)
    let calls = centre.forecast(handlingSeconds: 240) { (16..<32).contains($0) ? 75 : 0 }
    let mail = centre.forecast(handlingSeconds: 240) { (16..<32).contains($0) ? 6 : 0 }
    #expect(try CentreStaffing(plan: centre.plan).staffing(for: [calls, mail]).warnings.isEmpty)
  }
}
