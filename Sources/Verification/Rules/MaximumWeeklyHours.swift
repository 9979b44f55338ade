import Workforce

/// Paid minutes of the duties that start in a week. Amount: minutes beyond.
struct MaximumWeeklyHours: LineRule {
  let id = RuleID.maximumWeeklyHours
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    (0..<line.grid.weekCount).compactMap { week in
      let paid = line.countedMinutes(inWeek: week)
      guard paid > minutes else { return nil }
      return line.breach(
        day: nil, amount: paid - minutes, .minutes, .paidInWeek(week: week, minutes: paid, limit: minutes))
    }
  }
}
