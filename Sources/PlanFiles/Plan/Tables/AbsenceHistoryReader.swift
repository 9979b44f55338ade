import PlanModel
public import Workforce

/// Reads a history of absence, and the hours that would have been worked.
public enum AbsenceHistoryReader {
  private static let required: [String] = []
  private static let optional = ["date", "from", "to", "agent", "kind", "hours", "known_at", "rostered_hours"]
  private static let mostRows = 2_000_000
  private static let hoursField = NumberField(0...1_000_000)
  /// The most days of one row.
  private static let mostDays = 1830

  /// Reads both.
  ///
  /// - Parameters:
  ///   - bytes: The table of absences.
  ///   - file: Its name.
  ///   - rostered: A table of hours by date, or a roster; `nil` when the table of absences has a column of them.
  /// - Returns: The history, and what is odd about how it is written.
  /// - Throws: ``PlanError`` with every problem.
  public static func read(
    _ bytes: [UInt8], file: String, rostered: (bytes: [UInt8], file: String)?
  ) throws(PlanError) -> (history: AbsenceHistory, warnings: [String]) {
    let log = ProblemLog(subject: "history of absence")
    let rows = AbsenceHistoryRows(bytes, file: file, log: log)
    let hours = rostered.map { RosteredHours($0.bytes, file: $0.file, log: log) }
    rows.check(hours, file: file)
    try log.throwIfAny()
    let days = rows.days(with: hours)
    if days.isEmpty {
      log.report(
        "no-hours", in: rostered?.file ?? file, "there is no date with hours above zero",
        fix: "write the hours that everybody would have worked on each date")
    }
    try log.throwIfAny()
    let known = Set(days.map(\.date))
    let strange = rows.records.count { !known.contains($0.record.date) }
    if strange > 0 {
      log.warn(in: file, "absences of \(strange) rows and dates lie on days without hours and are left out")
    }
    return (
      AbsenceHistory(
        records: rows.records.map(\.record).filter { known.contains($0.date) }, days: days,
        saysWhenKnown: rows.saysWhenKnown), log.warnings
    )
  }

  /// The rows of a history of absence.
  fileprivate struct AbsenceHistoryRows {
    private(set) var records: [(record: AbsenceHistory.Record, agent: String?)] = []
    private(set) var saysWhenKnown = false
    private var hours: [CivilDate: (hours: Double, line: Int)] = [:]
    private var hasHours = false
    private let log: ProblemLog

    init(_ bytes: [UInt8], file: String, log: ProblemLog) {
      self.log = log
      guard
        let table = TableReader(bytes, file: file, required: required, optional: optional, limit: mostRows, log: log)
      else { return }
      saysWhenKnown = table.has("known_at")
      hasHours = table.has("rostered_hours")
      guard table.has("date") || (table.has("from") && table.has("to")) else {
        log.report(
          "missing-column", in: file, "the columns say no dates",
          fix: "write a column date, or from and to; the columns are \(optional.joined(separator: ", "))")
        return
      }
      for row in table.rows { read(row) }
    }

    private mutating func read(_ row: TableReader.Row) {
      guard let (dates, minutes) = AbsenceHistoryRows.time(row) else { return }
      let isWritten = row.optional("rostered_hours") != nil
      if let rostered = row.value("rostered_hours", hoursField) {
        for date in dates { note(rostered, on: date, row) }
      } else if hasHours, !isWritten {
        row.fail(
          "missing-value", "rostered_hours is empty", fix: "write a value, or remove the row", at: "rostered_hours")
      }
      let given = row.value("hours", hoursField)
      if given == nil, row.optional("hours") != nil { return }
      guard let total = given ?? minutes.map({ Double($0) / 60 }) else {
        // A row of a date on which nobody was absent.
        if hasHours, row.optional("kind") == nil, row.optional("agent") == nil { return }
        row.fail("missing-value", "hours is empty", fix: "write a value, or remove the row", at: "hours")
        return
      }
      let known = row.optional("known_at") == nil ? nil : row.moment("known_at")
      let share = total / Double(dates.count)
      for date in dates where total > 0 {
        records.append(
          (
            AbsenceHistory.Record(
              date: date, kind: row.optional("kind") ?? "absence", hours: share,
              known: known.flatMap { CivilDate($0.description.prefix(10)) }), row.optional("agent")
          ))
      }
    }

    private mutating func note(_ value: Double, on date: CivilDate, _ row: TableReader.Row) {
      if let other = hours[date], other.hours != value {
        row.fail(
          "contradiction",
          "rostered_hours [\(row.text("rostered_hours"))] is another number than on line \(other.line)",
          fix: "write the hours of all agents of the date, the same in each of its rows", at: "rostered_hours")
      } else if hours[date] == nil {
        hours[date] = (value, row.line)
      }
    }

    /// The dates of a row, and how long it is where times say so.
    private static func time(_ row: TableReader.Row) -> (dates: [CivilDate], minutes: Int?)? {
      if row.optional("date") != nil { return row.date("date").map { ([$0], nil) } }
      guard let from = row.moment("from"), let to = row.moment("to") else { return nil }
      guard let first = CivilDate(from.description.prefix(10)), let last = CivilDate(to.description.prefix(10)) else {
        return nil
      }
      guard first <= last else {
        row.fail("empty-range", "to [\(to)] lies before from [\(from)]", fix: "swap the two", at: "to")
        return nil
      }
      guard last.days(since: first) < mostDays else {
        row.fail(
          "out-of-range", "to [\(to)] makes an absence longer than \(mostDays) days", fix: "write several rows",
          at: "to")
        return nil
      }
      let dates = (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:))
      guard case .wallClock(_, let start) = from.reading, case .wallClock(_, let end) = to.reading, first == last,
        end > start
      else { return (dates, nil) }
      return (dates, end - start)
    }

