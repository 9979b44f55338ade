import PlanModel

import WallClock
import Workforce

/// Reads one source's file into records by queue.
struct SourceReader {
  /// The most rows read of a file; more are a problem, not a crash.
  static let rowLimit = 20_000_000
  /// Instants that are taken for a slip of the keyboard when outside: the years 1990 to 2099.
  static let plausibleInstants = 10_519_200..<68_374_080

  private let source: HistorySource
  private let index: Int32
  private let pattern: TimePattern
  private var clock: SourceClock
  let columns: HistoryColumns
  let header: [String]
  private var names: QueueNames
  private var parts = PartNames()
  /// How numbers are written, by column.
  private(set) var writings: [Int: NumberWriting] = [:]

  /// What was answered of what was offered, by queue of the plan, where the file says both.
  private(set) var answers: [AnsweredTally]

  /// Records of each queue of the plan, in the order of the file.
  private(set) var records: [[HistoryRecord]]
  /// The earliest row.
  private(set) var earliest: SourceFacts.Place?
  /// The latest row.
  private(set) var latest: SourceFacts.Place?
  /// Rows without a count.
  private(set) var emptyRows = (count: 0, firstLine: 0)
  /// Rows without contacts at times that clocks skip: systems that print every day alike write such.
  private(set) var skippedRows = (count: 0, firstLine: 0)
  /// Rows of queues that the plan does not have.
  var foreignRows: [(name: String, count: Int, firstLine: Int)] { names.foreign }

