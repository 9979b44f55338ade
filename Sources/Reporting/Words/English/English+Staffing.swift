import Forecasting
public import Planning
public import Staffing
public import Workforce

extension English {
  /// What cannot be staffed as it should be.
  public func sentence(for warning: StaffingWarning, in plan: Plan) -> String {
    switch warning {
    case .gapsDelayContacts(let queue, let level):
      let live = plan.queues[queue]
      let goal = live.goals.overallServiceLevel
      return
        "queue \(live.id): deferred work in its gaps is not interrupted, so that about \(DecimalText.tenths(100 * level)) % of its "
        + "contacts are answered within \(DecimalText.significant(goal?.seconds ?? 0)) s, not "
        + "\(DecimalText.tenths(100 * (goal?.share ?? 0))) %; ask for a higher service level, or give that work agents of its own"
    case .noShrinkage:
      return
        "the plan has no shrinkage: agents to roster are as many as have to be there, and people are never all there; "
        + "write such as `shrinkage: {out-of-office: 8%, in-office: 5%}`"
    case .unplannable(let queue, let cause):
      return "queue \(plan.queues[queue].id): \(cause.description); nobody is planned for it"
    case .tooFewSkilled(let queue, let agents, let lateHours, let interval):
      let hours = (lateHours * 10).rounded() / 10
      let time = PlanNames(plan: plan).time(interval * plan.grid.intervalMinutes)
      return
        "queue \(plan.queues[queue].id): its \(agents) skilled agents cannot clear every deadline, \(hours) hours of "
        + "work are late at \(time); it is staffed as if there were more"
    }
  }

  /// What is odd about the contacts expected.
  public func sentence(for warning: ContactWarning, in plan: Plan) -> String {
    switch warning {
    case .reading(let sentence): sentence
    case .forecasting(let warning): warning.message
    case .notUpdated(let queue, let day):
      "the history of queue [\(plan.queues[queue].id)] holds nothing of \(day) yet; that day is not updated"
    case .quantileUnused: "the staffing quantile is not used: a forecast made elsewhere has no quantiles"
    }
  }
}
