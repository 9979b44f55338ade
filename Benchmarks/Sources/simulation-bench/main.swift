import Foundation
import Simulation
import Workforce

// Contacts simulated per second on one core: a busy week in one queue, and one with five skills.

/// Days of 24 hours in quarter-hours; agents work in three shifts with a break each.
func week(queues: Int, contactsPerInterval: Double, groups: [AgentGroup], agentsPerShift: Int) throws -> SimulationModel
{
  let intervals = 7 * 96
  let shape = (0..<intervals).map { contactsPerInterval * (0.6 + 0.4 * sin(Double($0 % 96) / 96 * 2 * .pi)) }
  var duties: [StaffedDuty] = []
  for day in 0..<7 {
    for shift in 0..<3 {
      for agent in 0..<agentsPerShift {
        let pause = PlacedBreak(start: 180 + agent % 8 * 15, minutes: 30, isPaid: false, kind: .meal)
        let duty = Duty(
          day: day, family: nil, start: (day * 24 + shift * 8) * 60, minutes: 480, breaks: [pause], queue: 0)
        duties.append(
          StaffedDuty(agent: shift * agentsPerShift + agent, duty: duty, group: agent % groups.count))
      }
    }
  }
  return try SimulationModel(
    intervalSeconds: 900, dayOfInterval: (0..<intervals).map { $0 / 96 },
    queues: (0..<queues).map { queue in
      SimulatedQueue(
        id: "queue \(queue)", contacts: shape, handlingSeconds: Array(repeating: 240, count: intervals),
        handlingTime: queue % 2 == 0 ? .exponential : .logNormal(variation: 1.2), patience: Patience(meanSeconds: 300))
    },
    groups: groups, duties: duties)
}

func measure(_ name: String, _ model: SimulationModel) {
  var best = 0.0
  var result: SimulationResult?
  for _ in 0..<5 {
    let start = clock()
    let found = Simulator(model).run(.exactly(10))
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    best = max(best, found.contacts / seconds)
    result = found
  }
  let level = result?.total.serviceLevel
  print(
    String(
      format: "%@: %.2f million contacts per CPU second; service level %.4f ± %.4f, occupancy %.3f", name, best / 1e6,
      level?.value ?? 0, level?.halfWidth ?? 0, result?.groups.first?.occupancy?.value ?? 0))
}

let single = [AgentGroup(name: "all", skills: [.init(queue: 0)])]
measure("one queue, 100 agents", try week(queues: 1, contactsPerInterval: 360, groups: single, agentsPerShift: 100))
measure("one queue, 20 agents", try week(queues: 1, contactsPerInterval: 70, groups: single, agentsPerShift: 20))
let skilled = (0..<10).map { group in
  AgentGroup(
    name: "group \(group)",
    skills: (0..<5).filter { $0 == group % 5 || ($0 + group) % 3 == 0 }.map {
      .init(queue: $0, rank: $0 == group % 5 ? 0 : 1)
    })
}
measure("five skills, 100 agents", try week(queues: 5, contactsPerInterval: 72, groups: skilled, agentsPerShift: 100))
