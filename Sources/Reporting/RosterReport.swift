public import Verification
public import WallClock
public import Workforce

/// A solve's result beside the plan it answers: what JSON and the terminal tell about it.
public struct RosterReport: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its clock.
  public let clock: HorizonClock
  /// The requirement.
  public let requirement: Requirement
  /// The result.
  public let result: RosterResult
  /// The staff of the roster, if there is one.
  public let coverage: RosterCoverage?

  /// Makes a report.
  public init(plan: Plan, clock: HorizonClock, requirement: Requirement, result: RosterResult) {
    self.plan = plan
    self.clock = clock
    self.requirement = requirement
    self.result = result
    coverage = result.roster.map { RosterVerifier(plan: plan, requirement: requirement).coverage(of: $0) }
  }

  /// An interval in which a queue gets fewer agents than required.
  struct ShortInterval {
    var queue: Int
    var interval: Int
    var required: Double
    var present: Double
    var shortfall: Double
  }

  /// Every interval that stays short, by time, then by queue.
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

  /// Agent-hours of a quantity of every queue and interval.
  func hours(_ quantity: (RosterCoverage, _ queue: Int, _ interval: Int) -> Double) -> Double {
    guard let coverage else { return 0 }
    var sum = 0.0
    for queue in plan.queues.indices {
      for interval in 0..<plan.grid.intervalCount { sum += quantity(coverage, queue, interval) }
    }
    return sum * Double(plan.grid.intervalMinutes) / 60
  }
}
