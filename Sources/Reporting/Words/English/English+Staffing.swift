import Forecasting
public import Planning
public import Staffing
public import Workforce

extension English {
  /// What cannot be staffed as it should be.
  public func sentence(for warning: StaffingWarning, in plan: Plan) -> String {
    switch warning {
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
