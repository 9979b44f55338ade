/// The content of a file as UTF-8, whichever way it was written.
///
/// Reads UTF-8 and UTF-16 with or without a mark. A file that is no text is named for what it is.
struct PlainText {
  /// Why a file is no text that can be read.
  struct Flaw: Error, Equatable {
    var code: String
    var line: Int?
    var message: String
    var fix: String
  }

  /// The content without its mark.
  let bytes: [UInt8]

  /// Reads a file's content.
  init(_ bytes: [UInt8]) throws(Flaw) {
    if let kind = PlainText.foreignKind(bytes) {
      throw Flaw(
        code: "not-a-table", line: nil, message: "the file is \(kind), not a table in text",
        fix: "save it as CSV in UTF-8")
    }
    if let isLittle = PlainText.isLittleEndianUTF16(bytes) {
      self.bytes = try PlainText.fromUTF16(bytes, isLittle: isLittle)
    } else {
      self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    if let position = self.bytes.firstIndex(of: 0) {
      let line = 1 + self.bytes[..<position].count(where: { $0 == 10 })
      throw Flaw(
        code: "nul-byte", line: line, message: "a NUL byte stands in the file", fix: "save it as plain UTF-8 text")
    }
  }

  /// What a file is that only looks like a table in the name it bears; `nil` when nothing says so.
  private static func foreignKind(_ bytes: [UInt8]) -> String? {
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if begins([0x50, 0x4B, 3, 4]) { return "a workbook (.xlsx) or another archive" }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) { return "a workbook (.xls)" }
    if begins([0x1F, 0x8B]) { return "a compressed file (.gz)" }
    if begins(Array("%PDF".utf8)) { return "a PDF" }
    if begins([0xFF, 0xFE, 0, 0]) || begins([0, 0, 0xFE, 0xFF]) { return "text in UTF-32" }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased().drop {
      $0.isWhitespace || $0 == "\u{feff}"
    }
    if ["<html", "<!doctype", "<table", "<?xml"].contains(where: start.hasPrefix) { return "a page (HTML or XML)" }
    return nil
  }

  /// Whether a file is UTF-16 with the low byte first, by its mark, or by where its zero bytes stand; `nil` when it is not
  /// UTF-16.
  private static func isLittleEndianUTF16(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    let sample = bytes.prefix(1024)
    var zeros = [0, 0]
    for (position, byte) in sample.enumerated() where byte == 0 { zeros[position % 2] += 1 }
    guard zeros[0] + zeros[1] >= 8, (zeros[0] + zeros[1]) * 4 >= sample.count, zeros.contains(0) else { return nil }
    return zeros[0] == 0
  }

  private static func fromUTF16(_ bytes: [UInt8], isLittle: Bool) throws(Flaw) -> [UInt8] {
    let hasMark = bytes.starts(with: isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
    let content = bytes.dropFirst(hasMark ? 2 : 0)
    let units = stride(from: content.startIndex, to: content.endIndex - 1, by: 2).lazy.map { position in
      isLittle
        ? UInt16(content[position]) | UInt16(content[position + 1]) << 8
        : UInt16(content[position]) << 8 | UInt16(content[position + 1])
    }
    guard content.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw Flaw(
        code: "not-utf16", line: nil, message: "the file is UTF-16, but damaged or cut off",
        fix: "export it again, as UTF-8")
    }
    return Array(text.utf8)
  }
}
