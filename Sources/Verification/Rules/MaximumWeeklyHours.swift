import Workforce

/// Paid minutes of the duties that start in a week. Amount: minutes beyond.
struct MaximumWeeklyHours: LineRule {
  let id = "maximum-weekly-hours"
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    (0..<line.plan.grid.weekCount).compactMap { week in
      let paid = line.paidMinutes(inWeek: week)
      guard paid > minutes else { return nil }
      return line.breach(
        day: nil, amount: paid - minutes, unit: "minutes",
        "\(line.words.length(paid)) paid in the \(line.words.week(week)), \(line.words.length(paid - minutes)) more than "
          + line.words.length(minutes))
    }
  }
}
