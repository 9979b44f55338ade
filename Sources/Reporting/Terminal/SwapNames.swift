import Planning
import WallClock
import Workforce

/// How duties that pass between agents are called.
struct SwapNames: Sendable {
  let plan: Plan
  let clock: HorizonClock
  let words: any Words

  /// `early, Tue 24 Nov 08:00-16:30`.
  func duty(_ duty: Duty, of agent: Int) -> String {
    let clock = clock.of(plan.agents[agent], in: plan)
    let times = "\(words.shortDay(plan.grid.date(of: duty.day))) \(clock.timesOfDay(duty.span, words))"
    let shift = plan.shiftID(duty.family)
    return shift.isEmpty ? times : "\(shift), \(times)"
  }

  /// What the taker of a duty does otherwise in it; `nil` when nothing.
  func otherwise(_ handover: DutyHandover) -> String? {
    let (given, taken) = (handover.given, handover.taken)
    let lost = given.sessions.map(\.id).filter { !taken.sessions.map(\.id).contains($0) }
    let queues = given.queues == taken.queues ? nil : plan.queueIDs(taken.queues)
    return queues == nil && lost.isEmpty
      ? nil : words.worksOtherwise(plan.agents[handover.taker].id, queues: queues, without: lost)
  }
}
