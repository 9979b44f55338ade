import Workforce

/// Paid minutes of a duty. Amount: minutes beyond.
struct MaximumDailyHours: LineRule {
  let id = "maximum-daily-hours"
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { $0.paidMinutes > minutes }.map { duty in
      line.breach(
        day: duty.day, amount: duty.paidMinutes - minutes, unit: "minutes",
        "\(line.words.duty(duty)) pays \(line.words.length(duty.paidMinutes)), "
          + "\(line.words.length(duty.paidMinutes - minutes)) more than \(line.words.length(minutes))")
    }
  }
}
