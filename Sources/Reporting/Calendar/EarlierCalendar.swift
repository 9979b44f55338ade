/// A calendar that an earlier run may have left, as far as the next version must know it.
struct EarlierCalendar {
  /// Versions of an event that iCalendar can count.
  ///
  /// ## Source
  /// RFC 5545, section 3.3.8: integers of 32 bits.
  static let sequences = 0...Int(Int32.max)

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

  /// The highest version of its events; `nil` when it has none, or none that can be.
  var sequence: Int? {
    lines.filter { $0.hasPrefix("SEQUENCE:") }.compactMap { Int($0.dropFirst("SEQUENCE:".count)) }
      .filter(EarlierCalendar.sequences.contains).max()
  }

  /// Whether it says the same as another, whenever the two were made.
  func isSame(as text: String) -> Bool {
    func unstamped(_ lines: [String]) -> [String] { lines.filter { !$0.hasPrefix("DTSTAMP:") } }
    return unstamped(lines) == unstamped(EarlierCalendar(Array(text.utf8)).lines)
  }

  /// Whether jaga made it for a centre, and nothing else is in it.
  func isOurs(of centre: String) -> Bool {
    let identifiers = lines.filter { $0.hasPrefix("UID:") }
    return lines.contains("PRODID:\(AgentCalendar.product)") && !identifiers.isEmpty
      && identifiers.allSatisfy { $0.hasSuffix(".\(centre)@jaga") }
  }

  /// The calendar with its shifts from a date on called off and earlier ones left out.
  ///
  /// - Parameters:
  ///   - date: The first day, as `20261123`.
  ///   - sequence: The version that calls them off.
  ///   - stamp: When that was, as a property value.
  /// - Returns: The text; `nil` when no shift is left.
  func cancelled(from date: String, sequence: Int, stamp: String) -> String? {
    var text = ContentLines()
    var event: [String]?
    var count = 0
    for line in lines {
      if line == "BEGIN:VEVENT" {
        event = [line]
      } else if event == nil {
        text.append(line)
      } else if line == "END:VEVENT", let own = event.map({ $0 + [line] }) {
        event = nil
        guard own.contains(where: { EarlierCalendar.startDate(of: $0).map { $0 >= date } ?? false }) else { continue }
        count += 1
        for line in own { text.append(EarlierCalendar.cancelled(line, sequence: sequence, stamp: stamp)) }
      } else {
        event?.append(line)
      }
    }
    return count > 0 ? text.text : nil
  }

  /// `20261123` of `DTSTART;TZID=Asia/Jakarta:20261123T060000`.
  private static func startDate(of line: String) -> String? {
    guard line.hasPrefix("DTSTART"), let colon = line.lastIndex(of: ":") else { return nil }
    return String(line[line.index(after: colon)...].prefix(8))
  }

  private static func cancelled(_ line: String, sequence: Int, stamp: String) -> String {
    switch line.prefix(while: { $0 != ":" }) {
    case "SEQUENCE": "SEQUENCE:\(sequence)"
    case "DTSTAMP": "DTSTAMP:\(stamp)"
    case "STATUS": "STATUS:CANCELLED"
    case "TRANSP": "TRANSP:TRANSPARENT"
    default: line
    }
  }
}