  /// Reads a file.
  ///
  /// - Returns: `nil` when its header, its time zone or its date format cannot be used; problems of single rows are
  ///   reported and the rows left out.
  init?(
    _ source: HistorySource, index: Int, bytes: [UInt8], queueIDs: [String], zone: ZonedClock,
    log: ProblemLog
  ) {
    if let position = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<position].count(where: { $0 == 10 })
      log.report(
        "nul-byte", in: source.file, line: line, "a NUL byte stands in the file", fix: "save it as plain UTF-8 text")
      return nil
    }
    guard let pattern = TimePattern(source.dateFormat) else {
      log.report(
        "bad-date-format", in: "plan.yaml", line: source.line == 0 ? nil : source.line,
        "date format [\(source.dateFormat ?? "")] cannot be understood",
        fix: "build it from yyyy, MM, dd, HH, mm, ss, h, a, such as `dd/MM/yyyy HH:mm`, or write `excel`")
      return nil
    }
    var cursor = CSVCursor(bytes: bytes)
    guard cursor.next() else {
      log.report(
        "empty-file", in: source.file, line: 1, "the file is empty", fix: "write a header line first")
      return nil
    }
    guard SourceReader.isSound(cursor, in: source, log: log) else { return nil }
    let header = (0..<cursor.fieldCount).map(cursor.text)
    for (position, name) in header.enumerated() where !name.isEmpty && header[..<position].contains(name) {
      log.report(
        "duplicate-column", in: source.file, line: cursor.line, "column [\(name)] stands twice",
        fix: "rename or remove one of them")
      return nil
    }
    guard let columns = HistoryColumns(source, header: header, headerLine: cursor.line, log: log) else {
      return nil
    }
    self.source = source
    self.index = Int32(index)
    self.pattern = pattern
    self.columns = columns
    self.header = header
    clock = SourceClock(zone: zone)
    names = QueueNames(source, queueIDs: queueIDs)
    records = Array(repeating: [], count: queueIDs.count)
    answers = Array(repeating: AnsweredTally(), count: queueIDs.count)
    for column in columns.numbers { writings[column] = NumberWriting(decimalComma: source.decimalComma) }
    readRows(&cursor, fieldCount: header.count, log: log)
  }

  private mutating func readRows(_ cursor: inout CSVCursor, fieldCount: Int, log: ProblemLog) {
    var rowCount = 0
    while cursor.next() {
      guard SourceReader.isSound(cursor, in: source, log: log) else { continue }
      let line = cursor.line
      guard cursor.fieldCount == fieldCount else {
        log.report(
          "ragged-row", in: source.file, line: line,
          "the row has \(cursor.fieldCount) fields, the header \(fieldCount)",
          fix: "add or remove delimiters so that every row has \(fieldCount) fields, or quote a field that holds one")
        continue
      }
      rowCount += 1
      guard rowCount <= SourceReader.rowLimit else {
        log.report(
          "too-many-rows", in: source.file, line: line, "the file has more than \(SourceReader.rowLimit) rows",
          fix: "split it into several files")
        return
      }
      readRow(cursor, line: line, log: log)
    }
  }

  private mutating func readRow(_ cursor: CSVCursor, line: Int, log: ProblemLog) {
    let queue = names.queue(of: cursor, column: columns.queue, line: line, log: log)
    let counts = counts(cursor, line: line, log: log)
    guard let moment = moment(cursor, line: line, isEmpty: counts?.offered ?? 0 == 0, log: log), let counts else {
      return
    }
    guard let queue else { return }
    guard let offered = counts.offered else {
      if emptyRows.count == 0 { emptyRows.firstLine = line }
      emptyRows.count += 1
      return
    }
    var record = HistoryRecord(instant: 0, source: index, line: Int32(clamping: line), offered: offered)
    switch moment {
    case .instant(let instant): record.instant = instant
    case .repeated(let first, let minutesLater):
      record.instant = first
      record.minutesToRepeat = Int32(minutesLater)
    case .skipped: return
    }
    if !columns.parts.isEmpty { record.part = parts.part(of: cursor, columns: columns.parts) }
    record.handled = counts.handled
    record.handledSeconds = counts.handledSeconds
    if let answered = counts.answered { answers[queue].add(answered: answered, offered: offered, line: line) }
    let place = SourceFacts.Place(instant: record.instant, line: line)
    if record.instant < earliest?.instant ?? .max { earliest = place }
    if record.instant > latest?.instant ?? .min { latest = place }
    records[queue].append(record)
  }

  /// The instant that a row's time means; `nil` when there is none.
  private mutating func moment(
    _ cursor: CSVCursor, line: Int, isEmpty: Bool, log: ProblemLog
  ) -> SourceClock.Meaning? {
    guard let written = pattern.read(cursor.content(columns.start)) else {
      let problem = TimeDiagnosis.explain(
        cursor.text(columns.start), column: header[columns.start], format: source.dateFormat)
      log.report(problem.code, in: source.file, line: line, problem.message, fix: problem.fix)
      return nil
    }
    let meaning = clock.meaning(of: written)
    switch meaning {
    case .skipped where isEmpty:
      if skippedRows.count == 0 { skippedRows.firstLine = line }
      skippedRows.count += 1
      return nil
    case .skipped:
      log.report(
        "skipped-hour", in: source.file, line: line,
        "\(header[columns.start]) [\(written.text)] does not exist in \(clock.zone.identifier): clocks go forward there",
        fix: "give times with their offset, or set `time-zone: UTC` if they are in UTC")
      return nil
    case .instant(let instant), .repeated(let instant, _):
      guard SourceReader.plausibleInstants.contains(instant) else {
        log.report(
          "implausible-time", in: source.file, line: line,
          "\(header[columns.start]) [\(written.text)] lies outside the years 1990 to 2099",
          fix: "correct the year, or `date-format`")
        return nil
      }
      guard source.format.hasOneRowPerContact || (written.second == 0 && written.minute % 5 == 0) else {
        log.report(
          "off-the-border", in: source.file, line: line,
          "\(header[columns.start]) [\(cursor.text(columns.start))] is not the start of an interval",
          fix: "write the time at which the interval begins, on a multiple of 5 minutes")
        return nil
      }
    }
    return meaning
  }

  private mutating func counts(
    _ cursor: CSVCursor, line: Int, log: ProblemLog
  ) -> (offered: Double?, answered: Double?, handled: Double, handledSeconds: Double)? {
    var isSound = true
    func number(_ column: Int, unit: Double = 1) -> Double? {
      do throws(NumberText.Flaw) {
        let field = cursor.content(column)
        let value = try NumberText.read(
          field, decimalComma: source.decimalComma, thousands: source.thousandsSign,
          maximum: NumberText.maximum / min(1, unit))
        if let value { writings[column]?.add(field, value: value, line: line) }
        return value.map { $0 * unit }
      } catch {
        isSound = false
        let problem = error.explain(cursor.text(column), column: header[column])
        log.report(problem.code, in: source.file, line: line, problem.message, fix: problem.fix)
        return nil
      }
    }
    var offered: Double?
    let answered = columns.answered.flatMap { number($0) }
    switch columns.count {
    case .rows: return (1, nil, 0, 0)
    case .offered(let column): offered = number(column)
    case .answeredAndAbandoned(_, let column):
      if let abandoned = number(column), let answered { offered = answered + abandoned }
    }
    let handled = columns.answered == nil ? offered : answered
    var seconds: Double?
    switch columns.handling {
    case .unknown: break
    case .mean(let column):
      if let mean = number(column, unit: source.handlingUnit.seconds), let handled { seconds = mean * handled }
    case .total(let column): seconds = number(column, unit: source.handlingUnit.seconds)
    }
    guard isSound else { return nil }
    // No contact takes no time at all: a zero means that nothing was measured.
    guard let handled, let seconds, handled > 0, seconds > 0 else { return (offered, answered, 0, 0) }
    return (offered, answered, handled, seconds)
  }

  /// Whether a record can be read at all.
  private static func isSound(_ cursor: CSVCursor, in source: HistorySource, log: ProblemLog) -> Bool {
    switch cursor.flaw {
    case nil: return true
    case .notUTF8:
      log.report(
        "not-utf8", in: source.file, line: cursor.line, "the line is not valid UTF-8", fix: "save the file as UTF-8")
    case .openQuote:
      log.report(
        "open-quote", in: source.file, line: cursor.line, "a quoted field that begins here never ends",
        fix: "close it with a \"")
    case .textAfterQuote:
      log.report(
        "text-after-quote", in: source.file, line: cursor.line, "text follows a closing quote",
        fix: "double every quote inside a quoted field")
    }
    return false
  }
}
