/// Walks the records of a delimited file in place: fields are ranges of its bytes, and no text is made of them.
///
/// The one reader of the dialects that ``CSVTable`` names: byte order mark, LF, CRLF or CR, quoted fields, the delimiter
/// found in the header. Histories of millions of rows use it directly, small tables by way of ``CSVTable``.
struct CSVCursor {
  /// What keeps a record from being read.
  enum Flaw {
    /// A quoted field never ends.
    case openQuote
    /// Something stands between a closing quote and the next delimiter.
    case textAfterQuote
    /// Bytes that are not UTF-8.
    case notUTF8
  }

  /// Where a field's content lies, outer quotes and surrounding blanks excluded.
  private struct Field {
    var start: Int
    var end: Int
    var hasDoubledQuotes = false
  }

  /// The file's content.
  let bytes: [UInt8]
  /// The delimiter found.
  let delimiter: UInt8
  /// Line on which the current record began, from 1.
  private(set) var line = 1
  /// What is wrong with the current record.
  private(set) var flaw: Flaw?

  private var fields: [Field] = []
  private var position: Int
  private var nextLine = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    delimiter = CSVCursor.chooseDelimiter(bytes[position...])
  }

  /// The one of `,` `;` tab that the first non-empty line holds most of, outside quotes; a comma when none.
  private static func chooseDelimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var sawText = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 10 || byte == 13 {
        if sawText { break }
        continue
      }
      sawText = true
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? candidates[0] : candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Fields of the current record.
  var fieldCount: Int { fields.count }

  /// Moves to the next record that is not an empty line; `false` at the end.
  mutating func next() -> Bool {
    while position < bytes.count, isLineBreak(bytes[position]) { skipLineBreak() }
    guard position < bytes.count else { return false }
    line = nextLine
    flaw = nil
    fields.removeAll(keepingCapacity: true)
    let start = position
    var isASCII = true
    while true {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        readQuoted(isASCII: &isASCII)
      } else {
        readPlain(isASCII: &isASCII)
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if !isASCII, String(validating: bytes[start..<position], as: UTF8.self) == nil { flaw = .notUTF8 }
    if position < bytes.count { skipLineBreak() }
    return true
  }

  /// The content of a field of the current record, trimmed; doubled quotes stand as they are in the file.
  func content(_ field: Int) -> ArraySlice<UInt8> {
    bytes[fields[field].start..<fields[field].end]
  }

  /// The text of a field of the current record.
  func text(_ field: Int) -> String {
    let plain = String(decoding: content(field), as: UTF8.self)
    return fields[field].hasDoubledQuotes
      ? plain.split(separator: "\"\"", omittingEmptySubsequences: false)
        .joined(separator: "\"") : plain
  }

  private mutating func readPlain(isASCII: inout Bool) {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || isLineBreak(byte) { break }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    append(start, position)
  }

  private mutating func readQuoted(isASCII: inout Bool) {
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        if position + 1 < bytes.count, bytes[position + 1] == byte {
          hasDoubledQuotes = true
          position += 2
          continue
        }
        append(start, position)
        fields[fields.count - 1].hasDoubledQuotes = hasDoubledQuotes
        position += 1
        skipAfterQuote(isASCII: &isASCII)
        return
      }
      if byte >= 0x80 { isASCII = false }
      if isLineBreak(byte) { skipLineBreak() } else { position += 1 }
    }
    append(start, position)
    flaw = .openQuote
  }

  private mutating func skipAfterQuote(isASCII: inout Bool) {
    while position < bytes.count, bytes[position] != delimiter, !isLineBreak(bytes[position]) {
      if !isBlank(bytes[position]) { flaw = .textAfterQuote }
      if bytes[position] >= 0x80 { isASCII = false }
      position += 1
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    var start = start
    var end = end
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    fields.append(Field(start: start, end: end))
  }

  private mutating func skipLineBreak() {
    if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
    position += 1
    nextLine += 1
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
