import PlanModel
import WallClock
import Workforce

/// `history` and `forecast`: files of past contacts, or of contacts expected.
struct HistorySection {
  var sources: [HistorySource] = []
  var readers: [NodeReader] = []
  var forecast: NodeReader?
  var forecastFile: String?

  /// Reads the two keys of a plan.
  init(_ plan: MappingReader, queues: IDIndex, timeZone: String) {
    if let reader = plan.value("history") {
      for item in reader.items() ?? [] {
        guard let keys = item.mapping() else { continue }
        let file = keys.required("file", "history.csv")
        if let source = HistorySection.source(keys, file: file, queues: queues, timeZone: timeZone), let file {
          sources.append(source)
          readers.append(file)
        }
        keys.finish()
      }
    }
    if let reader = plan.value("forecast"), let name = reader.text(expecting: "the name of a file") {
      forecast = reader
      forecastFile = name
    }
  }

  private static func source(
    _ keys: MappingReader, file: NodeReader?, queues: IDIndex, timeZone: String
  ) -> HistorySource? {
    var source = HistorySource(file: "", timeZone: timeZone, line: keys.reader.line)
    if let format = keys.value("format")?.choice(of: HistorySource.Format.self) { source.format = format }
    if let columns = keys.value("columns")?.mapping() {
      source.columns = HistorySource.Columns(
        start: columns.value("start")?.text(), queue: columns.value("queue")?.text(),
        offered: columns.value("offered")?.text(), answered: columns.value("answered")?.text(),
        abandoned: columns.value("abandoned")?.text(), handlingSeconds: columns.value("handling_seconds")?.text(),
        handlingTotalSeconds: columns.value("handling_total_seconds")?.text())
      columns.finish()
    }
    if let reader = keys.value("queue") {
      source.queue = queues.position(reader).map { queues.ids[$0] }
      if let column = keys.value("columns"), source.columns.queue != nil {
        column.fail(
          "contradiction", "names a queue column, but `queue` says that all rows are of one queue",
          fix: "remove one of the two")
      }
    }
    if let names = keys.value("queue-names")?.mapping() {
      for name in names.keys {
        guard let reader = names.value(name), let position = queues.position(reader) else { continue }
        source.queueNames[name] = queues.ids[position]
      }
      names.finish()
    }
    if let reader = keys.value("time-zone"), let zone = CentreSection.zone(reader) { source.timeZone = zone.identifier }
    if let reader = keys.value("date-format") { source.dateFormat = dateFormat(reader) }
    if let flag = keys.value("decimal-comma")?.flag() { source.decimalComma = flag }
    if let meaning = keys.value("missing-means")?.choice(of: HistorySource.MissingInterval.self) {
      source.missingMeans = meaning
    }
    guard let file, let name = file.text(expecting: "the name of a file") else { return nil }
    source.file = name
    return source
  }

  /// A format must say year, month, day and hour each once; `excel` means the serial numbers of a spreadsheet.
  private static func dateFormat(_ reader: NodeReader) -> String? {
    guard let text = reader.text(expecting: "a date format such as dd/MM/yyyy HH:mm") else { return nil }
    if text == "excel" { return text }
    for (letter, name) in [("y" as Character, "year"), ("M", "month"), ("d", "day"), ("H", "hour")] {
      let runs = text.split(whereSeparator: { $0 != letter }).count
      let isTwelveHours = letter == "H" && text.contains("h") && text.contains("a")
      guard runs == 1 || isTwelveHours else {
        reader.fail(
          "wrong-date-format", "[\(text)] does not hold the \(name) once (`\(letter)`)",
          fix: "write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute")
        return nil
      }
    }
    return text
  }

  /// Takes the fingerprints of the files and reports those that cannot be read.
  func touch(_ files: FolderFiles) {
    for (source, reader) in zip(sources, readers) {
      files.touch(source.file, mention: reader, missing: "correct the name, or put the file there")
    }
    if let forecast, let forecastFile {
      files.touch(forecastFile, mention: forecast, missing: "correct the name, or put the file there")
    }
  }
}
