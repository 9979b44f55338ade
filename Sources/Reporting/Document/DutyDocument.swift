public import WallClock
public import Workforce

/// A duty as JSON shows it, in every document alike: times local with their offset and in UTC, the breaks one by one.
public struct DutyDocument: Encodable, Sendable {
  /// A break; its kind is `meal` or `break`, as in the table of the roster.
  struct Pause: Encodable {
    var kind: String
    var start: String
    var end: String
    var isPaid: Bool
  }

  /// Id of the agent; absent where the document names him around it.
  var agent: String?
  var date: String
  /// Absent when the plan has no such shift.
  var shift: String?
  /// Ids of the queues served, with bars between them; absent when none is.
  var queue: String?
  /// Id of what it is on call for; absent of work.
  var onCall: String?
  var start: String
  var end: String
  var startUtc: String
  var endUtc: String
  var paidMinutes: Int
  var breaks: [Pause]

  /// Makes it from a duty of a plan's roster.
  ///
  /// - Parameters:
  ///   - duty: The duty.
  ///   - agent: Id of its agent, if the document is to hold it.
  ///   - plan: The plan.
  ///   - clock: Its clock.
  public init(_ duty: Duty, agent: String? = nil, plan: Plan, clock: HorizonClock) {
    self.agent = agent
    date = plan.grid.date(of: duty.day).description
    shift = duty.family.flatMap { plan.shifts.indices.contains($0) ? plan.shifts[$0].id : nil }
    queue = duty.queues.isEmpty ? nil : plan.queueIDs(duty.queues)
    onCall = duty.onCall == nil ? nil : plan.onCall(ofFamily: duty.family)?.id
    start = clock.localText(duty.start)
    end = clock.localText(duty.end)
    startUtc = clock.universalText(duty.start)
    endUtc = clock.universalText(duty.end)
    paidMinutes = duty.paidMinutes
    breaks = duty.activities.filter(\.isPause).map {
      Pause(
        kind: $0.word, start: clock.localText($0.minutes.lowerBound), end: clock.localText($0.minutes.upperBound),
        isPaid: $0.isPaid)
    }
  }
}
