import Workforce

/// Paid minutes a week, on average over the weeks that end with each one of the horizon. Amount: minutes of the window's weeks in the horizon
/// beyond what the weeks before it leave.
struct MaximumAverageWeeklyHours: LineRule {
  let id = RuleID.maximumAverageWeeklyHours
  let minutes: Int
  let weeks: Int
  /// Night duties in the year before from which on it concerns somebody; `nil` is everybody.
  let nights: Int?

  func breaches(of line: Line) -> [Breach] {
    if let nights, line.agent.hoursRecord.nights < nights { return [] }
    return (0..<line.grid.weekCount).compactMap { last in
      var (before, here, days) = (0, 0, 0)
      for week in last - weeks + 1...last {
        if week >= 0 {
          here += line.countedMinutes(inWeek: week)
          days += (7 * week..<7 * week + 7).count { !isAway(line, day: $0) }
        } else if let known = line.agent.hoursRecord.weeks.first(where: { $0.back == -week }) {
          before += known.minutes
          days += known.days
        } else {
          let past = line.agent.past.filter { (7 * week..<7 * week + 7).contains($0.day) }
          before += past.reduce(0) { $0 + $1.countedMinutes }
          days += past.isEmpty ? 0 : 7
        }
      }
      let left = max(0, minutes * days / 7 - before)
      guard here > left else { return nil }
      return line.breach(
        day: nil, amount: here - left, .minutes,
        .paidOnAverage(week: last, weeks: weeks, minutes: before + here, days: days, limit: minutes))
    }
  }

  /// Whether absences and the time outside employment take every minute of a day.
  private func isAway(_ line: Line, day: Int) -> Bool {
    var left = [line.grid.minutes(ofDay: day)]
    for away in line.agent.unavailable where away.reason != .availability && !away.isInterruptible {
      left = left.flatMap { stretch -> [Range<Int>] in
        guard stretch.overlaps(away.minutes) else { return [stretch] }
        return [
          stretch.lowerBound..<max(stretch.lowerBound, away.minutes.lowerBound),
          min(stretch.upperBound, away.minutes.upperBound)..<stretch.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
    return left.isEmpty
  }
}
