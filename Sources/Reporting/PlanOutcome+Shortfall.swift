import Planning
import Verification
import Workforce

/// An interval in which a queue gets fewer agents than required.
struct ShortInterval {
  var queue: Int
  var interval: Int
  var required: Double
  var present: Double
  var shortfall: Double
}

extension PlanOutcome {
  /// Every interval that stays short, by time, then by queue; none without a roster.
  var shortIntervals: [ShortInterval] {
    guard let coverage else { return [] }
    return (0..<plan.grid.intervalCount).flatMap { interval in
      plan.queues.indices.compactMap { queue in
        let shortfall = coverage.shortfall(queue: queue, interval: interval)
        guard shortfall > 0 else { return nil }
        return ShortInterval(
          queue: queue, interval: interval, required: coverage.required[queue][interval],
          present: coverage.agents(queue: queue, interval: interval), shortfall: shortfall)
      }
    }
  }
}
