import Verification
import Workforce

/// A queue's staff on one day, in agent-hours.
public struct QueueDayFigures: Hashable, Sendable {
  /// To roster.
  public let required: Double
  /// Present.
  public let present: Double
  /// Missing.
  public let short: Double
  /// Too many.
  public let surplus: Double
}

extension PlanOutcome {
  /// The staff of each queue, then of each day of the horizon; `nil` without a roster.
  public var queueDays: [[QueueDayFigures]]? {
    guard let coverage else { return nil }
    let hours = Double(plan.grid.intervalMinutes) / 60
    return plan.queues.indices.map { queue in
      (0..<plan.grid.dayCount).map { day in
        let intervals =
          plan.grid.dayStart(day) / plan.grid.intervalMinutes..<plan.grid.dayStart(day + 1) / plan.grid.intervalMinutes
        func sum(_ value: (Int) -> Double) -> Double { intervals.reduce(0) { $0 + value($1) } * hours }
        return QueueDayFigures(
          required: sum { coverage.required[queue][$0] }, present: sum { coverage.agents(queue: queue, interval: $0) },
          short: sum { coverage.shortfall(queue: queue, interval: $0) },
          surplus: sum { coverage.surplus(queue: queue, interval: $0) })
      }
    }
  }
}
