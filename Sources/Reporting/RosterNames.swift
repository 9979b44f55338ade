import WallClock
import Workforce

extension Activity {
  /// The word for what an agent does, in every output: `work`, `meal`, `break`, or the id of a task.
  var word: String {
    switch kind {
    case .contacts: "work"
    case .task(let id): id
    case .pause(.meal): "meal"
    case .pause(.rest): "break"
    case .pause(.gap): "gap"
    }
  }
}

extension Roster {
  /// Each agent of a plan with the duties the roster holds for them, ascending by start.
  func lines(of plan: Plan) -> [(agent: Agent, duties: [Duty])] {
    plan.agents.indices.map { index in
      let own = index < duties.count ? duties[index] : []
      return (plan.agents[index], own.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    }
  }
}

extension Plan {
  /// The family's id; a question mark when a foreign roster names none of the plan's.
  func shiftID(_ family: Int?) -> String {
    family.flatMap { shifts.indices.contains($0) ? shifts[$0].id : nil } ?? "?"
  }

  /// Why an agent is away on a day: an absence, or the time outside employment. Hours of the agent's own are no absence.
  func absence(of agent: Agent, on day: Int) -> Unavailability.Reason? {
    let own = grid(of: agent)
    let minutes = own.minutes(ofDay: day)
    return agent.unavailable.first { $0.reason != .availability && $0.minutes.overlaps(minutes) }?.reason
  }

  /// The queue's id; a question mark when a foreign roster names none of the plan's.
  func queueID(_ queue: Int) -> String {
    queues.indices.contains(queue) ? queues[queue].id : "?"
  }

  /// `phone|chat`, or of a duty on call `on call: standby`.
  func purpose(of duty: Duty, onCall label: String) -> String {
    if duty.onCall == nil { return queueIDs(duty.queues) }
    return ([label] + (onCall(ofFamily: duty.family).map { [$0.id] } ?? [])).joined(separator: ": ")
  }

  /// The ids of some queues with bars between them: `phone|chat`.
  func queueIDs(_ queues: [Int]) -> String {
    queues.map(queueID).joined(separator: "|")
  }
}

extension HorizonClock {
  /// `06:30`: what clocks show at an elapsed minute.
  func timeOfDay(_ minute: Int) -> String {
    ClockText.hoursAndMinutes(zone.reading(atInstant: origin + minute).minute)
  }

  /// `06:00-14:30`.
  func timesOfDay(_ minutes: Range<Int>) -> String {
    "\(timeOfDay(minutes.lowerBound))-\(timeOfDay(minutes.upperBound))"
  }
}
