import Workforce

/// Paid minutes of the duties that start in a week, never asking for more than the agent's week allows. Amount: minutes
/// missing.
struct MinimumWeeklyHours: LineRule {
  let id = RuleID.minimumWeeklyHours
  let minutes: Int

  func breaches(of line: Line) -> [Breach] {
    line.agent.weeks.indices.compactMap { week in
      let wanted = min(minutes, line.agent.weeks[week].minutes.upperBound)
      let paid = line.countedMinutes(inWeek: week)
      guard paid < wanted else { return nil }
      return line.breach(
        day: nil, amount: wanted - paid, .minutes, .paidInWeek(week: week, minutes: paid, limit: wanted))
    }
  }
}
