import Testing

/// An iCalendar text, read by the grammar of RFC 5545 and by nothing of ours.
struct ParsedCalendar {
  /// A property of a component: `NAME;PARAMETER=VALUE:value`.
  struct Property {
    var name: String
    var parameters: [String: String]
    var value: String
  }

  /// What stands between a BEGIN and its END.
  struct Component {
    var name: String
    var properties: [Property] = []
    var components: [Component] = []

    func values(_ name: String) -> [String] { properties.filter { $0.name == name }.map(\.value) }
    func value(_ name: String) -> String? { values(name).first }
    func all(_ name: String) -> [Component] { components.filter { $0.name == name } }
  }

  /// Why a text is no calendar.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  let root: Component

  /// Reads a text.
  ///
  /// ## Source
  /// RFC 5545: sections 3.1 (content lines), 3.4 (object), 3.6.1 (VEVENT), 3.6.5 (VTIMEZONE), 3.6.6 (VALARM), 3.3.11 (text).
  init(_ text: String) throws {
    var lines: [String] = []
    guard text.hasSuffix("\r\n") else { throw Fault(description: "the last line has no end") }
    // By scalars, for CR LF is one character of a Swift string.
    var line = String.UnicodeScalarView()
    var physical: [String.UnicodeScalarView] = []
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r" {
        guard scalars.popFirst() == "\n" else { throw Fault(description: "a carriage return without a line feed") }
        physical.append(line)
        line = String.UnicodeScalarView()
      } else if scalar == "\n" || (scalar.value < 32 && scalar != "\t") || scalar.value == 127 {
        throw Fault(description: "a control character in a line")
      } else {
        line.append(scalar)
      }
    }
    for line in physical {
      guard String(line).utf8.count <= 75 else {
        throw Fault(description: "a line of \(String(line).utf8.count) octets")
      }
      if line.first == " " {
        guard let last = lines.popLast() else { throw Fault(description: "nothing to unfold") }
        var joined = last.unicodeScalars
        joined += line.dropFirst()
        lines.append(String(joined))
      } else {
        lines.append(String(line))
      }
    }
    var stack: [Component] = []
    var roots: [Component] = []
    for line in lines {
      let property = try ParsedCalendar.property(line)
      switch property.name {
      case "BEGIN": stack.append(Component(name: property.value))
      case "END":
        guard let done = stack.popLast(), done.name == property.value else {
          throw Fault(description: "END:\(property.value) ends nothing")
        }
        try ParsedCalendar.check(done)
        if stack.isEmpty { roots.append(done) } else { stack[stack.count - 1].components.append(done) }
      default:
        guard !stack.isEmpty else { throw Fault(description: "[\(line)] stands outside") }
        stack[stack.count - 1].properties.append(property)
      }
    }
    guard roots.count == 1, stack.isEmpty, roots[0].name == "VCALENDAR" else {
      throw Fault(description: "not one calendar")
    }
    root = roots[0]
    let zones = Set(root.all("VTIMEZONE").compactMap { $0.value("TZID") })
    let events = root.all("VEVENT")
    for zone in events.flatMap(\.properties).compactMap({ $0.parameters["TZID"] }) where !zones.contains(zone) {
      throw Fault(description: "the zone \(zone) is not explained")
    }
    guard Set(events.compactMap { $0.value("UID") }).count == events.count else {
      throw Fault(description: "two events with one UID")
    }
  }

  var events: [Component] { root.all("VEVENT") }

  /// `name *(";" param) ":" value`; parameters that are quoted are none of ours.
  private static func property(_ line: String) throws -> Property {
    // By scalars: a combining mark may follow the colon.
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { throw Fault(description: "[\(line)] is no content line") }
    let head = String(scalars[..<colon])
    guard head.wholeMatch(of: /[A-Z][A-Z-]*(?:;[A-Z-]+=[^;:,"]+)*/) != nil else {
      throw Fault(description: "[\(line)] has no name")
    }
    var parameters: [String: String] = [:]
    for parameter in head.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      parameters[String(parts[0])] = String(parts[1])
    }
    let property = Property(
      name: String(head.prefix { $0 != ";" }), parameters: parameters,
      value: String(scalars[scalars.index(after: colon)...]))
    let isText = ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "UID", "TZID"].contains(property.name)
    if isText, !isEscaped(property.value) {
      throw Fault(description: "[\(line)] is not escaped")
    }
    return property
  }

  /// Backslashes stand before a backslash, a semicolon, a comma or an `n` only, and the two signs behind one only.
  private static func isEscaped(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == ";" || scalar == "," { return false }
      if scalar == "\\" {
        guard let next = scalars.popFirst(), ["\\", ";", ",", "n", "N"].contains(next) else { return false }
      }
    }
    return true
  }

  private static func check(_ component: Component) throws {
    func once(_ names: String...) throws {
      for name in names where component.values(name).count != 1 {
        throw Fault(description: "\(component.name) has \(component.values(name).count) times \(name)")
      }
    }
    func form(_ name: String, _ pattern: some RegexComponent) throws {
      for value in component.values(name) where value.wholeMatch(of: pattern) == nil {
        throw Fault(description: "\(name) is [\(value)]")
      }
    }
    let local = /\d{8}T\d{6}/
    let moment = /\d{8}T\d{6}Z?/
    let universal = /\d{8}T\d{6}Z/
    switch component.name {
    case "VCALENDAR": try once("VERSION", "PRODID", "CALSCALE")
    case "VEVENT":
      try once("UID", "DTSTAMP", "SEQUENCE", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP")
      try form("DTSTAMP", universal)
      try form("LAST-MODIFIED", universal)
      try form("DTSTART", moment)
      try form("DTEND", moment)
      try form("SEQUENCE", /\d+/)
      try form("STATUS", /CONFIRMED|CANCELLED/)
      try form("TRANSP", /OPAQUE|TRANSPARENT/)
      for property in component.properties where ["DTSTART", "DTEND"].contains(property.name) {
        guard property.value.hasSuffix("Z") == (property.parameters["TZID"] == nil) else {
          throw Fault(description: "\(property.name) floats, or is universal and has a zone")
        }
      }
    case "VTIMEZONE":
      try once("TZID")
      guard !component.components.isEmpty else { throw Fault(description: "a zone without an observance") }
    case "STANDARD", "DAYLIGHT":
      try once("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
      try form("DTSTART", local)
      try form("TZOFFSETFROM", /[+-]\d{4}/)
      try form("TZOFFSETTO", /[+-]\d{4}/)
      try form("RRULE", /FREQ=YEARLY;BYMONTH=\d{1,2};BYDAY=-?\d[A-Z]{2}/)
    case "VALARM":
      try once("ACTION", "TRIGGER", "DESCRIPTION")
      try form("TRIGGER", /-PT\d+M/)
    default: throw Fault(description: "a component \(component.name)")
    }
  }
}
