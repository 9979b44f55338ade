import PlanModel
import WallClock
import Workforce

/// Puts the rows of a long roster together into duties.
struct RosterAssembly {
  let plan: Plan
  let clock: HorizonClock
  let file: String
  let log: ProblemLog
  /// The export by which it is written; `nil` for our own form.
  var template: RosterTemplate?
  /// Whether agents that the plan does not have are left out with a warning, rather than reported.
  var mayHaveStrangers = false

  /// A duty and its place in the file.
  struct Found {
    var line: Int
    var duty: Duty
  }

  /// The duties of a file by agent, ascending; reports what cannot be read.
  func duties(_ bytes: [UInt8]) -> [[Found]] {
    let pieces = template.map { templated(bytes, by: $0) } ?? long(bytes)
    return pieces.enumerated().map { agent, pieces in
      runs(pieces).compactMap { found($0, agent: plan.agents[agent]) }
    }
  }

  private func long(_ bytes: [UInt8]) -> [[RosterPiece]] {
    var pieces = [[RosterPiece]](repeating: [], count: plan.agents.count)
    guard
      let table = TableReader(
        bytes, file: file, required: ["agent", "activity"], optional: RosterReader.columns, limit: RosterReader.limit,
        isOpen: true, log: log)
    else { return pieces }
    var agents = IDIndex(noun: "agent")
    for agent in plan.agents { _ = agents.insert(agent.id) }
    let rows = LongRosterRows(plan: plan, clock: clock)
    var strangers = Strangers()
    for row in table.rows {
      let id = row.text("agent")
      if mayHaveStrangers, !id.isEmpty, agents.position(of: id) == nil {
        strangers.add(id)
        continue
      }
      let agent = row.agent(agents)
      let piece = rows.piece(row)
      if let agent, let piece { pieces[agent].append(piece) }
    }
    tell(strangers)
    return pieces
  }

  private func templated(_ bytes: [UInt8], by template: RosterTemplate) -> [[RosterPiece]] {
    var pieces = [[RosterPiece]](repeating: [], count: plan.agents.count)
    guard let table = TableReader(bytes, file: file, template: template, log: log) else { return pieces }
    let rows = TemplateRows(template, plan: plan, clock: clock, isSheet: table.isSheet)
    var strangers = Strangers()
    for row in table.rows {
      let owner = rows.owner(row)
      if mayHaveStrangers, case .stranger(let column, let text) = owner {
        strangers.add(column.candidates(text).first ?? text)
        continue
      }
      let agent = rows.agent(owner, row)
      let piece = rows.piece(row, of: agent)
      if let agent, let piece { pieces[agent].append(piece) }
    }
    tell(strangers)
    if template.isByDuty, !table.rows.isEmpty {
      log.warn(
        in: file,
        "rows of duties say nothing of breaks: each duty is read as work at its queues from its start to its end")
    }
    return pieces
  }

  /// Ids that the plan does not have, in the order found.
  private struct Strangers {
    private(set) var ids: [String] = []
    private var known: Set<String> = []

    mutating func add(_ id: String) {
      if known.insert(id).inserted { ids.append(id) }
    }
  }

  private func tell(_ strangers: Strangers) {
    if strangers.ids.isEmpty { return }
    log.warn(in: file, "agents whom the plan does not have are left out: \(Suggestion.list(strangers.ids))")
  }

  /// Rows that follow each other without a gap or an overlap, and belong to one shift; rows of duties are each one of their own.
  private func runs(_ pieces: [RosterPiece]) -> [[RosterPiece]] {
    let ordered = pieces.sorted {
      ($0.minutes.lowerBound, $0.minutes.upperBound, $0.row.line)
        < ($1.minutes.lowerBound, $1.minutes.upperBound, $1.row.line)
    }
    if template?.isByDuty ?? false { return ordered.map { [$0] } }
    var runs: [[RosterPiece]] = []
    for piece in ordered {
      if let last = runs.last?.last, last.isContinued(by: piece) {
        runs[runs.count - 1].append(piece)
      } else {
        runs.append([piece])
      }
    }
    return runs
  }

