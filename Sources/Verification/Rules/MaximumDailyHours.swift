import Workforce

/// Paid minutes of a duty. Amount: minutes beyond.
struct MaximumDailyHours: LineRule {
  let id = RuleID.maximumDailyHours
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { $0.countedMinutes > minutes }.map { duty in
      line.breach(
        day: duty.day, amount: duty.countedMinutes - minutes, .minutes, .paidInDuty(duty, limit: minutes))
    }
  }
}
