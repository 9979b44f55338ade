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
    let sorted = records.sorted(by: isEarlier)
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

  private func report(_ record: HistoryRecord, after first: HistoryRecord, log: ProblemLog) {
    let file = facts[Int(record.source)].source.file
    let firstFile = facts[Int(first.source)].source.file
    let place = first.source == record.source ? "line \(first.line)" : "\(firstFile):\(first.line)"
    let reading = clock.reading(atInstant: record.instant)
    let time = WrittenTime(dayNumber: reading.date.dayNumber, minute: reading.minute)
    log.report(
      "duplicate-interval", in: file, line: Int(record.line),
      "queue [\(queueID)] at [\(time.text)] already stands in \(place)", fix: "remove one of the two rows")
  }
}
