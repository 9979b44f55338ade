import Workforce

/// Weekends with a duty that starts on some of their days and none on others; one that the horizon's border cuts is not judged.
/// Amount: weekends beyond, once.
struct MaximumSplitWeekends: LineRule {
  let id = RuleID.maximumSplitWeekends
  let weekends: Int

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    let worked = Set(line.workedDays)
    func isWeekend(_ day: Int) -> Bool { line.plan.weekend.contains(grid.weekday(of: day)) }
    var (split, last) = (0, 0)
    var day = 0
    while day < grid.dayCount {
      guard isWeekend(day), !isWeekend(day - 1) else {
        day += 1
        continue
      }
      var end = day
      // A week of weekend days only has no end.
      while isWeekend(end), end - day < 7 { end += 1 }
      let count = (day..<end).count { worked.contains($0) }
      if end <= grid.dayCount, count > 0, count < end - day { (split, last) = (split + 1, day) }
      day = end
    }
    guard split > weekends else { return [] }
    return [
      line.breach(
        day: nil, amount: split - weekends, .weekends, .splitWeekends(weekends: split, limit: weekends, day: last))
    ]
  }
}
