/// An event of a calendar: what it says, whatever its version.
struct CalendarEvent: Hashable {
  /// What tells it apart from all others, for good.
  let identifier: String
  /// The elapsed minute at which it starts.
  let start: Int
  /// Its content lines but for identifier, version and stamps.
  let lines: [String]

  /// Whether it has been called off.
  var isCancelled: Bool { lines.contains("STATUS:CANCELLED") }

  /// The event called off: it keeps its time, takes none of it any more, and reminds nobody.
  var cancelled: CalendarEvent {
    var (kept, isAlarm): ([String], Bool) = ([], false)
    for line in lines {
      if line == "BEGIN:VALARM" { isAlarm = true }
      if !isAlarm {
        switch line.prefix(while: { $0 != ":" }) {
        case "STATUS": kept.append("STATUS:CANCELLED")
        case "TRANSP": kept.append("TRANSP:TRANSPARENT")
        default: kept.append(line)
        }
      }
      if line == "END:VALARM" { isAlarm = false }
    }
    return CalendarEvent(identifier: identifier, start: start, lines: kept)
  }

  /// Appends the event as a version of it.
  func append(_ version: EventVersion, to text: inout ContentLines) {
    text.append("BEGIN:VEVENT")
    text.append("UID:\(identifier)")
    text.append("DTSTAMP:\(version.stamp)")
    text.append("SEQUENCE:\(version.sequence)")
    text.append("LAST-MODIFIED:\(version.stamp)")
    for line in lines { text.append(line) }
    text.append("END:VEVENT")
  }
}

/// Which version of an event it is.
struct EventVersion: Hashable {
  /// Versions that iCalendar can count.
  ///
  /// ## Source
  /// RFC 5545, section 3.3.8: integers of 32 bits.
  static let sequences = 0...Int(Int32.max)

  /// 0 when first published, one more with every change.
  let sequence: Int
  /// When it was last changed: `20260126T000000Z`.
  let stamp: String
}
