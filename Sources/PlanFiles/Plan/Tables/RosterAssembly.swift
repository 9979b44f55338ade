import PlanModel
import WallClock
import Workforce

/// Puts the rows of a long roster together into duties.
struct RosterAssembly {
  let plan: Plan
  let clock: HorizonClock
  let file: String
  let log: ProblemLog
  /// Whether agents that the plan does not have are left out with a warning, rather than reported.
  var mayHaveStrangers = false

  /// A duty and its place in the file.
  struct Found {
    var line: Int
    var duty: Duty
  }

  private enum Word {
    case work
    case pause(BreakRule.Kind)
    case session(Session)
  }

  private struct Piece {
    var row: TableReader.Row
    var word: Word
    var minutes: Range<Int>
    /// Empty where the row names none.
    var queues: [Int]
    var shift: String
    var isPaid: Bool
  }

  /// The duties of a file by agent, ascending; reports what cannot be read.
  func duties(_ bytes: [UInt8]) -> [[Found]] {
    var pieces = [[Piece]](repeating: [], count: plan.agents.count)
    guard
      let table = TableReader(
        bytes, file: file, required: ["agent", "activity"], optional: RosterReader.columns, limit: RosterReader.limit,
        isOpen: true, log: log)
    else { return pieces.map { _ in [] } }
    var agents = IDIndex(noun: "agent")
    for agent in plan.agents { _ = agents.insert(agent.id) }
    var queues = IDIndex(noun: "queue")
    for queue in plan.queues { _ = queues.insert(queue.id) }
    var (strangers, known): ([String], Set<String>) = ([], [])
    for row in table.rows {
      let id = row.text("agent")
      if mayHaveStrangers, !id.isEmpty, agents.position(of: id) == nil {
        if known.insert(id).inserted { strangers.append(id) }
        continue
      }
      let agent = row.agent(agents)
      let piece = piece(row, queues: queues)
      if let agent, let piece { pieces[agent].append(piece) }
    }
    if !strangers.isEmpty {
      log.warn(in: file, "agents whom the plan does not have are left out: \(Suggestion.list(strangers))")
    }
    return pieces.enumerated().map { agent, pieces in
      RosterAssembly.runs(pieces).compactMap { found($0, agent: plan.agents[agent]) }
    }
  }

  private func piece(_ row: TableReader.Row, queues: IDIndex) -> Piece? {
    let word: Word?
    switch row.text("activity") {
    case "work": word = .work
    case "meal": word = .pause(.meal)
    case "break", "rest": word = .pause(.rest)
    case let other:
      word = plan.sessions.first { $0.id == other }.map { .session($0) }
      if word == nil { reportUnknown(other, row) }
    }
    let start = minute(row, "start")
    let end = minute(row, "end")
    guard let served = served(row, queues) else { return nil }
    guard let word, let start, let end else { return nil }
    guard start < end, end - start <= 2880 else {
      let shown = "[\(row.text("start"))] to [\(row.text("end"))]"
      row.fail(
        "empty-range", "\(shown) is not between 1 minute and 48 hours long", fix: "correct the two times", at: "end")
      return nil
    }
    guard let isPaid = isPaid(row, word, minutes: end - start) else { return nil }
    return Piece(
      row: row, word: word, minutes: start..<end, queues: served, shift: row.text("shift"), isPaid: isPaid)
  }

  private func reportUnknown(_ word: String, _ row: TableReader.Row) {
    let known = ["work", "meal", "break"] + plan.sessions.map(\.id)
    let message =
      plan.sessions.isEmpty
      ? "activity [\(word)] is not work, meal or break"
      : "activity [\(word)] is not work, meal, break or a session of the plan"
    row.fail(
      "unknown-word", message,
      fix: Suggestion.closest(to: word, among: known).map { "did you mean [\($0)]?" }, at: "activity")
  }

  /// The queues that a row names: one, or several with bars between them such as `phone|chat`; `nil` when one is unknown.
  private func served(_ row: TableReader.Row, _ queues: IDIndex) -> [Int]? {
    let text = row.text("queue")
    if text.isEmpty { return [] }
    if let one = queues.position(of: text) { return [one] }
    var served: [Int] = []
    for name in text.split(separator: "|").map(\.trimmingBlanks) {
      guard let queue = queues.position(of: name) else {
        row.fail("unknown-queue", "queue [\(name)] is not a queue of the plan", fix: queues.fix(for: name), at: "queue")
        return nil
      }
      if !served.contains(queue) { served.append(queue) }
    }
    return served
  }

  /// Whether a row is paid: `paid_minutes` is all of it, or of a break or a session none; without the column a rest is, a meal is not, and
  /// a session as the plan says.
  private func isPaid(_ row: TableReader.Row, _ word: Word, minutes: Int) -> Bool? {
    let text = row.text("paid_minutes")
    let paid = DecimalText.integer(text)
    switch word {
    case .work:
      guard text.isEmpty || paid == minutes else {
        row.fail(
          "out-of-range", "paid_minutes [\(text)] of work is not its \(minutes) minutes",
          fix: "write \(minutes), or leave it empty", at: "paid_minutes")
        return nil
      }
      return true
    case .pause(let kind):
      if text.isEmpty { return kind == .rest }
    case .session(let session):
      if text.isEmpty { return session.isPaid }
    }
    guard let paid, paid == 0 || paid == minutes else {
      let noun = if case .session = word { "session" } else { "break" }
      row.fail(
        "out-of-range", "paid_minutes [\(text)] is neither 0 nor the \(minutes) minutes of the \(noun)",
        at: "paid_minutes")
      return nil
    }
    return paid > 0
  }

