public import Planning
public import WallClock
public import Workforce

/// What differs between two rosters, as a comma-separated table.
public enum DifferenceTable {
  /// A row a day of an agent; where a day has several duties, a row for each of them.
  ///
  /// `what` says what differs, with bars between (`moved|queue`); `from` is the first minute that does. Columns that begin with
  /// `before_` are empty where the day was off, the others where it is. Breaks are times of day with bars between.
  public static func text(_ difference: RosterDifference, plan: Plan, clock: HorizonClock) -> String {
    let duty = ["start", "end", "shift", "queue", "sessions", "breaks"]
    var table = CSVText(header: ["agent", "date", "what", "from"] + duty.map { "before_\($0)" } + duty)
    func cells(_ duties: [Duty], _ position: Int, _ clock: HorizonClock) -> [String] {
      guard duties.indices.contains(position) else { return duty.map { _ in "" } }
      let duty = duties[position]
      return [
        clock.localText(duty.start), clock.localText(duty.end), plan.shiftID(duty.family), plan.queueIDs(duty.queues),
        plan.sessionTimes(of: duty, clock: clock, English()).joined(separator: "|"),
        duty.activities.filter(\.isPause).map { clock.timesOfDay($0.minutes) }.joined(separator: "|"),
      ]
    }
    for change in difference.agents.flatMap(\.changes) {
      let clock = clock.of(plan.agents[change.agent], in: plan)
      let key = [
        plan.agents[change.agent].id, plan.grid.date(of: change.day).description,
        change.aspects.map(\.rawValue).joined(separator: "|"), clock.localText(change.firstMinute),
      ]
      for position in 0..<max(change.before.count, change.now.count) {
        table.append(key + cells(change.before, position, clock) + cells(change.now, position, clock))
      }
    }
    return table.text
  }
}
