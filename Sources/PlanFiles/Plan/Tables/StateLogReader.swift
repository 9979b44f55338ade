public import PlanModel
public import WallClock
public import Workforce

/// Reads a log of states: `agent`, `from`, `to`, `state`.
public enum StateLogReader {
  private static let columns = ["agent", "from", "to", "state"]
  private static let mostRows = 5_000_000
  /// The longest stretch, in minutes: what is longer comes from a mistyped date.
  private static let longest = 7 * 1440

  /// Reads a log; what lies outside the horizon is left out.
  ///
  /// - Parameters:
  ///   - bytes: The table.
  ///   - file: Its name.
  ///   - plan: Whose agents and sessions it names.
  ///   - states: What states are; earlier entries go before later ones.
  ///   - clock: The plan's clock: times without an offset are its zone's.
  /// - Returns: The log, and what is odd about it.
  /// - Throws: ``PlanError`` with every problem.
  public static func read(
    _ bytes: [UInt8], file: String, plan: Plan, states: [StateDraft], clock: HorizonClock
  ) throws(PlanError) -> (log: StateLog, warnings: [String]) {
    let log = ProblemLog(subject: "log of states")
    guard
      let table = TableReader(
        bytes, file: file, required: columns, optional: [], limit: mostRows, isOpen: true, log: log)
    else { throw PlanError(problems: log.sorted) }
    let agents = Dictionary(plan.agents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let known = Dictionary(states.map { ($0.name.lowercased(), $0.activity) }) { first, _ in first }
    var entries: [(entry: StateLog.Entry, line: Int)] = []
    var (strangers, outside) = (Set<String>(), 0)
    let horizon = 0..<plan.grid.horizonMinutes
    for row in table.rows {
      let (from, to) = (minute("from", row, clock), minute("to", row, clock))
      let state = row.required("state").flatMap { self.state($0, known, row) }
      guard let agent = row.required("agent"), let from, let to, let state else { continue }
      guard from <= to else {
        row.fail(
          "empty-range", "to [\(row.text("to"))] lies before from [\(row.text("from"))]", fix: "swap the two", at: "to")
        continue
      }
      guard to - from <= longest else {
        row.fail(
          "out-of-range", "to [\(row.text("to"))] makes a stretch of more than 7 days", fix: "correct one of the dates",
          at: "to")
        continue
      }
      guard let index = agents[agent] else {
        strangers.insert(agent)
        continue
      }
      let kept = (from..<to).clamped(to: horizon)
      if kept.isEmpty {
        if from < to { outside += 1 }
        continue
      }
      entries.append((StateLog.Entry(agent: index, minutes: kept, state: state), row.line))
    }
    entries.sort {
      ($0.entry.agent, $0.entry.minutes.lowerBound, $0.line) < ($1.entry.agent, $1.entry.minutes.lowerBound, $1.line)
    }
    for (one, next) in zip(entries, entries.dropFirst())
    where one.entry.agent == next.entry.agent && next.entry.minutes.lowerBound < one.entry.minutes.upperBound {
      log.report(
        "overlap", in: file, line: next.line,
        "agent [\(plan.agents[next.entry.agent].id)] is in two states at once: the row on line \(one.line) lasts longer",
        fix: "let an agent's rows follow each other")
    }
    try log.throwIfAny()
    if !strangers.isEmpty {
      log.warn(
        in: file,
        "rows of \(strangers.count) agents who are not in the plan are left out, such as [\(strangers.min() ?? "")]")
    }
    if outside > 0 { log.warn(in: file, "\(outside) rows lie outside the horizon and are left out") }
    return (StateLog(entries: entries.map(\.entry)), log.warnings)
  }

  private static func state(
    _ text: String, _ known: [String: String], _ row: TableReader.Row
  ) -> StateLog.State? {
    guard let activity = known[text.lowercased()] else {
      row.fail(
        "unknown-state", "state [\(text)] is not known",
        fix: "say what it is under `states` in plan.yaml, or by --state \"\(text)=work\"",
        at: "state")
      return nil
    }
    switch activity {
    case "work": return .work
    case "meal": return .pause(.meal)
    case "break": return .pause(.rest)
    case "pause": return .anyPause
    case "session": return .anySession
    case "off": return .off
    default: return .session(activity)
    }
  }

  /// The nearest elapsed minute of a time, which may have seconds.
  private static func minute(_ column: String, _ row: TableReader.Row, _ clock: HorizonClock) -> Int? {
    guard let text = row.required(column) else { return nil }
    var plain = text
    var isLate = false
    // `2026-11-23 08:00:31`: seconds are rounded, since plans know minutes.
    let parts = Array(text.utf8)
    if parts.count >= 19, parts[16] == UInt8(ascii: ":"), let tens = digit(parts[17]), tens < 6,
      let ones = digit(parts[18])
    {
      isLate = tens * 10 + ones >= 30
      let rest =
        parts.count > 19 && parts[19] == UInt8(ascii: ".") ? parts[20...].drop { digit($0) != nil } : parts[19...]
      plain = String(decoding: parts[..<16] + Array(":00".utf8) + rest, as: UTF8.self)
    }
    guard let moment = Moment(plain) else {
      row.fail(
        "wrong-date", "\(column) [\(text)] is not a date with a time", fix: "write YYYY-MM-DD HH:MM:SS", at: column)
      return nil
    }
    let later = isLate ? 1 : 0
    switch moment.reading {
    case .instant(let instant): return instant - clock.origin + later
    case .wallClock(let date, let minute):
      let shown = clock.zone.instants(date: date, minute: minute)
      guard let instant = column == "to" ? shown.last : shown.first else {
        row.fail(
          "skipped-time", "[\(text)] is a time that clocks skip", fix: "write times with their offset", at: column)
        return nil
      }
      return instant - clock.origin + later
    case .day:
      row.fail(
        "wrong-date", "\(column) [\(text)] is not a date with a time", fix: "write YYYY-MM-DD HH:MM:SS", at: column)
      return nil
    }
  }

  private static func digit(_ byte: UInt8) -> Int? { (48...57).contains(byte) ? Int(byte) - 48 : nil }
}
