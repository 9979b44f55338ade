import Staffing
import WallClock
import Workforce

/// What `jaga show --json` prints: duties, one by one, and what becomes of deferred work under them.
struct DutiesDocument: Encodable {
  struct PlacedPause: Encodable {
    var kind: String
    var start: String
    var end: String
    var isPaid: Bool
  }
  struct RosteredDuty: Encodable {
    var agent: String
    var date: String
    var shift: String?
    var queue: String?
    var start: String
    var end: String
    var paidMinutes: Int
    var breaks: [PlacedPause]
  }

  var duties: [RosteredDuty]
  /// By queue with a response time; absent without a forecast beside the roster, or when one agent is asked for.
  var deferred: [DeferredDocument]?

  init(
    _ roster: Roster, plan: Plan, clock: HorizonClock, agent: Int?, days: [Int], deferred: [DeferredOutlook?]?
  ) {
    self.deferred = deferred.map { outlooks in
      zip(plan.queues, outlooks).compactMap { queue, outlook in
        outlook.map { DeferredDocument($0, queue: queue, grid: plan.grid, clock: clock, days: days) }
      }
    }
    duties = plan.agents.indices.filter { agent == nil || agent == $0 }.flatMap { index in
      roster.duties[index].filter { days.contains($0.day) }.map { duty in
        RosteredDuty(
          agent: plan.agents[index].id, date: plan.grid.date(of: duty.day).description,
          shift: duty.family.map { plan.shifts[$0].id },
          queue: duty.queues.isEmpty ? nil : duty.queues.map { plan.queues[$0].id }.joined(separator: "|"),
          start: clock.localText(duty.start), end: clock.localText(duty.end), paidMinutes: duty.paidMinutes,
          breaks: duty.breaks.map {
            PlacedPause(
              kind: $0.kind.rawValue, start: clock.localText(duty.start + $0.start),
              end: clock.localText(duty.start + $0.start + $0.minutes), isPaid: $0.isPaid)
          })
      }
    }
  }
}
