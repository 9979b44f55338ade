/// Text from outside (ids, names, names of files, what files hold), made harmless for terminals.
///
/// Control characters would move the cursor, hide lines, or change what a terminal does, and directional overrides would show
/// text in another order than it has. Each is written as in JSON, `\u001B`, which means the same in a JSON document.
public enum HarmlessText {
  /// A text of several lines; line feeds and tabs stay.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - sequences: What stays although control characters are in it, such as our own colours.
  /// - Returns: The text, most often as it was.
  public static func text(_ text: String, keeping sequences: [String] = []) -> String {
    guard text.unicodeScalars.contains(where: { isHarmful($0) && !isPlainBreak($0) }) else { return text }
    var harmless = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let kept = sequences.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        harmless += kept
        rest = rest.dropFirst(kept.unicodeScalars.count)
        continue
      }
      harmless += isHarmful(scalar) && !isPlainBreak(scalar) ? escaped(scalar) : String(scalar)
      rest = rest.dropFirst()
    }
    return harmless
  }

  /// One line; line feeds are no exception.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += isHarmful($1) ? escaped($1) : String($1) }
  }

  /// Control characters of both sets, line and paragraph separators, embeddings, overrides and isolates.
  ///
  /// ## Source
  /// Unicode Standard Annex 9, "Unicode Bidirectional Algorithm", section 2.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isPlainBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
