import PlanModel
public import WallClock
public import Workforce

/// Reads the files of past contacts that a plan names into series on its nominal slots.
///
/// Rows of finer intervals are added up to the plan's; coarser ones are refused, since nothing says how to split them.
/// Handling times are weighted with the contacts they were spent on. A repeated hour is the mean of both. An interval of
/// which only a part has rows is missing, unless the source says that no row means no contact.
public struct HistoryReader: Sendable {
  /// The longest history read, in days: what is longer comes from a mistyped year.
  public static let longestSpan = 7305

  private let queues: [Queue]
  private let calendars: [OpeningCalendar]
  private let intervalMinutes: Int
  private let clock: ZonedClock
  private let isForecast: Bool

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - queues: The plan's queues.
  ///   - calendars: When each of them is open, which tells closed slots from missing ones.
  ///   - intervalMinutes: The plan's interval: 5, 10, 15, 30 or 60.
  ///   - clock: The centre's zone.
  public init(queues: [Queue], calendars: [OpeningCalendar], intervalMinutes: Int, clock: ZonedClock) {
    self.init(
      queues: queues, calendars: calendars, intervalMinutes: intervalMinutes, clock: clock, isForecast: false)
  }

  /// Makes a reader of a history, or of a forecast, whose contacts may be fractions.
  init(
    queues: [Queue], calendars: [OpeningCalendar], intervalMinutes: Int, clock: ZonedClock, isForecast: Bool
  ) {
    precondition(calendars.count == queues.count, "one calendar for each of \(queues.count) queues")
    self.queues = queues
    self.calendars = calendars
    self.intervalMinutes = intervalMinutes
    self.clock = clock
    self.isForecast = isForecast
  }

  /// Reads all sources.
  ///
  /// - Parameters:
  ///   - sources: Files and how to read them.
  ///   - folder: Path of the plan folder.
  /// - Returns: One series a queue.
  /// - Throws: ``PlanError`` with every problem: files that cannot be read, missing columns, bad numbers and times, hours
  ///   that clocks skip, rows that stand twice, queues without any row. Of each kind the first 20 in a file are told.
  public func read(_ sources: [HistorySource], in folder: String) throws(PlanError) -> History {
    let log = ProblemLog()
    let files = FolderFiles(directory: folder, log: log)
    var series = read(sources, log: log) { source in
      files.bytes(source.file, mention: nil, missing: "correct its name, or put it into the plan folder")
    }
    if log.isEmpty {
      series = HistoryReader.withoutContacts(queues, series)
      for (queue, found) in zip(queues, series) where found.contacts == nil {
        log.report(
          "queue-without-history", in: "plan.yaml", "no file of `history` has a row of queue [\(queue.id)]",
          fix: "add a file, or map what its file calls it under `queue-names`")
      }
    }
    try log.throwIfAny()
    return History(series: series.compactMap(\.contacts), warnings: log.warnings)
  }

  /// Queues of back-office work and positions, which no contact brings, have none on all days of the others.
  private static func withoutContacts(_ queues: [Queue], _ series: [Read]) -> [Read] {
    guard let other = zip(queues, series).first(where: { !$0.isWithoutContacts && $1.contacts != nil })?.1.contacts
    else { return series }
    return zip(queues, series).map { queue, found in
      guard queue.isWithoutContacts else { return found }
      return Read(
        contacts: ContactSeries(
          queue: queue.id, firstDay: other.firstDay, slotsPerDay: other.slotsPerDay,
          observations: other.observations.map { _ in .offered(0) },
          handlingSeconds: other.handlingSeconds.map { _ in queue.handlingSeconds }))
    }
  }

  /// What was read of a queue.
  struct Read {
    /// Its contacts; `nil` without any row, and once there are problems.
    var contacts: ContactSeries?
    /// For each further column its numbers, laid onto intervals as contacts are.
    var further: [ContactSeries?] = []
  }

  /// Contacts by queue, and the numbers of further columns. `bytes` gives those of a source's file, or reports one that cannot be
  /// read and gives `nil`.
  func read(
    _ sources: [HistorySource], further: [String] = [], log: ProblemLog, bytes: (HistorySource) -> [UInt8]?
  ) -> [Read] {
    var facts: [SourceFacts] = []
    var furtherNumbers: [Int: FurtherNumbers] = [:]
    var parts: [Int: [HandlingPart]] = [:]
    var records: [[HistoryRecord]] = Array(repeating: [], count: queues.count)
    let shared = SourceReader.Shared()
    var contents = FileContents()
    for (index, source) in sources.enumerated() {
      facts.append(SourceFacts(source: source))
      guard let content = bytes(source),
        sources.count == 1 || contents.isNew(content, source, log: log),
        let reader = open(source, index: index, bytes: content, shared: shared, further: further, log: log)
      else { continue }
      let notes = SourceNotes(reader: reader, source: source, queues: queues, clock: clock)
      guard notes.holdsTimes(log: log) else { continue }
      furtherNumbers[index] = reader.further
      parts[index] = reader.columns.partsTold
      facts[index].earliest = reader.earliest
      facts[index].latest = reader.latest
      facts[index].hasIdentities = reader.hasIdentities
      facts[index].intervalMinutes = intervalLength(of: reader, source, log: log)
      for queue in records.indices { records[queue] += reader.records[queue] }
      notes.warn(repeats: shared.contacts.repeats[Int32(index)], log: log)
      doubt(reader, source, log: log)
    }
    SourceNotes.warnOfOverlap(facts, log: log)
    for queue in records.indices { records[queue].removeAll { !shared.contacts.counts($0) } }
    check(facts, log: log)
    return queues.enumerated().map { (index, queue) -> Read in
      let order = RecordOrder(queueID: queue.id, facts: facts, clock: clock)
      let ordered = order.ordered(records[index], log: log)
      records[index] = []
      guard log.isEmpty else { return Read() }
      var builder = SeriesBuilder(
        queue: queue, calendar: calendars[index], slotMinutes: intervalMinutes, clock: clock, facts: facts)
      var series = builder.series(ordered)
      /// What a column of each source, as far as it has one, says of this queue, laid onto intervals.
      func numbers(_ column: (Int) -> Int?) -> ContactSeries? {
        let records = ordered.compactMap { record in
          let source = Int(record.source)
          return column(source).flatMap { furtherNumbers[source]?.record(record, column: $0) }
        }
        var builder = SeriesBuilder(
          queue: queue, calendar: calendars[index], slotMinutes: intervalMinutes, clock: clock, facts: facts)
        return builder.series(records)
      }
      let more = further.indices.map { column in numbers { _ in column } }
      let told = HandlingPart.allCases.filter { part in parts.values.contains { $0.contains(part) } }
      if let whole = series, !told.isEmpty {
        series?.handlingParts = whole.divided(
          by: told.map { part in
            (part, numbers { parts[$0]?.firstIndex(of: part).map { further.count + $0 } })
          })
      }
      note(builder, queue, ordered, facts: facts, log: log)
      if !isForecast, let series, let first = ordered.first {
        SourceDoubts.check(series, file: facts[Int(first.source)].source.file, log: log)
      }
      return Read(contacts: series, further: more)
    }
  }

