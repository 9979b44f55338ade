public import WallClock
public import Workforce

/// Reads rosters in long form: one row an activity.
///
/// Columns: `agent`, `activity` (`work`, `meal`, `break` or a session of the plan), `start` and `end` (ISO 8601; local time without an offset is
/// taken in the centre's zone) or `start_utc` and `end_utc`; and, if there, `queue` (several with bars between them), `shift`, `paid_minutes`. Other columns
/// are ignored. Rows of an agent that follow each other without a gap, with the same `shift`, are one duty. Its family is
/// that of `shift`, else the first of the agent's contract (then of the plan) with that start and length.
public enum RosterReader {
  /// When a duty begins by its agent's clock, beside the horizon.
  enum DutyPlace {
    /// Further back than is known of.
    case longBefore
    case before, within, after

    init(_ duty: Duty, on grid: TimeGrid) {
      self =
        duty.start < grid.dayStart(grid.knownDays.lowerBound)
        ? .longBefore : duty.day < 0 ? .before : duty.day < grid.dayCount ? .within : .after
    }
  }

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
    func duties(_ isMeant: (DutyPlace) -> Bool) -> [[Duty]] {
      zip(plan.agents, found).map { agent, found in
        let grid = plan.grid(of: agent)
        return found.map(\.duty).filter { isMeant(DutyPlace($0, on: grid)) }
      }
    }
    let names = DutyNames(plan: plan, clock: clock)
    let past = duties { $0 == .before }
    for (told, left) in [
      ("more than \(TimeGrid.leadDays) days back are left out", duties { $0 == .longBefore }),
      ("that start after the horizon are left out", duties { $0 == .after }),
      ("before the horizon that are not those of the previous roster count beside them", names.others(past)),
    ] {
      let count = left.reduce(0) { $0 + $1.count }
      if count > 0 { log.warn(in: file, "duties \(told): \(count) (\(names.list(left)))") }
    }
    return RosterReading(
      roster: Roster(duties: duties { $0 == .within }), past: past, warnings: log.warnings)
  }

  /// Reads the previous roster of a plan: duties that start before the horizon, by agent. Later ones are problems.
  static func past(_ bytes: [UInt8], file: String, plan: Plan, clock: HorizonClock, log: ProblemLog) -> [[Duty]] {
    let duties = RosterAssembly(plan: plan, clock: clock, file: file, log: log).duties(bytes)
    var forgotten = 0
    let past = duties.enumerated().map { agent, duties in
      duties.compactMap { found -> Duty? in
        switch DutyPlace(found.duty, on: plan.grid(of: plan.agents[agent])) {
        case .before: return found.duty
        case .longBefore:
          forgotten += 1
          return nil
        case .within, .after:
          let date = plan.grid.date(of: found.duty.day)
          log.report(
            "future-roster", in: file, line: found.line,
            "agent [\(plan.agents[agent].id)] has a duty on [\(date)], which the horizon plans",
            fix: "keep only duties that start before \(plan.grid.firstDay)")
          return nil
        }
      }
    }
    if forgotten > 0 {
      log.warn(in: file, "duties more than \(TimeGrid.leadDays) days back are left out: \(forgotten)")
    }
    return past
  }
}
