/// Text within XML.
///
/// ## Source
/// W3C, "Extensible Markup Language (XML) 1.0", 2.2 and 2.4: what is no character of XML is left out.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
