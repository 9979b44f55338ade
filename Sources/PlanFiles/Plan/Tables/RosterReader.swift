public import WallClock
public import Workforce

/// Reads rosters in long form: one row an activity.
///
/// Columns: `agent`, `activity` (`work`, `meal`, `break` or a session of the plan), `start` and `end` (ISO 8601; local time without an offset is
/// taken in the centre's zone) or `start_utc` and `end_utc`; and, if there, `queue` (several with bars between them), `shift`, `paid_minutes`. Other columns
/// are ignored. Rows of an agent that follow each other without a gap, with the same `shift`, are one duty. Its family is
/// that of `shift`, else the first of the agent's contract (then of the plan) with that start and length.
public enum RosterReader {
  static let limit = 2_000_000
  /// Minutes of the longest row.
  static let longest = 2880
  static let columns = [
    "start", "end", "start_utc", "end_utc", "queue", "shift", "paid_minutes",
  ]

  /// Reads a roster for a plan.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: Its name, for messages.
  ///   - plan: The plan whose agents, queues and shifts it names.
  ///   - clock: The plan's clock.
  ///   - template: The export by which it is written; `nil` for our own form.
  /// - Returns: The roster, and what was left out of it.
  /// - Throws: ``PlanError`` with everything that cannot be read, unknown agents and queues among it.
  public static func read(
    _ bytes: [UInt8], file: String, plan: Plan, clock: HorizonClock, template: RosterTemplate? = nil
  ) throws(PlanError) -> RosterReading {
    let log = ProblemLog()
    let found = RosterAssembly(plan: plan, clock: clock, file: file, log: log, template: template).duties(bytes)
    try log.throwIfAny()
    let earliest = plan.grid.dayStart(plan.grid.knownDays.lowerBound)
    let last = plan.grid.horizonMinutes
    func duties(_ isMeant: (Duty) -> Bool) -> [[Duty]] { found.map { $0.map(\.duty).filter(isMeant) } }
    let names = DutyNames(plan: plan, clock: clock)
    let past = duties { (earliest..<0).contains($0.start) }
    for (told, left) in [
      ("more than \(TimeGrid.leadDays) days back are left out", duties { $0.start < earliest }),
      ("that start after the horizon are left out", duties { $0.start >= last }),
      ("before the horizon that are not those of the previous roster count beside them", names.others(past)),
    ] {
      let count = left.reduce(0) { $0 + $1.count }
      if count > 0 { log.warn(in: file, "duties \(told): \(count) (\(names.list(left)))") }
    }
    return RosterReading(
      roster: Roster(duties: duties { (0..<last).contains($0.start) }), past: past, warnings: log.warnings)
  }

  /// Reads the previous roster of a plan: duties that start before the horizon, by agent. Later ones are problems.
  static func past(_ bytes: [UInt8], file: String, plan: Plan, clock: HorizonClock, log: ProblemLog) -> [[Duty]] {
    let duties = RosterAssembly(plan: plan, clock: clock, file: file, log: log).duties(bytes)
    let earliest = plan.grid.dayStart(plan.grid.knownDays.lowerBound)
    var forgotten = 0
    let past = duties.enumerated().map { agent, duties in
      duties.compactMap { found -> Duty? in
        if found.duty.start >= 0 {
          let date = plan.grid.date(of: plan.grid.day(at: found.duty.start))
          log.report(
            "future-roster", in: file, line: found.line,
            "agent [\(plan.agents[agent].id)] has a duty on [\(date)], which the horizon plans",
            fix: "keep only duties that start before \(plan.grid.firstDay)")
          return nil
        }
        if found.duty.start < earliest {
          forgotten += 1
          return nil
        }
        return found.duty
      }
    }
    if forgotten > 0 {
      log.warn(in: file, "duties more than \(TimeGrid.leadDays) days back are left out: \(forgotten)")
    }
    return past
  }
}