  private func open(
    _ source: HistorySource, index: Int, bytes: [UInt8], shared: SourceReader.Shared, further: [String], log: ProblemLog
  ) -> SourceReader? {
    let name = source.format.isAlwaysUTC ? "UTC" : source.timeZone
    guard let zone = name == clock.identifier ? clock : ZonedClock(identifier: name) else {
      log.report(
        "unknown-time-zone", in: "plan.yaml", line: source.line == 0 ? nil : source.line,
        "time zone [\(name)] is not known", fix: "write an IANA name such as Asia/Jakarta, or UTC")
      return nil
    }
    return SourceReader(
      source, index: index, bytes: bytes, queueIDs: queues.map(\.id), zone: zone, shared: shared, further: further,
      log: log)
  }

  /// The length of a file's intervals, `nil` for one row a contact; reports rows that do not fit it, or it the plan.
  private func intervalLength(
    of reader: SourceReader, _ source: HistorySource, log: ProblemLog
  ) -> Int? {
    guard !source.format.hasOneRowPerContact else { return nil }
    let instants = reader.records.lazy.joined().lazy.map(\.instant)
    guard let earliest = reader.earliest,
      let length = IntervalLength(of: instants, expected: intervalMinutes, clock: clock)
    else { return intervalMinutes }
    let offset = clock.offset(atInstant: earliest.instant)
    if let misfit = length.misfit(planMinutes: intervalMinutes, offset: offset) {
      log.report(misfit.code, in: source.file, misfit.message, fix: misfit.fix)
    }
    for record in reader.records.lazy.joined() where !length.isBorder(record.instant) {
      let reading = clock.reading(atInstant: record.instant)
      let time = WrittenTime(dayNumber: reading.date.dayNumber, minute: reading.minute)
      log.report(
        "off-the-border", in: source.file, line: Int(record.line),
        "the row at [\(time.text)] does not begin where the file's intervals of \(length.minutes) minutes do",
        fix: "write the time at which the interval begins")
    }
    return length.minutes
  }

  /// Reports a history so long that a year in it must be mistyped, before its empty slots fill the memory.
  private func check(_ facts: [SourceFacts], log: ProblemLog) {
    let known = facts.filter { $0.earliest != nil }
    guard let first = known.min(by: { ($0.earliest?.instant ?? 0) < ($1.earliest?.instant ?? 0) }),
      let last = known.max(by: { ($0.latest?.instant ?? 0) < ($1.latest?.instant ?? 0) }),
      let earliest = first.earliest, let latest = last.latest,
      latest.instant - earliest.instant > HistoryReader.longestSpan * 1440
    else { return }
    let days = (latest.instant - earliest.instant) / 1440
    log.report(
      "history-too-long", in: last.source.file, line: latest.line,
      "the row lies \(days) days after the earliest one (\(first.source.file):\(earliest.line))",
      fix: "correct the year of one of them; at most \(HistoryReader.longestSpan) days are read")
  }

  /// Says what is implausible about a file's numbers.
  private func doubt(_ reader: SourceReader, _ source: HistorySource, log: ProblemLog) {
    let doubts = SourceDoubts(
      source: source, columns: reader.columns, header: reader.header, isForecast: isForecast, log: log)
    doubts.check(reader.writings)
    for (index, queue) in queues.enumerated() {
      doubts.check(reader.records[index], of: queue, reader.writings)
      doubts.check(reader.answers[index], of: queue)
    }
  }

  private func note(
    _ builder: SeriesBuilder, _ queue: Queue, _ ordered: [HistoryRecord], facts: [SourceFacts], log: ProblemLog
  ) {
    guard let first = ordered.first else { return }
    let file = facts[Int(first.source)].source.file
    if let slot = builder.firstClosedSlot {
      let minute = slot * intervalMinutes
      let time = WrittenTime(dayNumber: minute / 1440, minute: minute % 1440)
      log.warn(
        in: file,
        "\(Int(builder.closedContacts.rounded())) contacts of queue [\(queue.id)] lie outside its opening hours and are"
          + " left out, the first at [\(time.text)]")
    }
    if builder.incompleteSlots > 0 {
      log.warn(
        in: file,
        "\(builder.incompleteSlots) intervals of queue [\(queue.id)] lack a part of their rows and count as missing")
    }
  }
}
