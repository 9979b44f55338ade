/// Texts of cells as the parts of a workbook spell them.
///
/// XML has no place for most control characters: they are spelled `_x0007_`, and so is the underscore of a text that only looks like
/// that.
///
/// ## Source
/// ECMA-376, part 1, section 22.9.2.19 (ST_Xstring).
enum CellText {
  /// The most characters that a cell holds, in units of UTF-16.
  static let limit = 32_767

  /// A text as it is spelled; cut off where a cell is full, with U+FFFD for what XML cannot hold at all.
  static func spelled(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var spelled = ""
    var length = 0
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      let sign: String =
        switch scalar.value {
        case 0, 0xFFFE, 0xFFFF: "\u{FFFD}"
        case 0x09, 0x0A: String(scalar)
        case ..<0x20: "_x\(hexadecimal(scalar.value))_"
        case 0x5F where isSpelling(scalars[position...]): "_x005F_"
        default: String(scalar)
        }
      length += sign.utf16.count
      guard length <= limit else { break }
      spelled += sign
    }
    return spelled
  }

  /// What a spelled text means.
  static func meaning(of spelled: String) -> String {
    guard spelled.utf8.contains(0x5F) else { return spelled }
    var rest = Array(spelled.unicodeScalars)[...]
    var text = String.UnicodeScalarView()
    while let first = rest.first {
      if first == "_", isSpelling(rest),
        let value = UInt32(String(String.UnicodeScalarView(rest.dropFirst(2).prefix(4))), radix: 16),
        value != 0, let scalar = Unicode.Scalar(value)
      {
        text.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// Whether a text stands for itself: no controls, nothing that looks like a spelling, and no more than a cell holds.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= limit && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x5F && $0 != 0xEF }
  }

  /// Whether signs begin as `_x0007_` does.
  private static func isSpelling(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    let sign = Array(signs.prefix(7))
    return sign.count == 7 && sign[1] == "x" && sign[6] == "_"
      && sign[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
