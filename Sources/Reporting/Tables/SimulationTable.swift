import Foundation
public import Simulation
public import WallClock
public import Workforce

/// The simulated week as a table: a row an interval and queue in which contacts came, by time.
public enum SimulationTable {
  /// The table.
  public static func text(_ result: SimulationResult, plan: Plan, clock: HorizonClock) -> String {
    var table = CSVText(header: [
      "start", "queue", "offered", "answered", "abandoned", "unanswered", "service_level", "service_level_half_width",
      "abandonment", "mean_wait", "mean_wait_of_answered",
    ])
    for interval in 0..<plan.grid.intervalCount {
      for (index, queue) in plan.queues.enumerated() {
        let figures = result.queueIntervals[index][interval]
        guard figures.offered > 0 else { continue }
        let numbers = [
          figures.offered, figures.answered, figures.abandoned, figures.unanswered, figures.serviceLevel?.value,
          figures.serviceLevel?.halfWidth, figures.abandonment?.value, figures.meanWait?.value,
          figures.meanWaitOfAnswered?.value,
        ]
        let fields = numbers.map { number in number.map { String(format: "%.4f", $0) } ?? "" }
        table.append([clock.localText(interval * plan.grid.intervalMinutes), queue.id] + fields)
      }
    }
    return table.text
  }
}
