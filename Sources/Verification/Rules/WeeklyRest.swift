import Workforce

/// One uninterrupted stretch without duty that lies within each week. Amount: minutes by which the week's longest falls
/// short.
struct WeeklyRest: LineRule {
  let id = RuleID.weeklyRest
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    let grid = line.grid
    return (0..<grid.weekCount).compactMap { week in
      let longest = longestRest(within: grid.dayStart(7 * week)..<grid.dayStart(7 * week + 7), of: line)
      guard longest < minutes else { return nil }
      return line.breach(
        day: nil, amount: minutes - longest, .minutes,
        .weeklyRest(week: week, longest: longest, limit: minutes))
    }
  }

  private func longestRest(within week: Range<Int>, of line: Line) -> Int {
    var longest = 0
    var free = week.lowerBound
    for stint in line.stints where stint.minutes.overlaps(week) {
      longest = max(longest, stint.minutes.lowerBound - free)
      free = max(free, stint.minutes.upperBound)
    }
    return max(longest, week.upperBound - free)
  }
}