    /// That hours are said exactly once.
    func check(_ rostered: RosteredHours?, file: String) {
      guard log.isEmpty else { return }
      if hasHours, rostered != nil {
        log.report(
          "contradiction", in: file, "the column [rostered_hours] stands beside a table of hours",
          fix: "leave --rostered out, or remove the column")
      } else if !hasHours, rostered == nil {
        log.report(
          "missing-column", in: file, "nothing says how many hours would have been worked",
          fix: "add a column rostered_hours, or name a table of date and hours, or a roster, with --rostered")
      }
    }

    /// The dates with hours, ascending. Of a roster the hours of absent agents who have no duty in it on the date come on top.
    func days(with rostered: RosteredHours?) -> [AbsenceHistory.Day] {
      var sums = rostered?.hours ?? hours.mapValues(\.hours)
      if let rostered, rostered.isRoster {
        for (record, agent) in records where sums[record.date] != nil {
          guard let agent, !rostered.onDuty.contains(.init(agent: agent, date: record.date)) else { continue }
          sums[record.date, default: 0] += record.hours
        }
      }
      return sums.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map {
        AbsenceHistory.Day(date: $0.key, hours: $0.value)
      }
    }
  }

  /// Hours by date: of a table of them, or of a roster.
  fileprivate struct RosteredHours {
    struct OnDuty: Hashable {
      let agent: String
      let date: CivilDate
    }

    private(set) var hours: [CivilDate: Double] = [:]
    private(set) var onDuty: Set<OnDuty> = []
    private(set) var isRoster = false

    init(_ bytes: [UInt8], file: String, log: ProblemLog) {
      let columns = ["date", "hours", "agent", "start", "paid_minutes"]
      guard
        let table = TableReader(
          bytes, file: file, required: [], optional: columns, limit: mostRows, isOpen: true, log: log)
      else { return }
      isRoster = table.has("start") && table.has("paid_minutes") && table.has("agent")
      guard isRoster || (table.has("date") && table.has("hours")) else {
        log.report(
          "missing-column", in: file, "the table has neither date and hours nor the columns of a roster",
          fix: "write date,hours, or name a roster.csv")
        return
      }
      for row in table.rows { read(row) }
    }

    private mutating func read(_ row: TableReader.Row) {
      if isRoster {
        guard let agent = row.required("agent"), let start = row.moment("start"),
          row.required("paid_minutes") != nil,
          let minutes = row.value("paid_minutes", WholeNumberField(0...10_000)),
          let date = CivilDate(start.description.prefix(10))
        else { return }
        hours[date, default: 0] += Double(minutes) / 60
        onDuty.insert(OnDuty(agent: agent, date: date))
      } else {
        guard row.required("date") != nil, let date = row.date("date"), row.required("hours") != nil,
          let value = row.value("hours", hoursField)
        else { return }
        hours[date, default: 0] += value
      }
    }
  }
}
