/// Writes the content lines of an iCalendar object: CRLF after each, folded at 75 octets, text escaped.
///
/// ## Source
/// RFC 5545, sections 3.1 (content lines) and 3.3.11 (text).
struct ContentLines {
  private(set) var text = ""

  /// Appends `name:value` with a value that needs no escaping.
  mutating func append(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }

  /// Appends a property whose value is text for people.
  mutating func append(_ name: String, text value: String) {
    append("\(name):\(ContentLines.escaped(value))")
  }

  /// Backslash, semicolon, comma and line break are escaped; other control characters are dropped.
  static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n":
        escaped += "\\n"
      default:
        if scalar.value >= 32 && scalar.value != 127 { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}

extension UTF8 {
  /// Octets of a character.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
