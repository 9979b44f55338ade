/// Words for records that cannot be read.
extension CSVCursor.Flaw {
  /// What is wrong with the current record of a cursor, and the likely fix.
  func explanation(of cursor: CSVCursor) -> (code: String, message: String, fix: String) {
    switch self {
    case .notUTF8: ("not-utf8", CSVCursor.Flaw.encodingMessage(cursor.record), "save the file as UTF-8")
    case .openQuote: ("open-quote", "a quoted field that begins here never ends", "close it with a \"")
    case .textAfterQuote:
      (
        "text-after-quote", "text follows the closing quote of a field",
        "quote the whole field, and double the quotes within it"
      )
    }
  }

  /// Names Windows-1252, which older programs call ANSI, when a record can be that, with the word that shows it.
  private static func encodingMessage(_ record: ArraySlice<UInt8>) -> String {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    guard let position = record.firstIndex(where: { $0 >= 0x80 }), !record.contains(where: undefined.contains) else {
      return "the line is not valid UTF-8"
    }
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    let start = record[..<position].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? record.startIndex
    let end = record[position...].firstIndex { !isLetter($0) } ?? record.endIndex
    let word = record[start..<min(end, start + 40)].map { byte in
      Character(Unicode.Scalar(0x80...0x9F ~= byte ? windows1252[Int(byte) - 0x80] : UInt16(byte)) ?? "?")
    }
    return "the line is not valid UTF-8 but, it seems, Windows-1252 (ANSI), in which it holds [\(String(word))]"
  }

  /// What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has controls.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}

/// Words for a row that has other fields than the header.
enum RaggedRow {
  static func message(_ fields: Int, header: Int) -> String { "the row has \(fields) fields, the header \(header)" }

  static func fix(_ header: Int, isSheet: Bool) -> String {
    isSheet
      ? "name the column in the header, or delete what stands right of it"
      : "add or remove delimiters so that every row has \(header) fields, or quote a field that holds one"
  }
}
