import PlanModel

/// Where the times of a file stand and how they are written, found once from its first rows.
struct FileTimes {
  /// Rows that are looked at.
  static let sampleSize = 100
  /// Names of columns that hold the time of day beside one of days, in small letters.
  private static let timeNames = [
    "time", "start time", "starttime", "start_time", "interval", "interval start", "period", "hour", "created time",
    "time created", "opened time", "time opened",
  ]

  /// How the start is written, or its day when the time stands in a column of its own.
  let pattern: TimePattern
  /// The column of the start, or of its day.
  let start: Int
  /// The column of the time of day, if it has one of its own.
  private(set) var time: Int?
  /// How that column is written; `nil` when ``pattern`` reads both, with a blank between.
  private var style: DayTime.Style?
  /// Columns that could be meant for the time of day, when the start holds days and no column is named.
  private(set) var candidates: [String] = []
  /// A field that keeps the named column of times from being one.
  private(set) var misfit: String?

  /// Finds out from a sample of rows.
  ///
  /// - Parameters:
  ///   - pattern: What the plan says of the start.
  ///   - columns: Where start and time of day stand, as far as it is known.
  ///   - header: Names of the columns.
  ///   - sample: Some rows of the file.
  init(
    _ pattern: TimePattern, columns: (start: Int, time: Int?), header: [String], sample: [[ArraySlice<UInt8>]]
  ) {
    start = columns.start
    let starts = sample.map { $0[columns.start] }.filter { !$0.isEmpty }
    self.pattern = FileTimes.isSpan(pattern, starts) ? .iso8601Span : pattern
    func style(_ column: Int) -> DayTime.Style? {
      DayTime.style(of: sample.map { $0[column] }.filter { !$0.isEmpty })
    }
    if let named = columns.time {
      time = named
      guard pattern == .iso8601 || !pattern.saysTime || pattern == .format(.excelSerial) else { return }
      self.style = style(named) ?? .clock
      misfit = sample.lazy.map { $0[named] }.first { [found = self.style] field in
        !field.isEmpty && found.map { DayTime.read(field, $0) == nil } ?? true
      }.map { String(decoding: $0, as: UTF8.self) }
      return
    }
    guard !starts.isEmpty, starts.allSatisfy({ pattern.read($0).map { !$0.hasTime } ?? false }) else { return }
    for (column, name) in header.enumerated() where column != start && FileTimes.timeNames.contains(name.lowercased()) {
      guard let found = style(column) else { continue }
      (time, self.style) = (column, found)
      return
    }
    candidates = header.indices.filter { $0 != start && !header[$0].isEmpty && style($0) == .clock }.map { header[$0] }
  }

  /// Whether starts have the end of their interval behind them, which reads like an offset but changes from row to row.
  private static func isSpan(_ pattern: TimePattern, _ starts: [ArraySlice<UInt8>]) -> Bool {
    guard pattern == .iso8601, !starts.isEmpty, starts.allSatisfy({ TimePattern.iso8601Span.read($0) != nil }) else {
      return false
    }
    let offsets = starts.map { pattern.read($0)?.offset }
    return offsets.contains(nil) || Set(offsets).count > 1
  }

  /// The moment of a row; `nil` when there is none.
  func read(_ cursor: CSVCursor) -> WrittenTime? {
    guard let time else { return pattern.read(cursor.content(start)) }
    guard let style else { return pattern.read(Array(text(cursor).utf8)[...]) }
    guard var moment = pattern.read(cursor.content(start)), moment.minute == 0, moment.second == 0,
      let clock = DayTime.read(cursor.content(time), style)
    else { return nil }
    (moment.minute, moment.second, moment.hasTime) = (clock.minute, clock.second, true)
    return moment
  }

  /// What stands in the row where its moment should.
  func text(_ cursor: CSVCursor) -> String {
    guard let time else { return cursor.text(start) }
    let (day, clock) = (cursor.text(start), cursor.text(time))
    return day.isEmpty || clock.isEmpty ? day + clock : day + " " + clock
  }

  /// The field to examine when a moment cannot be read: the day if it is the day that cannot, and else both.
  func suspect(_ cursor: CSVCursor) -> String {
    guard time != nil, style != nil, pattern.read(cursor.content(start)) == nil else { return text(cursor) }
    return cursor.text(start)
  }
}
