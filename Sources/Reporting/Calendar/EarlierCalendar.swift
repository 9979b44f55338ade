import Workforce

/// A calendar that an earlier run may have left, as far as the next version must know it.
struct EarlierCalendar {
  /// Content lines, unfolded.
  private let lines: [String]

  init(_ bytes: [UInt8]) {
    // By scalars: a combining mark may follow the space of a folded line.
    var lines: [String.UnicodeScalarView] = []
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      if line.first == " " || line.first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String.UnicodeScalarView(line))
      }
    }
    self.lines = lines.map { String($0) }
  }

  /// Its title, as a content line.
  var title: String? { lines.first { $0.hasPrefix("X-WR-CALNAME:") } }

  /// Whether jaga made it for a centre, and nothing else is in it.
  func isOurs(of centre: String) -> Bool {
    let identifiers = lines.filter { $0.hasPrefix("UID:") }
    return lines.contains("PRODID:\(AgentCalendar.product)") && !identifiers.isEmpty
      && identifiers.allSatisfy { $0.hasSuffix(".\(centre)@jaga") }
  }

  /// The events that jaga made for a centre, each with its version, their times written as a calendar of now writes them.
  ///
  /// What cannot be understood is left out: it is none of ours.
  func events(of centre: String, as calendar: AgentCalendar) -> [(event: CalendarEvent, version: EventVersion)] {
    guard lines.contains("PRODID:\(AgentCalendar.product)") else { return [] }
    var events: [(event: CalendarEvent, version: EventVersion)] = []
    var own: [String]?
    for line in lines {
      switch line {
      case "BEGIN:VEVENT": own = []
      case "END:VEVENT":
        if let event = own.flatMap({ EarlierCalendar.event($0, of: centre, as: calendar) }) { events.append(event) }
        own = nil
      default: own?.append(line)
      }
    }
    return events
  }

  private static func event(
    _ lines: [String], of centre: String, as calendar: AgentCalendar
  ) -> (event: CalendarEvent, version: EventVersion)? {
    func value(_ name: String) -> String? {
      lines.first { $0.hasPrefix("\(name):") }.map { String($0.dropFirst(name.count + 1)) }
    }
    guard let identifier = value("UID"), identifier.hasSuffix(".\(centre)@jaga"),
      let sequence = value("SEQUENCE").flatMap({ Int($0) }), EventVersion.sequences.contains(sequence),
      let stamp = value("LAST-MODIFIED") ?? value("DTSTAMP"), CalendarTime.instant(universal: stamp) != nil
    else { return nil }
    var (kept, start): ([String], Int?) = ([], nil)
    for line in lines {
      let name = line.prefix { $0 != ":" && $0 != ";" }
      switch name {
      case "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED": continue
      case "DTSTART", "DTEND":
        guard let minute = CalendarTime.minute(of: line, clock: calendar.clock) else { return nil }
        if name == "DTSTART" { start = minute }
        kept.append(calendar.property(String(name), minute))
      default: kept.append(line)
      }
    }
    return start.map {
      (CalendarEvent(identifier: identifier, start: $0, lines: kept), EventVersion(sequence: sequence, stamp: stamp))
    }
  }
}