  private func found(_ run: [RosterPiece], agent: Agent) -> Found? {
    guard let first = run.first, let last = run.last else { return nil }
    if case .onCall(let standby) = first.word, run.count == 1 { return found(standby, first, agent: agent) }
    // A row of work without a queue goes on with that of the rows before it, the first ones with the first that is named.
    let only = plan.queues.count == 1 ? [0] : []
    var served = run.first { !$0.queues.isEmpty }?.queues ?? only
    guard !served.isEmpty else {
      first.row.fail(
        "missing-value", "queue is empty in the whole duty", fix: "name the queue on its rows", at: queueColumn)
      return nil
    }
    let activities = run.map { piece -> Activity in
      if !piece.queues.isEmpty { served = piece.queues }
      return switch piece.word {
      case .work: Activity(.contacts(queues: served), minutes: piece.minutes)
      case .onCall(let standby): Activity(.task(standby.id), minutes: piece.minutes, isPaid: piece.isPaid)
      case .session(let session): Activity(.task(session.id), minutes: piece.minutes, isPaid: piece.isPaid)
      case .pause(let kind): Activity(.pause(kind), minutes: piece.minutes, isPaid: piece.isPaid)
      }
    }
    let span = first.minutes.lowerBound..<last.minutes.upperBound
    let day = plan.grid(of: agent).day(at: span.lowerBound)
    let date = clock.zone.reading(atInstant: clock.origin + span.lowerBound).date
    if let told = run.lazy.compactMap(\.day).first(where: { !$0.parts.isTrue(of: date) }) {
      first.row.fail(
        "contradiction", "\(told.heading) [\(told.text)] is not the day on which the duty starts: [\(date)]",
        fix: "correct the one that is wrong", at: told.heading)
      return nil
    }
    let duty = Duty(
      day: day, family: family(run, span: span, day: day, agent: agent), activities: activities)
    return Found(line: first.row.line, duty: duty)
  }

  /// A duty on call, of which a row is all.
  private func found(_ standby: OnCall, _ piece: RosterPiece, agent: Agent) -> Found {
    let day = plan.grid(of: agent).day(at: piece.minutes.lowerBound)
    let duty = Duty(
      day: day, family: family([piece], span: piece.minutes, day: day, agent: agent), start: piece.minutes.lowerBound,
      minutes: piece.minutes.count, id: standby.id, onCall: standby.terms)
    return Found(line: piece.row.line, duty: duty)
  }

  private var queueColumn: String { template?.columns(of: .queue).first?.heading ?? "queue" }

  private func family(_ run: [RosterPiece], span: Range<Int>, day: Int, agent: Agent) -> Int? {
    if let named = run.first(where: { !$0.shift.isEmpty })?.shift {
      return plan.shifts.firstIndex { $0.id == named }
    }
    let standby: String? = if case .onCall(let standby)? = run.first?.word { standby.id } else { nil }
    func isKind(_ family: ShiftFamily) -> Bool { family.onCall.map { plan.onCall[$0].id } == standby }
    let all = Array(plan.shifts.indices)
    let candidates = plan.contracts[agent.contract].shifts + all
    return candidates.first { position in
      let family = plan.shift(position, of: agent)
      let isLength = family.shapes(from: span.lowerBound).contains { $0.minutes == span.count }
      return isLength && isKind(family)
        && starts(family, day: day, minute: span.lowerBound, clock.of(agent, in: plan))
    }
  }

  /// Whether a family starts at a minute; before the horizon by the clock times of its first week.
  private func starts(_ family: ShiftFamily, day: Int, minute: Int, _ clock: HorizonClock) -> Bool {
    if plan.grid.dayCount > day, day >= 0 { return family.starts[day].contains(minute) }
    let clockMinute = clock.zone.reading(atInstant: clock.origin + minute).minute
    let same = ((day % 7) + 7) % 7
    return family.starts[same].contains {
      clock.zone.reading(atInstant: clock.origin + $0).minute == clockMinute
    }
  }
}
