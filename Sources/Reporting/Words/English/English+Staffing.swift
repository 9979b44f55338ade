public import DeferredWork
public import Staffing
public import Workforce

// Agents needed, and work that may wait.

extension English {
  /// What cannot be staffed as it should be.
  public func sentence(for warning: StaffingWarning, in plan: Plan) -> String {
    switch warning {
    case .gapsDelayContacts(let queue, let level):
      let live = plan.queues[queue]
      let goal = live.goals.overallServiceLevel
      return
        "queue \(live.id): deferred work in its gaps is not interrupted, so that about \(percent(level)) of its "
        + "contacts are answered within \(significant(goal?.seconds ?? 0)) s, not "
        + "\(percent(goal?.share ?? 0)); ask for a higher service level, or give that work agents of its own"
    case .noShrinkage:
      return
        "the plan has no shrinkage: agents to roster are as many as have to be there, and people are never all there; "
        + "write such as `shrinkage: {out-of-office: 8%, in-office: 5%}`"
    case .uncalibratedPooling:
      return "pooling is calibrated with a roster: without one, half of what sharing agents saves is counted on"
    case .unplannable(let queue, let cause):
      return "queue \(plan.queues[queue].id): \(sentence(for: cause)); nobody is planned for it"
    case .tooFewSkilled(let queue, let agents, let lateHours, let interval):
      let hours = (lateHours * 10).rounded() / 10
      let time = PlanNames(plan: plan, words: self).time(interval * plan.grid.intervalMinutes)
      return
        "queue \(plan.queues[queue].id): its \(agents) skilled agents cannot clear every deadline, \(hours) hours of "
        + "work are late at \(time); it is staffed as if there were more"
    }
  }

  /// What is out of range, or how much is missing where.
  public func sentence(for error: DeferredWorkError) -> String {
    switch error {
    case .invalid(let message), .solver(let message): message
    case .tooLittleCapacity(let interval, let missing): tooLittleCapacity(interval: interval, missingHours: missing)
    }
  }

  func tooLittleCapacity(interval: Int, missingHours: Double) -> String {
    "the most capacity allowed misses the deadlines at the end of interval (\(interval)) by (\(missingHours)) hours"
  }

  /// `phone: 400.0 agent-hours, 480.5 to roster; peak 14.0 agents at 2026-11-23T10:00+01:00`.
  public func needed(
    forQueue queue: String, agentHours: Double, rosteredHours: Double, peakAgents: Double, at time: String
  ) -> String {
    "\(queue): \(tenths(agentHours)) agent-hours, \(tenths(rosteredHours)) to roster; peak "
      + "\(tenths(peakAgents)) agents at \(time)"
  }

  /// `poor service costs 120.0, 4000.0 with nobody`.
  public func poorService(asRostered: Double, withNobody: Double) -> String {
    "poor service costs \(tenths(asRostered)), \(tenths(withNobody)) with nobody"
  }

  /// `mail: 98.0 % of the work in time; at most 12.0 h of work left, the oldest 3.5 h old; 4.0 h in the gaps of live queues`.
  public func deferred(
    ofQueue queue: String, shareInTime: Double?, mostBacklogHours: Double, greatestAgeMinutes: Int?, gapHours: Double
  ) -> String {
    let share = shareInTime.map { "\(percent($0)) of the work in time" } ?? "no work falls due"
    let age = greatestAgeMinutes.map { ", the oldest \(tenths(Double($0) / 60)) h old" } ?? ""
    let gaps = gapHours > 0 ? "; \(tenths(gapHours)) h in the gaps of live queues" : ""
    return "\(queue): \(share); at most \(tenths(mostBacklogHours)) h of work left\(age)\(gaps)"
  }
}
