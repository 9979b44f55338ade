/// Signs that look like a blank or like nothing, but are neither a space nor a tab: browsers, spreadsheets and word processors
/// put them between digits, before `AM` and around names.
enum BlankSign {
  /// How many bytes of UTF-8 the sign has that a text begins with, and whether it takes up room; `nil` when it begins with
  /// none.
  static func leading(_ text: ArraySlice<UInt8>) -> (length: Int, isBlank: Bool)? {
    guard let first = text.first, first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xEF else { return nil }
    let start = text.startIndex
    guard text.count >= 2 else { return nil }
    // U+00A0, a space that does not break.
    if first == 0xC2 { return text[start + 1] == 0xA0 ? (2, true) : nil }
    guard text.count >= 3 else { return nil }
    switch (first, text[start + 1], text[start + 2]) {
    // U+2000 to U+200A of all widths, U+202F before AM and between thousands, U+205F, U+3000.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return (3, true)
    // U+200B to U+200F and U+202A to U+202E say how to join and which way to write, as do U+2060 and U+2066 to U+2069.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0), (0xE2, 0x81, 0xA6...0xA9),
      (0xEF, 0xBB, 0xBF):
      return (3, false)
    default: return nil
    }
  }

  /// A text in which every such sign that takes up room is a space, and the others are gone.
  static func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(where: { $0 >= 0x80 }) else { return text }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.first {
      guard let sign = leading(rest) else {
        plain.append(byte)
        rest = rest.dropFirst()
        continue
      }
      if sign.isBlank { plain.append(32) }
      rest = rest.dropFirst(sign.length)
    }
    return trimmed(plain[...])
  }

  /// A text without blanks, tabs and such signs at its ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first {
      if first == 32 || first == 9 {
        text = text.dropFirst()
      } else if first >= 0x80, let sign = leading(text) {
        text = text.dropFirst(sign.length)
      } else {
        break
      }
    }
    while let last = text.last {
      if last == 32 || last == 9 {
        text = text.dropLast()
      } else if last >= 0x80, let length = [2, 3].first(where: { leading(text.suffix($0))?.length == $0 }) {
        text = text.dropLast(length)
      } else {
        break
      }
    }
    return text
  }
}
