import Workforce

/// Walks the records of a delimited file in place: fields are ranges of its bytes, and no text is made of them.
///
/// The one reader of tables: LF, CRLF or CR, quoted fields, the header and the delimiter that ``TableDialect`` finds.
/// Histories of millions of rows use it directly, small tables by way of ``CSVTable``.
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
  /// How it is written.
  let dialect: TableDialect
  /// Line on which the current record began, from 1.
  private(set) var line: Int
  /// Where the current record began.
  private(set) var recordStart: Int
  /// What is wrong with the current record.
  private(set) var flaw: Flaw?
  /// How many fields a row has; empty ones beyond them, as spreadsheets leave them, do not count. `nil` keeps all.
  var width: Int?

  private var fields: [Field] = []
  private var position: Int
  private var nextLine: Int
  private let delimiter: UInt8

  /// Opens a table; the first record is the header.
  init(_ table: TableContent) {
    self.init(text: table.bytes, dialect: table.dialect)
  }

  /// Walks text of a known dialect.
  init(text: [UInt8], dialect: TableDialect) {
    bytes = text
    self.dialect = dialect
    delimiter = dialect.delimiter
    position = dialect.position
    recordStart = dialect.position
    line = dialect.line
    nextLine = dialect.line
  }

  /// Fields of the current record.
  var fieldCount: Int { fields.count }

  /// Moves to the next record that holds anything; `false` at the end.
  mutating func next() -> Bool {
    while readRecord() {
      if flaw != nil || fields.contains(where: { $0.start < $0.end }) {
        dropEmptyEnd()
        return true
      }
    }
    return false
  }

  private mutating func dropEmptyEnd() {
    guard let width else { return }
    // Rows of a sheet end with their last value.
    while dialect.isSheet, fields.count < width { fields.append(Field(start: position, end: position)) }
    while fields.count > width, let last = fields.last, last.start == last.end { fields.removeLast() }
  }

  /// Reads the next record that is not an empty line.
  private mutating func readRecord() -> Bool {
    while position < bytes.count, isLineBreak(bytes[position]) { skipLineBreak() }
    guard position < bytes.count else { return false }
    line = nextLine
    flaw = nil
    fields.removeAll(keepingCapacity: true)
    recordStart = position
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
    if !isASCII, String(validating: bytes[recordStart..<position], as: UTF8.self) == nil { flaw = .notUTF8 }
    if position < bytes.count { skipLineBreak() }
    return true
  }

  /// The content of a field of the current record, trimmed; doubled quotes stand as they are in the file.
  func content(_ field: Int) -> ArraySlice<UInt8> {
    bytes[fields[field].start..<fields[field].end]
  }

  /// The text of a field of the current record, without what keeps a spreadsheet from running it.
  func text(_ field: Int) -> String {
    let plain = String(decoding: BlankSign.plain(content(field)), as: UTF8.self)
    let single =
      fields[field].hasDoubledQuotes
      ? plain.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"") : plain
    return CSVField.value(of: single)
  }

  /// The fields of the current record as the names of columns, without the unnamed ones at the end, as spreadsheets leave
  /// them.
  func header() -> [String] {
    var names = (0..<fields.count).map(text)
    while names.count > 1, names.last == "" { names.removeLast() }
    return names
  }

  /// Whether the current record is a header again, as in files that were put together from several.
  func isLike(_ header: [String]) -> Bool {
    fields.count == header.count && fields.indices.allSatisfy { text($0) == header[$0] }
  }

  /// The bytes of the current record.
  var record: ArraySlice<UInt8> { bytes[recordStart..<min(position, bytes.count)] }

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
      // A line break within a cell is none of the sheet's rows.
      if isLineBreak(byte), !dialect.isSheet { skipLineBreak() } else { position += 1 }
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
    guard start < end, !isPlain(bytes[start]) || !isPlain(bytes[end - 1]) || bytes[start] == UInt8(ascii: "=") else {
      fields.append(Field(start: start, end: end))
      return
    }
    let content = CSVCursor.unwrapped(BlankSign.trimmed(bytes[start..<end]))
    fields.append(Field(start: content.startIndex, end: content.endIndex))
  }

  /// The text of a formula `="…"`, as exports write numbers that are to stay text.
  private static func unwrapped(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (opening, closing) in [([0x3D, 0x22, 0x22] as [UInt8], [0x22, 0x22] as [UInt8]), ([0x3D, 0x22], [0x22])]
    where field.count > opening.count + closing.count && field.starts(with: opening)
      && field.suffix(closing.count).elementsEqual(closing)
    {
      let inner = field.dropFirst(opening.count).dropLast(closing.count)
      if !inner.contains(0x22) { return inner }
    }
    return field
  }

  private mutating func skipLineBreak() {
    if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
    position += 1
    nextLine += 1
  }

  /// Whether a byte is certainly no blank.
  private func isPlain(_ byte: UInt8) -> Bool { byte > 32 && byte < 0x80 }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
