import Foundation
import Queueing

// CPU time to staff a week of 672 fifteen-minute intervals with five queues, in one thread.

let loads = try (0..<5).flatMap { queue in
  try (0..<672).map { interval in
    let wave = 1 + sin(Double(interval % 96) / 96 * 2 * .pi - 2)
    return try OfferedLoad(
      contactsPerHour: (5 + 120 * wave) * Double(queue + 1), handlingSeconds: 150 + 40 * Double(queue))
  }
}
let goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20), maximumOccupancy: 0.9)

for (name, patience) in [("Erlang C", nil), ("Erlang A", 240.0)] {
  var best = Double.infinity
  var agents = 0.0
  for _ in 0..<5 {
    let start = clock()
    agents = try loads.reduce(0) {
      try $0 + IntervalStaffing.requirement(for: $1, goals: goals, patienceSeconds: patience).fractionalAgents
    }
    best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
  print(String(format: "%@: %.1f ms for %d requirements, %.0f agents in all", name, best * 1000, loads.count, agents))
}
