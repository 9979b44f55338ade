import PlanModel
import WallClock
import Workforce

/// Reads one source's file into records by queue.
struct SourceReader {
  /// The most rows read of a file; more are a problem, not a crash.
  static let rowLimit = 20_000_000

  /// What the sources of a plan share: which contacts and which parts of intervals were read.
  struct Shared {
    let contacts = ContactRegister()
    let parts = PartNames()
  }

  private let source: HistorySource
  private let index: Int32
  let columns: HistoryColumns
  let header: [String]
  private var names: QueueNames
  private var numbers: CountReader
  private var filter: RowFilter
  private let shared: Shared
  private var stray = StrayLines()

  /// When the rows are, and how they say it.
  private(set) var moments: RowMoments
  /// What was answered of what was offered, by queue of the plan, where the file says both.
  private(set) var answers: [AnsweredTally]
  /// Records of each queue of the plan, in the order of the file.
  private(set) var records: [[HistoryRecord]]
  /// What further columns say of them.
  private(set) var further: FurtherNumbers
  /// The earliest row.
  private(set) var earliest: SourceFacts.Place?
  /// The latest row.
  private(set) var latest: SourceFacts.Place?
  /// Rows without a count.
  private(set) var emptyRows = RowTally()
  /// Contacts at times that clocks show twice.
  private(set) var repeatedRows = RowTally()
  /// What the rows of each queue say of the medium by which contacts came.
  private(set) var media: [MediaTally]
  /// Rows by what became of the contact, where that is a reason not to count it.
  private(set) var discarded: [String: RowTally] = [:]

  /// How numbers are written, by column.
  var writings: [Int: NumberWriting] { numbers.writings }
  /// Rows whose handling time is unknown because some of its parts are empty.
  var partialRows: RowTally { numbers.partialRows }
  /// Rows of queues that the plan does not have.
  var foreignRows: [(name: String, count: Int, firstLine: Int)] { names.foreign }
  /// Whether something tells its contacts apart.
  var hasIdentities: Bool { columns.id != nil }
  /// The column that says what became of contacts.
  var statusName: String? { columns.status.map { header[$0] } }
  /// The column that says by which medium contacts came.
  var mediaName: String? { columns.media.map { header[$0] } }

  /// Reads a file, and of its rows the numbers of further columns too.
  ///
  /// - Returns: `nil` when its header, its time zone or its date format cannot be used; problems of single rows are
  ///   reported and the rows left out.
  init?(
    _ source: HistorySource, index: Int, bytes: [UInt8], queueIDs: [String], zone: ZonedClock, shared: Shared,
    further: [String], log: ProblemLog
  ) {
    let pattern: TimePattern
    do throws(FieldFault) {
      pattern = try TimePattern(source.dateFormat)
    } catch {
      log.report(
        "bad-date-format", in: "plan.yaml", line: source.line == 0 ? nil : source.line, "date-format \(error.message)",
        fix: error.fix)
      return nil
    }
    let table: TableContent
    do throws(PlanError) {
      table = try SourceReader.table(bytes, source)
    } catch {
      error.problems.forEach { log.report($0) }
      return nil
    }
    var cursor = CSVCursor(table)
    guard cursor.next() else {
      log.report(
        "empty-file", in: source.file, line: 1, TableContent.emptyMessage(table.sheet), fix: "write a header line first"
      )
      return nil
    }
    guard SourceReader.isSound(cursor, in: source, log: log) else { return nil }
    let header = cursor.header()
    cursor.width = header.count
    if let name = HeaderNames.repeats(in: header).first {
      log.report(
        "duplicate-column", in: source.file, line: cursor.line, "column [\(name)] stands twice",
        fix: "rename or remove one of them")
      return nil
    }
    let columns = HistoryColumns(
      source, header: header, headerLine: cursor.line, further: further, log: log)
    let filter = RowFilter(source.draft, header: header, headerLine: cursor.line, log: log)
    guard let columns, let filter else { return nil }
    log.note(table.sheet, header: header, of: source.file, reading: columns.read)
    let sample = SourceReader.sample(cursor, fieldCount: header.count)
    let times = FileTimes(
      table.sheet == nil ? pattern : pattern.ofSheet(sample.map { $0[columns.start] }),
      columns: (columns.start, columns.time), header: header, sample: sample)
    if let time = columns.time, let misfit = times.misfit {
      log.report(
        "wrong-time-column", in: source.file, line: cursor.line, field: header[time],
        "\(header[time]) [\(misfit)] is no time of day",
        fix: "name another column under `columns: time`, or give a `date-format` for both such as `dd/MM/yyyy HH:mm`")
      return nil
    }
    self.source = source
    self.index = Int32(index)
    self.columns = columns
    self.filter = filter
    self.header = header
    self.shared = shared
    moments = RowMoments(source, times: times, header: header, zone: zone)
    names = QueueNames(source, queueIDs: queueIDs, header: header, parts: shared.parts)
    records = Array(repeating: [], count: queueIDs.count)
    self.further = FurtherNumbers(width: columns.further.count + columns.partsTold.count)
    answers = Array(repeating: AnsweredTally(), count: queueIDs.count)
    numbers = CountReader(source, columns: columns, header: header)
    media = Array(repeating: MediaTally(), count: queueIDs.count)
    readRows(&cursor, log: log)
  }

  /// The table of a file; a log of events as the table of its calls.
  private static func table(_ bytes: [UInt8], _ source: HistorySource) throws(PlanError) -> TableContent {
    guard source.format == .asterisk else {
      return try TableContent(
        bytes, file: source.file, names: HistoryColumns.headerNames(source), decimalComma: source.decimalComma)
    }
    do throws(PlainText.Flaw) {
      return TableContent(
        text: QueueLog.table(try PlainText(bytes).bytes),
        dialect: TableDialect(delimiter: UInt8(ascii: "|"), position: 0, line: 0))
    } catch {
      throw PlanError(error, in: source.file)
    }
  }

