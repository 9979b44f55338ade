import PlanModel
import WallClock

/// Finds the instants that the rows of one file mean, and tallies how their times are written.
struct RowMoments {
  /// Instants that are taken for a slip of the keyboard when outside: the years 1990 to 2099.
  static let plausibleInstants = 10_519_200..<68_374_080
  /// Wrong times of a file that are looked into one by one.
  private static let diagnosedTimes = 200

  /// The name of the column of the start.
  let column: String
  /// The name of the column of the time of day, if it has one of its own.
  private let timeColumn: String?
  private let source: HistorySource
  private let times: FileTimes
  private var clock: SourceClock
  private var wrongTimes = 0

  /// Rows whose start is a day without a time.
  private(set) var dayRows = RowTally()
  /// Rows with a time.
  private(set) var timedRows = RowTally()
  /// Rows with another time of day than midnight.
  private(set) var busyRows = RowTally()
  /// Whether some row has seconds.
  private(set) var hasSeconds = false
  /// Rows without contacts at times that clocks skip: systems that print every day alike write such.
  private(set) var skippedRows = RowTally()

  /// Columns that seem to hold the times of days.
  var timeCandidates: [String] { times.candidates }

  /// Makes it for the rows of a file whose times without an offset are meant in a zone.
  init(_ source: HistorySource, times: FileTimes, header: [String], zone: ZonedClock) {
    self.source = source
    self.times = times
    column = header[times.start]
    timeColumn = times.time.map { header[$0] }
    clock = SourceClock(zone: zone)
  }

  /// The time that a row holds; `nil` when it holds none that can be read.
  func written(_ cursor: CSVCursor) -> WrittenTime? {
    cursor.fieldCount > max(times.start, times.time ?? 0) ? times.read(cursor) : nil
  }

  /// The instant that a row's time means; `nil` when there is none.
  mutating func meaning(
    of time: WrittenTime?, _ cursor: CSVCursor, isEmpty: Bool, log: ProblemLog
  ) -> SourceClock.Meaning? {
    let line = cursor.line
    func report(_ code: String, _ message: String, _ fix: String) {
      log.report(code, in: source.file, line: line, field: column, message, fix: fix)
    }
    guard let written = time else {
      wrongTimes += 1
      let empty = times.time.flatMap { time in
        cursor.content(times.start).isEmpty ? column : cursor.content(time).isEmpty ? timeColumn : nil
      }
      let problem =
        wrongTimes > RowMoments.diagnosedTimes
        ? (code: "bad-time", message: "\(column) is no time", fix: "correct it")
        : empty.map { TimeDiagnosis.explain("", column: $0, source) }
          ?? TimeDiagnosis.explain(times.suspect(cursor), column: column, source)
      report(problem.code, problem.message, problem.fix)
      return nil
    }
    if written.hasTime { timedRows.add(line) } else { dayRows.add(line) }
    if written.second != 0 { hasSeconds = true }
    if written.minute != 0 || written.second != 0 { busyRows.add(line) }
    let meaning = clock.meaning(of: written)
    switch meaning {
    case .skipped where isEmpty:
      skippedRows.add(line)
      return nil
    case .skipped:
      report(
        "skipped-hour",
        "\(column) [\(written.text)] does not exist in \(clock.zone.identifier): clocks go forward there",
        "give times with their offset, or set `time-zone: UTC` if they are in UTC")
      return nil
    case .instant(let instant), .repeated(let instant, _):
      guard RowMoments.plausibleInstants.contains(instant) else {
        report(
          "implausible-time", "\(column) [\(written.text)] lies outside the years 1990 to 2099",
          "correct the year, or `date-format`")
        return nil
      }
      guard source.format.hasOneRowPerContact || (written.second == 0 && written.minute % 5 == 0) else {
        report(
          "off-the-border", "\(column) [\(times.text(cursor))] is not the start of an interval",
          "write the time at which the interval begins, on a multiple of 5 minutes")
        return nil
      }
    }
    return meaning
  }
}
