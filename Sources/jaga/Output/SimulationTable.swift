import Foundation
import Simulation
import WallClock
import Workforce

/// The simulated week as a table: a row an interval and queue in which contacts came, by time.
struct SimulationTable {
  let result: SimulationResult
  let plan: Plan
  let clock: HorizonClock

  var file: OutputFile { OutputFile(name: "simulation.csv", text: text) }

  private var text: String {
    var lines = [
      "start,queue,offered,answered,abandoned,unanswered,service_level,service_level_half_width,abandonment,mean_wait,"
        + "mean_wait_of_answered"
    ]
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
        lines.append(
          ([clock.localText(interval * plan.grid.intervalMinutes), queue.id] + fields).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
