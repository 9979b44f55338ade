import Queueing
import Workforce

/// A plan's shrinkage by interval: that of the weekday on which the interval begins.
struct IntervalShrinkage {
  private let weekdays: [Shrinkage]
  private let grid: TimeGrid

  /// - Throws: `QueueingError` with code `invalid-shrinkage`.
  init(plan: Plan) throws(QueueingError) {
    let shares = plan.shrinkage
    var weekdays: [Shrinkage] = []
    for (outOfOffice, inOffice) in zip(shares.outOfOfficeByWeekday, shares.inOfficeByWeekday) {
      weekdays.append(
        try Shrinkage(
          outOfOffice: outOfOffice, inOffice: inOffice, mode: shares.mode == .sequential ? .sequential : .additive))
    }
    self.weekdays = weekdays
    grid = plan.grid
  }

  /// The shrinkage of an interval.
  subscript(interval: Int) -> Shrinkage {
    weekdays[grid.weekday(of: grid.day(ofInterval: interval)).index]
  }
}
