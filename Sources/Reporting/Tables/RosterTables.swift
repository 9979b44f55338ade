public import WallClock
public import Workforce

/// A roster as comma-separated tables.
public enum RosterTables {
  /// The long table, which holds the whole truth: one row an activity, by the plan's order of agents, then by time.
  ///
  /// The activities of a duty (`work`, `meal`, `break`) follow each other without gaps. Times are ISO 8601, local with
  /// their offset and in UTC; `shift` is the family's id; `queue` is empty for breaks.
  public static func long(_ roster: Roster, plan: Plan, clock: HorizonClock) -> String {
    var table = CSVText(header: [
      "agent", "activity", "queue", "start", "end", "start_utc", "end_utc", "paid_minutes", "shift",
    ])
    for (agent, duties) in roster.lines(of: plan) {
      for duty in duties {
        for activity in duty.activities {
          let (start, end) = (activity.minutes.lowerBound, activity.minutes.upperBound)
          table.append([
            agent.id, activity.word, plan.queueIDs(activity.queues), clock.localText(start), clock.localText(end),
            clock.universalText(start), clock.universalText(end), "\(activity.paidMinutes)",
            plan.shiftID(duty.family),
          ])
        }
      }
    }
    return table.text
  }

  /// The wide table: a row an agent, a column a day, cells such as `06:00-14:30 early`; empty on days off.
  public static func wide(_ roster: Roster, plan: Plan, clock: HorizonClock) -> String {
    let days = 0..<plan.grid.dayCount
    var table = CSVText(header: ["agent"] + days.map { plan.grid.date(of: $0).description })
    for (agent, duties) in roster.lines(of: plan) {
      let cells = days.map { day in
        duties.filter { $0.day == day }
          .map { "\(clock.timesOfDay($0.span)) \(plan.shiftID($0.family))" }
          .joined(separator: " + ")
      }
      table.append([agent.id] + cells)
    }
    return table.text
  }
}
