public import WallClock
public import Workforce

/// A roster as delimited tables.
public enum RosterTables {
  /// The long table, which holds the whole truth: one row an activity, by the plan's order of agents, then by time.
  ///
  /// The activities of a duty (`work`, `meal`, `break`) follow each other without gaps. Times are ISO 8601, by the agent's clock with
  /// their offset and in UTC; `shift` is the family's id; `queue` is empty for breaks. For a spreadsheet times are those of the centre's clock that it
  /// knows, but for those that clocks show twice, which have an offset; they say the same as both columns of the other form.
  public static func long(
    _ roster: Roster, plan: Plan, clock: HorizonClock, form: TableForm = .programs
  ) -> String {
    var table = CSVText(
      header: ["agent"] + (form.hasNames ? ["name"] : []) + ["activity", "queue", "start", "end"]
        + (form.hasPlainTimes ? [] : ["start_utc", "end_utc"]) + ["paid_minutes", "shift"], form: form)
    for (agent, duties) in roster.lines(of: plan) {
      let own = clock.of(agent, in: plan)
      for duty in duties {
        for activity in duty.activities {
          let (start, end) = (activity.minutes.lowerBound, activity.minutes.upperBound)
          let times =
            form.hasPlainTimes
            ? [clock.plainText(start), clock.plainText(end)]
            : [own.localText(start), own.localText(end), clock.universalText(start), clock.universalText(end)]
          table.append(
            [agent.id] + (form.hasNames ? [agent.name] : []) + [activity.word, plan.queueIDs(activity.queues)] + times
              + ["\(duty.paidMinutes(of: activity))", plan.shiftID(duty.family)])
        }
      }
    }
    return table.text
  }

  /// The wide table: a row an agent, a column a day, cells such as `06:00-14:30 early` by the agent's clock; empty on days off.
  public static func wide(
    _ roster: Roster, plan: Plan, clock: HorizonClock, form: TableForm = .programs
  ) -> String {
    let days = 0..<plan.grid.dayCount
    var table = CSVText(
      header: ["agent"] + (form.hasNames ? ["name"] : []) + days.map { plan.grid.date(of: $0).description }, form: form)
    for (agent, duties) in roster.lines(of: plan) {
      let own = clock.of(agent, in: plan)
      let cells = days.map { day in
        duties.filter { $0.day == day }
          .map { "\(own.timesOfDay($0.span)) \(plan.shiftID($0.family))" }
          .joined(separator: " + ")
      }
      table.append([agent.id] + (form.hasNames ? [agent.name] : []) + cells)
    }
    return table.text
  }
}

extension HorizonClock {
  /// `2026-11-23 06:00`; a time that clocks show twice as ISO 8601 with its offset, which says which of the two.
  fileprivate func plainText(_ minute: Int) -> String {
    let reading = zone.reading(atInstant: origin + minute)
    let isPlain = zone.instants(date: reading.date, minute: reading.minute).count == 1
    return isPlain ? "\(reading.date) \(timeOfDay(minute))" : localText(minute)
  }
}
