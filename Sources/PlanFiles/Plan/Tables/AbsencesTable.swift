import PlanModel
import WallClock
import Workforce

/// `absences.csv`: when an agent is away.
struct AbsencesTable {
  static let limit = 200_000
  static let required = ["agent", "from", "to"]
  static let optional = ["kind", "paid"]

  /// An absence in elapsed minutes.
  struct Absence {
    var row: TableReader.Row
    var minutes: Range<Int>
    var kind: String
    var isPaid: Bool
  }

  /// Absences by agent, in the order of the file.
  var absences: [[Absence]]

  /// Reads the table.
  init(_ bytes: [UInt8]?, file: String, agents: IDIndex, times: HorizonTimes, log: ProblemLog) {
    absences = Array(repeating: [], count: agents.ids.count)
    guard let bytes,
      let table = TableReader(
        bytes, file: file, required: AbsencesTable.required, optional: AbsencesTable.optional,
        limit: AbsencesTable.limit, log: log)
    else { return }
    for row in table.rows { read(row, agents: agents, times: times) }
  }

  private mutating func read(_ row: TableReader.Row, agents: IDIndex, times: HorizonTimes) {
    let agent = row.agent(agents)
    let start = row.required("from").flatMap { AbsencesTable.minute($0, "from", isEnd: false, row: row, times: times) }
    let end = row.required("to").flatMap { AbsencesTable.minute($0, "to", isEnd: true, row: row, times: times) }
    var isPaid = true
    switch row.text("paid").lowercased() {
    case "", "yes", "true", "1": break
    case "no", "false", "0": isPaid = false
    default: row.fail("wrong-type", "paid [\(row.text("paid"))] is not yes or no")
    }
    guard let start, let end else { return }
    guard start < end else {
      row.fail("empty-range", "to [\(row.text("to"))] lies before from [\(row.text("from"))]", fix: "swap the two")
      return
    }
    guard let agent else { return }
    let kind = row.text("kind").isEmpty ? "absence" : row.text("kind")
    let known = times.grid.dayStart(-1)..<times.grid.dayStart(times.grid.knownDays.upperBound)
    let kept = (start..<end).clamped(to: known)
    guard !kept.isEmpty else { return }
    absences[agent].append(Absence(row: row, minutes: kept, kind: kind, isPaid: isPaid))
  }

  /// The elapsed minute of a date or a date with a time. A date as an end includes that day.
  private static func minute(
    _ text: String, _ column: String, isEnd: Bool, row: TableReader.Row, times: HorizonTimes
  ) -> Int? {
    guard let moment = MomentText.moment(text) else {
      let isWholeDate = text.utf8.count == 10
      let reason = isWholeDate ? DateText.reason(text) : "[\(text)] is not a date or a date with a time"
      row.fail("wrong-date", "\(column) \(reason)", fix: "write YYYY-MM-DD or YYYY-MM-DD HH:MM")
      return nil
    }
    let zone = times.clock.zone
    switch moment {
    case .day(let date): return zone.startOfDay(isEnd ? date.adding(days: 1) : date) - times.clock.origin
    case .instant(let instant): return instant - times.clock.origin
    case .wallClock(let date, let minute):
      let shown = zone.instants(date: date, minute: minute)
      guard let found = isEnd ? shown.last : shown.first else {
        row.fail(
          "skipped-time", "\(column) [\(text)] does not exist in \(zone.identifier): clocks skip it",
          fix: "write a time before or after the clock change")
        return nil
      }
      return found - times.clock.origin
    }
  }
}

extension TableReader.Row {
  /// The position of the row's agent; reports an unknown one.
  func agent(_ agents: IDIndex) -> Int? {
    guard let id = required("agent") else { return nil }
    guard let found = agents.position(of: id) else {
      if agents.isPartial { return nil }
      fail("unknown-agent", "agent [\(id)] is not an agent of the plan", fix: agents.fix(for: id))
      return nil
    }
    return found
  }
}
