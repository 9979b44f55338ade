import Workforce

/// Days off in a row. A day on which nobody may expect work ends the run and is none of it. Amount: 1 for each day off of the horizon beyond
/// the limit in its run; days before the horizon count where a past duty is known.
struct MaximumConsecutiveDaysOff: LineRule {
  let id = RuleID.maximumConsecutiveDaysOff
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let worked = Set(line.stints.map(\.day))
    var run = worked.filter { $0 < 0 }.max().map { -1 - $0 } ?? 0
    var breaches: [Breach] = []
    for day in 0..<line.grid.dayCount {
      run = worked.contains(day) || line.isWaived(day) ? 0 : run + 1
      guard run > days else { continue }
      breaches.append(line.breach(day: day, amount: 1, .days, .dayOffInARow(day: day, number: run, limit: days)))
    }
    return breaches
  }
}
