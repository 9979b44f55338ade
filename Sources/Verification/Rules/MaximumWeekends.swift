import Workforce

/// Weekends with a duty that starts on one of their days in the horizon. Amount: weekends beyond, once.
struct MaximumWeekends: LineRule {
  let id = RuleID.maximumWeekends
  let weekends: Int

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    var worked = 0
    var isCounted = false
    for day in 0..<grid.dayCount {
      if !line.plan.weekend.contains(grid.weekday(of: day)) {
        isCounted = false
      } else if !isCounted, line.workedDays.contains(day) {
        worked += 1
        isCounted = true
      }
    }
    guard worked > weekends else { return [] }
    return [
      line.breach(
        day: nil, amount: worked - weekends, .weekends, .weekendsInHorizon(weekends: worked, limit: weekends))
    ]
  }
}
