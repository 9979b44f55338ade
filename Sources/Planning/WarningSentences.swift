import Forecasting
public import Staffing
public import Workforce

extension StaffingWarning {
  /// The warning as a planner reads it.
  public func sentence(in plan: Plan) -> String {
    switch self {
    case .unplannable(let queue, let cause):
      return "queue \(plan.queues[queue].id): \(cause.description); nobody is planned for it"
    case .tooFewSkilled(let queue, let agents, let lateHours, let interval):
      let grid = plan.grid
      let minute = grid.wallClockMinutes[interval]
      let time = (minute / 60 < 10 ? "0" : "") + "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
      let hours = (lateHours * 10).rounded() / 10
      return
        "queue \(plan.queues[queue].id): its \(agents) skilled agents cannot clear every deadline, \(hours) hours of "
        + "work are late at \(grid.date(of: grid.day(ofInterval: interval))) \(time); it is staffed as if there were more"
    }
  }
}

extension ContactWarning {
  /// The warning as a planner reads it.
  public func sentence(in plan: Plan) -> String {
    switch self {
    case .reading(let sentence): sentence
    case .forecasting(let warning): warning.message
    case .notUpdated(let queue, let day):
      "the history of queue [\(plan.queues[queue].id)] holds nothing of \(day) yet; that day is not updated"
    case .quantileUnused: "the staffing quantile is not used: a forecast made elsewhere has no quantiles"
    }
  }
}
