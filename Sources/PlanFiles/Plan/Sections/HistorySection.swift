import PlanModel
import Workforce

/// `history` and `forecast`: files of past contacts, or of contacts expected.
struct HistorySection {
  /// `nil` when the key is not there.
  var sources: [HistoryDraft]?
  /// Where each of the files is named, and on which line the entry stands.
  private(set) var readers: [(file: NodeReader, line: Int)] = []
  private(set) var forecast: NodeReader?
  private(set) var forecastFile: String?

  /// Reads the two keys of a plan.
  init(_ plan: MappingReader) {
    if let reader = plan.value("history") {
      var files: [(file: NodeReader, line: Int)] = []
      sources = reader.kept(reader.items() ?? []) { item -> HistoryDraft? in
        guard let keys = item.mapping() else { return nil }
        let file = keys.required("file", "history.csv")
        let source = HistorySection.source(keys, file: file)
        if source != nil, let file { files.append((file, keys.reader.line)) }
        keys.finish()
        return source
      }
      readers = files
    }
    if let reader = plan.value("forecast"), let name = reader.text(expecting: "the name of a file") {
      forecast = reader
      forecastFile = name
    }
  }

  /// The columns of a handling time: one, or those of its parts, listed or by part, each once, for a column named twice would
  /// count twice.
  private static func parts(_ reader: NodeReader?) -> [HandlingColumn]? {
    guard let reader else { return nil }
    var known: Set<String> = []
    func columns(_ reader: NodeReader, _ part: HandlingPart?) -> [HandlingColumn] {
      if reader.isEmptyList { reader.fail("empty-list", "is empty", fix: "name a column, or remove the key") }
      return reader.entries { entry -> HandlingColumn? in
        guard let name = entry.text(expecting: "the name of a column") else { return nil }
        guard known.insert(name).inserted else {
          entry.fail("duplicate-column", "[\(name)] stands twice", fix: "name each part once")
          return nil
        }
        return HandlingColumn(name, part: part)
      }
    }
    guard reader.isMapping else { return columns(reader, nil) }
    guard let keys = reader.mapping() else { return nil }
    let named = HandlingPart.allCases.flatMap { part in keys.value(part.rawValue).map { columns($0, part) } ?? [] }
    keys.finish()
    if named.isEmpty, keys.keys.isEmpty {
      reader.fail(
        "missing-value", "names no column", fix: "write such as {talk: Talk, wrap-up: ACW}, or remove the key")
    }
    return named.isEmpty ? nil : named
  }

  private static func source(_ keys: MappingReader, file: NodeReader?) -> HistoryDraft? {
    var source = HistoryDraft(file: "")
    source.format = keys.value("format")?.read(WordField(of: HistoryFormat.self))
    if let columns = keys.value("columns")?.mapping() {
      source.columns = HistoryColumnNames(
        start: columns.value("start")?.text(), time: columns.value("time")?.text(),
        queue: columns.value("queue")?.text(),
        offered: columns.value("offered")?.text(), answered: columns.value("answered")?.text(),
        abandoned: columns.value("abandoned")?.text(), handlingSeconds: parts(columns.value("handling_seconds")),
        handlingTotalSeconds: parts(columns.value("handling_total_seconds")), part: columns.value("part")?.text(),
        id: columns.value("id")?.text())
      columns.finish()
    }
    source.queue = keys.value("queue")?.text(expecting: "the id of a queue")
    source.part = keys.value("part")?.text(expecting: "what of the queue the file holds")
    if let names = keys.value("queue-names")?.mapping() {
      source.queueNames = names.keys.compactMap { name in
        names.value(name)?.text(expecting: "the id of a queue").map { .init(name: name, queue: $0) }
      }
      names.finish()
    }
    source.timeZone = keys.value("time-zone")?.text(expecting: "an IANA time zone such as Asia/Jakarta")
    source.dateFormat = keys.value("date-format")?.text(expecting: "a date format such as dd/MM/yyyy HH:mm")
    source.decimalComma = keys.value("decimal-comma")?.read(FlagField())
    source.thousandsSign = keys.value("thousands-sign")?.read(WordField(of: ThousandsSign.self))
    source.handlingUnit = keys.value("handling-unit")?.read(WordField(of: HandlingUnit.self))
    source.missingMeans = keys.value("missing-means")?.read(WordField(of: MissingInterval.self))
    source.only = choices(keys.value("only"))
    source.leaveOut = choices(keys.value("leave-out"))
    source.contactsBy = keys.value("contacts-by")?.read(WordField(of: ContactIdentity.self))
    guard let name = file?.text(expecting: "the name of a file") else { return nil }
    source.file = name
    return source
  }

  /// Columns and the values meant in each.
  private static func choices(_ reader: NodeReader?) -> [RowChoice]? {
    guard let columns = reader?.mapping() else { return nil }
    let choices = columns.keys.compactMap { name in
      columns.value(name).map {
        RowChoice(column: name, values: $0.entries { $0.text(expecting: "a value of the column") })
      }
    }
    columns.finish()
    return choices
  }

  /// Takes the fingerprints of the history's files and reports those that cannot be read.
  func touch(_ files: FolderFiles) {
    for (source, reader) in zip(sources ?? [], readers) {
      files.touch(source.file, mention: reader.file, missing: "correct the name, or put the file there")
    }
  }

  /// Reads the bytes of the forecast and reports a file that cannot be read; `nil` when none is named.
  func forecast(_ files: FolderFiles) -> ForecastFile? {
    guard let forecast, let forecastFile else { return nil }
    return files.bytes(forecastFile, mention: forecast, missing: "correct the name, or put the file there")
      .map { ForecastFile(name: forecastFile, bytes: $0) }
  }
}
