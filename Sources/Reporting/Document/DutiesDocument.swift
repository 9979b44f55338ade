public import Staffing
public import WallClock
public import Workforce

/// What `jaga show --json` prints: duties, one by one, and what becomes of deferred work under them.
public struct DutiesDocument: Encodable, Sendable {
  var duties: [DutyDocument]
  /// By queue with a response time; absent without a forecast beside the roster, or when one agent is asked for.
  var deferred: [DeferredDocument]?

  /// Makes it.
  ///
  /// - Parameters:
  ///   - roster: A roster of a plan.
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - agent: The one agent asked for; `nil` for all.
  ///   - days: The days asked for.
  ///   - deferred: What becomes of deferred work, by queue; `nil` when it is not known.
  public init(
    _ roster: Roster, plan: Plan, clock: HorizonClock, agent: Int?, days: [Int], deferred: [DeferredOutlook?]?
  ) {
    self.deferred = deferred.map { outlooks in
      zip(plan.queues, outlooks).compactMap { queue, outlook in
        outlook.map { DeferredDocument($0, queue: queue, grid: plan.grid, clock: clock, days: days) }
      }
    }
    duties = plan.agents.indices.filter { agent == nil || agent == $0 }.flatMap { index in
      roster.duties[index].filter { days.contains($0.day) }.map {
        DutyDocument($0, agent: plan.agents[index].id, plan: plan, clock: clock)
      }
    }
  }
}
