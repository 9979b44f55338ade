import PlanModel
import WallClock
import Workforce

/// What is to be said of a source as a whole, once its rows are read.
struct SourceNotes {
  let reader: SourceReader
  let source: HistorySource
  let queues: [Queue]
  let clock: ZonedClock

  /// Whether its rows say at which time of day contacts came; reports a file of days.
  func holdsTimes(log: ProblemLog) -> Bool {
    let (days, times) = (reader.moments.dayRows, reader.moments.timedRows)
    let name = reader.moments.column
    let isByContact = source.format.hasOneRowPerContact
    if days.count > 0, times.count == 0, isByContact || !reader.moments.timeCandidates.isEmpty || standsTwice {
      let fix =
        reader.moments.timeCandidates.first.map {
          "set `columns: {start: \(name), time: \($0)}`, if the times stand there"
        }
        ?? "export the time at which a contact came: days alone do not say how many come in each interval"
      log.report(
        "days-only", in: source.file, line: days.firstLine, "\(name) holds days without times", fix: fix)
      return false
    }
    if days.count > 0, times.count > 0, source.dateFormat != "excel" {
      log.report(
        "day-among-times", in: source.file, line: days.firstLine,
        "\(days.count) rows have a day without a time in \(name), where others have times",
        fix: "write their times, such as 2026-01-05 00:00, or remove them if they are totals of days")
      return false
    }
    guard isByContact, times.count > 1 || days.count > 1, reader.moments.busyRows.count == 0 || areAllAtMidnight
    else { return true }
    log.report(
      "days-only", in: source.file, line: max(times.firstLine, days.firstLine),
      "all \(times.count + days.count) rows stand at 00:00, as days do that were made times",
      fix: "export the time at which a contact came, or name its column under `columns: start`")
    return false
  }

  /// Whether a queue has several rows of one instant.
  private var standsTwice: Bool { reader.records.contains { Set($0.map(\.instant)).count < $0.count } }

  /// Whether every contact came at the centre's midnight.
  private var areAllAtMidnight: Bool {
    guard !reader.moments.hasSeconds, reader.earliest != nil else { return false }
    return reader.records.allSatisfy { records in
      records.allSatisfy { clock.reading(atInstant: $0.instant).minute == 0 }
    }
  }

  /// Warns of rows that were left out or are doubtful; `repeats` are rows for contacts that stand already.
  func warn(repeats: (count: Int, firstLine: Int)?, log: ProblemLog) {
    func warn(_ tally: RowTally, _ message: String) {
      if tally.count > 0 { log.warn(in: source.file, line: tally.firstLine, "\(tally.count) \(message)") }
    }
    for foreign in reader.foreignRows.prefix(ProblemLog.limit) {
      log.warn(
        in: source.file, line: foreign.firstLine,
        "\(foreign.count) rows are of [\(foreign.name)], which is no queue of the plan, and are left out")
    }
    if reader.foreignRows.count > ProblemLog.limit {
      log.warn(in: source.file, "so are the rows of \(reader.foreignRows.count - ProblemLog.limit) more names")
    }
    warn(reader.moments.skippedRows, "rows without contacts lie in an hour that clocks skip, and are left out")
    warn(reader.emptyRows, "rows hold no number of contacts and count as missing")
    warn(
      reader.partialRows,
      "rows lack a part of the handling time, which is unknown there; write 0 where a part took no time")
    warn(reader.repeatedRows, "contacts lie in an hour that clocks show twice; half of each counts in either showing")
    if let repeats {
      log.warn(
        in: source.file, line: repeats.firstLine,
        "\(repeats.count) rows stand for contacts that stand already, and each contact counts once")
    }
    warnOfStatus(log)
    warnOfMedia(log)
  }

  private func warnOfStatus(_ log: ProblemLog) {
    guard let name = reader.statusName else { return }
    for (status, tally) in reader.discarded.sorted(by: { $0.key < $1.key }) {
      log.warn(
        in: source.file, line: tally.firstLine,
        "\(tally.count) rows have \(name) [\(status)] and count like others; set `leave-out: {\(name): \(status)}` if they"
          + " should not")
    }
  }

  private func warnOfMedia(_ log: ProblemLog) {
    guard let name = reader.mediaName else { return }
    for (queue, media) in zip(queues, reader.media) where media.names.count > 1 {
      log.warn(
        in: source.file, line: media.line,
        "the media \(Suggestion.list(media.names)) add up in queue [\(queue.id)]; set `only: {\(name): \(media.names[0])}` to take"
          + " one, and name the file again for others")
    }
  }

  /// Warns of files whose contacts may stand in both, since nothing tells them apart.
  static func warnOfOverlap(_ facts: [SourceFacts], log: ProblemLog) {
    for (position, later) in facts.enumerated() where later.source.format.hasOneRowPerContact {
      guard let start = later.earliest, let end = later.latest, later.source.draft.only == nil else { continue }
      for earlier in facts[..<position] where earlier.source.format.hasOneRowPerContact {
        guard let first = earlier.earliest, let last = earlier.latest, earlier.source.draft.only == nil,
          earlier.source.queue == later.source.queue, !earlier.hasIdentities || !later.hasIdentities,
          start.instant <= last.instant, first.instant <= end.instant
        else { continue }
        log.warn(
          in: later.source.file,
          "overlaps [\(earlier.source.file)] in time, and nothing tells their contacts apart: any that stand in both count"
            + " twice; name a column under `columns: id`")
      }
    }
  }
}
