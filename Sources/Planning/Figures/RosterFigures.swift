import Verification
import Workforce

/// What a roster adds up to over the horizon.
public struct RosterFigures: Hashable, Sendable {
  /// Agents in the plan.
  public let agents: Int
  /// Duties.
  public let duties: Int
  /// Paid minutes of all duties.
  public let paidMinutes: Int
  /// Agent-hours to roster, on all queues.
  public let requiredHours: Double
  /// Agent-hours present on queues.
  public let presentHours: Double
  /// Agent-hours missing.
  public let shortHours: Double
  /// Agent-hours too many.
  public let surplusHours: Double
  /// Intervals of queues in which staff is missing.
  public let shortIntervals: Int
  /// Intervals of all queues.
  public let intervals: Int
  /// Wishes of all agents.
  public let wishes: Int
  /// Wishes that are not granted.
  public let wishesRefused: Int

  /// Paid hours of all duties.
  public var paidHours: Double { Double(paidMinutes) / 60 }

  /// Share of the agent-hours to roster that is missing; `nil` when nobody is needed.
  public var shortShare: Double? { requiredHours > 0 ? shortHours / requiredHours : nil }

  /// Wishes that are granted.
  public var wishesGranted: Int { wishes - wishesRefused }
}

extension PlanOutcome {
  /// What the roster adds up to; `nil` without one.
  public var figures: RosterFigures? {
    guard let roster, let coverage else { return nil }
    let duties = roster.duties.joined()
    var shortIntervals = 0
    for queue in plan.queues.indices {
      for interval in 0..<plan.grid.intervalCount where coverage.shortfall(queue: queue, interval: interval) > 0 {
        shortIntervals += 1
      }
    }
    return RosterFigures(
      agents: plan.agents.count, duties: duties.count, paidMinutes: duties.reduce(0) { $0 + $1.paidMinutes },
      requiredHours: hours { $0.required[$1][$2] }, presentHours: hours { $0.agents(queue: $1, interval: $2) },
      shortHours: hours { $0.shortfall(queue: $1, interval: $2) },
      surplusHours: hours { $0.surplus(queue: $1, interval: $2) }, shortIntervals: shortIntervals,
      intervals: plan.grid.intervalCount * plan.queues.count, wishes: plan.agents.reduce(0) { $0 + $1.wishes.count },
      wishesRefused: findings.count { $0.rule == .wish })
  }
}