  /// The elapsed minute that `start` or `end` and the same in UTC name: either will do, both must agree.
  private func minute(_ row: TableReader.Row, _ column: String) -> Int? {
    let (local, universal) = (row.text(column), row.text(column + "_utc"))
    if local.isEmpty, universal.isEmpty {
      row.fail(
        "missing-value", "\(column) is empty", fix: "write ISO 8601 such as 2026-11-23T06:00:00+07:00", at: column)
      return nil
    }
    let known = universal.isEmpty ? nil : instants(row, column + "_utc", isUniversal: true)
    if local.isEmpty { return known.map { $0[0] - clock.origin } }
    guard let shown = instants(row, column, isUniversal: false), universal.isEmpty || known != nil else { return nil }
    if let instant = known?[0] {
      guard shown.contains(instant) else {
        row.fail(
          "contradiction", "\(column) [\(local)] and \(column)_utc [\(universal)] are different moments",
          fix: "correct the one that is wrong, or leave \(column)_utc empty", at: column)
        return nil
      }
      return instant - clock.origin
    }
    if shown.count == 1 { return shown[0] - clock.origin }
    let reason = shown.isEmpty ? "does not exist" : "happens twice"
    row.fail(
      "skipped-time", "\(column) [\(local)] \(reason) in \(clock.zone.identifier)",
      fix: "write the offset, such as \(local)+01:00", at: column)
    return nil
  }

  /// The instants at which the clock shows what a column says; reports and returns `nil` when that is no time.
  private func instants(_ row: TableReader.Row, _ column: String, isUniversal: Bool) -> [Int]? {
    let text = row.text(column)
    switch MomentText.moment(text) {
    case .instant(let instant)?: return [instant]
    case .wallClock(let date, let minute)?:
      return isUniversal ? [date.dayNumber * 1440 + minute] : clock.zone.instants(date: date, minute: minute)
    default:
      row.fail(
        "wrong-date", "\(column) [\(text)] is not a date with a time",
        fix: "write ISO 8601 such as 2026-11-23T06:00:00\(isUniversal ? "Z" : "+07:00")", at: column)
      return nil
    }
  }

  /// Rows that follow each other without a gap or an overlap, and belong to one shift.
  private static func runs(_ pieces: [Piece]) -> [[Piece]] {
    let ordered = pieces.sorted {
      ($0.minutes.lowerBound, $0.minutes.upperBound, $0.row.line)
        < ($1.minutes.lowerBound, $1.minutes.upperBound, $1.row.line)
    }
    var runs: [[Piece]] = []
    for piece in ordered {
      if let last = runs.last?.last, last.minutes.upperBound == piece.minutes.lowerBound,
        last.shift == piece.shift || last.shift.isEmpty || piece.shift.isEmpty
      {
        runs[runs.count - 1].append(piece)
      } else {
        runs.append([piece])
      }
    }
    return runs
  }

  private func found(_ run: [Piece], agent: Agent) -> Found? {
    guard let first = run.first, let last = run.last else { return nil }
    // A row of work without a queue goes on with that of the rows before it, the first ones with the first that is named.
    let only = plan.queues.count == 1 ? [0] : []
    var served = run.first { !$0.queues.isEmpty }?.queues ?? only
    guard !served.isEmpty else {
      first.row.fail(
        "missing-value", "queue is empty in the whole duty", fix: "name the queue on its rows", at: "queue")
      return nil
    }
    let activities = run.map { piece -> Activity in
      if !piece.queues.isEmpty { served = piece.queues }
      return switch piece.word {
      case .work: Activity(.contacts(queues: served), minutes: piece.minutes)
      case .session(let session): Activity(.task(session.id), minutes: piece.minutes, isPaid: piece.isPaid)
      case .pause(let kind): Activity(.pause(kind), minutes: piece.minutes, isPaid: piece.isPaid)
      }
    }
    let span = first.minutes.lowerBound..<last.minutes.upperBound
    let day = plan.grid.day(at: span.lowerBound)
    let duty = Duty(
      day: day, family: family(run, span: span, day: day, agent: agent), activities: activities)
    return Found(line: first.row.line, duty: duty)
  }

  private func family(_ run: [Piece], span: Range<Int>, day: Int, agent: Agent) -> Int? {
    if let named = run.first(where: { !$0.shift.isEmpty })?.shift {
      return plan.shifts.firstIndex { $0.id == named }
    }
    let all = Array(plan.shifts.indices)
    let candidates = plan.contracts[agent.contract].shifts + all
    return candidates.first { position in
      let family = plan.shifts[position]
      let isLength = family.shapes.contains { $0.minutes == span.count }
      return isLength && starts(family, day: day, minute: span.lowerBound)
    }
  }

  /// Whether a family starts at a minute; before the horizon by the clock times of its first week.
  private func starts(_ family: ShiftFamily, day: Int, minute: Int) -> Bool {
    if plan.grid.dayCount > day, day >= 0 { return family.starts[day].contains(minute) }
    let clockMinute = clock.zone.reading(atInstant: clock.origin + minute).minute
    let same = ((day % 7) + 7) % 7
    return family.starts[same].contains {
      clock.zone.reading(atInstant: clock.origin + $0).minute == clockMinute
    }
  }
}
