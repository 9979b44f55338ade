import Workforce

/// Weekends in a row with a duty that starts on one of their days, previous roster included. Amount: 1 for each weekend whose first duty lies
/// in the horizon and that is beyond the limit in its run.
struct MaximumConsecutiveWeekends: LineRule {
  let id = RuleID.maximumConsecutiveWeekends
  let weekends: Int

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    let worked = Set(line.stints.map(\.day))
    func isWeekend(_ day: Int) -> Bool { line.plan.weekend.contains(grid.weekday(of: day)) }
    var breaches: [Breach] = []
    var run = 0
    var first: Int?  // day with a duty of the present weekend
    for day in -TimeGrid.leadDays..<grid.dayCount where isWeekend(day) {
      if first == nil, worked.contains(day) {
        first = day
        run += 1
        if day >= 0, run > weekends {
          breaches.append(
            line.breach(day: day, amount: 1, .weekends, .weekendInARow(day: day, number: run, limit: weekends)))
        }
      }
      guard !isWeekend(day + 1) else { continue }
      if first == nil { run = 0 }
      first = nil
    }
    return breaches
  }
}