  /// The first rows behind the header.
  private static func sample(_ cursor: CSVCursor, fieldCount: Int) -> [[ArraySlice<UInt8>]] {
    var ahead = cursor
    var rows: [[ArraySlice<UInt8>]] = []
    while rows.count < FileTimes.sampleSize, ahead.next() {
      if ahead.flaw == nil, ahead.fieldCount == fieldCount { rows.append((0..<fieldCount).map(ahead.content)) }
    }
    return rows
  }

  private mutating func readRows(_ cursor: inout CSVCursor, log: ProblemLog) {
    var rowCount = 0
    while cursor.next() {
      guard SourceReader.isSound(cursor, in: source, log: log) else { continue }
      let isWhole = cursor.fieldCount == header.count
      if isWhole, !filter.takes(cursor) { continue }
      let written = moments.written(cursor)
      if written == nil, cursor.isLike(header) || stray.takes(cursor, columns: header.count) { continue }
      stray.close(source.file, log: log)
      guard isWhole else {
        log.report(
          "ragged-row", in: source.file, line: cursor.line,
          RaggedRow.message(cursor.fieldCount, header: header.count),
          fix: RaggedRow.fix(header.count, isSheet: cursor.dialect.isSheet))
        continue
      }
      rowCount += 1
      guard rowCount <= SourceReader.rowLimit else {
        log.report(
          "too-many-rows", in: source.file, line: cursor.line, "the file has more than \(SourceReader.rowLimit) rows",
          fix: "split it into several files")
        return
      }
      readRow(cursor, written, log: log)
    }
    stray.note(source.file, hasRows: rowCount > 0, log: log)
    filter.note(source.file, log: log)
  }

  private mutating func readRow(_ cursor: CSVCursor, _ written: WrittenTime?, log: ProblemLog) {
    let line = cursor.line
    let queue = names.queue(of: cursor, column: columns.queue, line: line, log: log)
    let counts = numbers.read(cursor, log: log)
    let isEmpty = counts?.offered ?? 0 == 0
    guard let moment = moments.meaning(of: written, cursor, isEmpty: isEmpty, log: log), let counts, let queue else {
      return
    }
    guard let offered = counts.offered else {
      emptyRows.add(line)
      return
    }
    var record = HistoryRecord(instant: 0, source: index, line: Int32(clamping: line), offered: offered)
    record.handled = counts.handled
    record.handledSeconds = counts.handledSeconds
    if let answered = counts.answered { answers[queue].add(answered: answered, offered: offered, line: line) }
    switch moment {
    case .instant(let instant): record.instant = instant
    case .repeated(let first, let minutesLater):
      record.instant = first
      record.minutesToRepeat = Int32(minutesLater)
    case .skipped: return
    }
    let parts = counts.partSeconds.isEmpty ? numbers.partsTold.map { _ in nil } : counts.partSeconds.map(\.self)
    further.add(counts.further + parts, line: record.line)
    let place = SourceFacts.Place(instant: record.instant, line: line)
    if record.instant < earliest?.instant ?? .max { earliest = place }
    if record.instant > latest?.instant ?? .min { latest = place }
    if let column = columns.media { media[queue].add(cursor.text(column), line) }
    if source.format.hasOneRowPerContact {
      append(record, of: queue, cursor, log: log)
    } else {
      record.part = shared.parts.number(of: names.part, cursor, columns: columns.parts)
      records[queue].append(record)
    }
  }

  /// Takes in a contact, unless it stands already. At a time that clocks show twice nobody knows which showing is meant: half
  /// of it belongs to each.
  private mutating func append(_ contact: HistoryRecord, of queue: Int, _ cursor: CSVCursor, log: ProblemLog) {
    var record = contact
    let line = cursor.line
    if let column = columns.id, !cursor.content(column).isEmpty {
      let id = cursor.text(column)
      let row = ContactRegister.Row(
        source: index, line: line, instant: record.instant, queue: queue, handledSeconds: record.handledSeconds)
      switch shared.contacts.note(id, among: "\(source.format.rawValue) \(header[column])", row) {
      case .counts(let number): record.contact = number
      case .repeats: return
      case .contradicts(let earlier, let difference):
        log.report(
          "contradicting-contact", in: source.file, line: line,
          "\(header[column]) [\(id)] already stands in \(earlier.source == index ? "" : "an earlier file, ")line \(earlier.line)"
            + " \(difference)",
          fix: "remove one of the two rows, or set `contacts-by: row` if every row is a contact")
        return
      }
    }
    if let column = columns.status, !filter.leavesOut(by: column) {
      let status = cursor.text(column)
      if ["deleted", "spam"].contains(status.lowercased()) { discarded[status, default: RowTally()].add(line) }
    }
    guard record.minutesToRepeat > 0 else {
      records[queue].append(record)
      return
    }
    repeatedRows.add(line)
    record.offered /= 2
    record.handled /= 2
    record.handledSeconds /= 2
    records[queue].append(record)
    record.instant += Int(record.minutesToRepeat)
    records[queue].append(record)
  }

  /// Whether a record can be read at all.
  private static func isSound(_ cursor: CSVCursor, in source: HistorySource, log: ProblemLog) -> Bool {
    guard let flaw = cursor.flaw?.explanation(of: cursor) else { return true }
    log.report(flaw.code, in: source.file, line: cursor.line, flaw.message, fix: flaw.fix)
    return false
  }
}
