import WallClock
import Workforce

/// Puts the records of one queue into the order of time, tells the two showings of a repeated hour apart, and finds rows
/// that stand twice.
struct RecordOrder {
  let queueID: String
  let facts: [SourceFacts]
  let clock: ZonedClock

  /// The records in order of their instants, without duplicates, which are reported.
  func ordered(_ records: [HistoryRecord], log: ProblemLog) -> [HistoryRecord] {
    func isEarlier(_ one: HistoryRecord, _ other: HistoryRecord) -> Bool {
      if one.instant != other.instant { return one.instant < other.instant }
      return (one.part, one.source, one.line) < (other.part, other.source, other.line)
    }
    let sorted = withoutDoubt(records.sorted(by: isEarlier)).sorted(by: isEarlier)
    var kept: [HistoryRecord] = []
    kept.reserveCapacity(sorted.count)
    var hasMoved = false
    var first: HistoryRecord?
    var copies = 0
    for record in sorted {
      guard facts[Int(record.source)].intervalMinutes != nil else {
        kept.append(record)
        continue
      }
      guard let previous = first, previous.instant == record.instant, previous.part == record.part else {
        first = record
        copies = 1
        kept.append(record)
        continue
      }
      copies += 1
      if copies == 2, record.minutesToRepeat > 0 {
        // The file's clock showed this time twice: its second row is the second showing.
        var second = record
        second.instant += Int(record.minutesToRepeat)
        kept.append(second)
        hasMoved = true
      } else {
        report(record, after: previous, log: log)
      }
    }
    return hasMoved ? kept.sorted(by: isEarlier) : kept
  }

  /// Records of which none stands beside others of its instant that could be the same: where a file does not say what a row
  /// is, nothing tells it from the rows of another.
  private func withoutDoubt(_ sorted: [HistoryRecord]) -> [HistoryRecord] {
    guard sorted.contains(where: { $0.part == 0 }), sorted.contains(where: { $0.part != 0 }) else { return sorted }
    var records = sorted
    var start = 0
    while start < records.count {
      let end = records[start...].firstIndex { $0.instant != records[start].instant } ?? records.count
      if records[start].part == 0 {
        for position in start..<end { records[position].part = 0 }
      }
      start = end
    }
    return records
  }

  private func report(_ record: HistoryRecord, after first: HistoryRecord, log: ProblemLog) {
    let file = facts[Int(record.source)].source.file
    let firstFile = facts[Int(first.source)].source.file
    let place = first.source == record.source ? "line \(first.line)" : "\(firstFile):\(first.line)"
    let reading = clock.reading(atInstant: record.instant)
    let time = WrittenTime(dayNumber: reading.date.dayNumber, minute: reading.minute)
    log.report(
      "duplicate-interval", in: file, line: Int(record.line),
      "queue [\(queueID)] at [\(time.text)] already stands in \(place)",
      fix: first.source == record.source
        ? "remove one of the two rows, or name the column that tells them apart under `columns: part` if both count"
        : "remove one of the two rows, or give each entry a `part` of its own if both count")
  }
}
