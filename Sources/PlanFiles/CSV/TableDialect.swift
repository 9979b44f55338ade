/// How a table is written: what stands between its fields, and where its header is.
///
/// Found once from the first lines of a file. The header is the record that holds most of the names it is known by, the
/// earliest of several, so that titles may stand above it; a file in which no record has any of them begins with its header.
/// The delimiter is the one under which that record is found, else the one of which the first line holds most. A line `sep=;`
/// says the delimiter itself.
struct TableDialect: Equatable {
  /// Delimiters that are recognised; on a tie the first is meant.
  static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
  /// Records and bytes in which the header is looked for.
  private static let searched = (records: 40, bytes: 1 << 16)

  /// What stands between fields.
  var delimiter: UInt8
  /// Where the header begins.
  var position: Int
  /// The line on which it begins, from 1.
  var line: Int
  /// Whether it was a sheet of a workbook: lines are rows, also where a field takes several, and rows end with their last value.
  var isSheet = false

  /// Finds out how a table is written.
  init(of text: [UInt8], names: HeaderNames?) {
    let start = TableDialect.afterSeparatorLine(text)
    let candidates = start.map { [$0.delimiter] } ?? TableDialect.delimiters
    self.init(delimiter: candidates[0], position: start?.position ?? 0, line: start == nil ? 1 : 2)
    if let names, let header = TableDialect.header(text, from: self, candidates, names)?.dialect {
      self = header
    } else if candidates.count > 1 {
      delimiter = TableDialect.mostFrequent(text[position...])
    }
  }

  /// Finds out where the header of a sheet is, as ``SheetText`` writes sheets.
  init(ofSheet text: [UInt8], names: HeaderNames?) {
    let plain = TableDialect.ofSheets
    self = names.flatMap { TableDialect.header(text, from: plain, [plain.delimiter], $0)?.dialect } ?? plain
  }

  /// How many of the names stand in the best header of a sheet.
  static func namesFound(inSheet text: [UInt8], _ names: HeaderNames) -> Int {
    header(text, from: ofSheets, [ofSheets.delimiter], names)?.names ?? 0
  }

  private static var ofSheets: TableDialect {
    var dialect = TableDialect(delimiter: UInt8(ascii: ","), position: 0, line: 1)
    dialect.isSheet = true
    return dialect
  }

  /// A dialect that is known.
  init(delimiter: UInt8, position: Int, line: Int) {
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// The delimiter that a first line `sep=;` says, and where the next line begins.
  private static func afterSeparatorLine(_ text: [UInt8]) -> (delimiter: UInt8, position: Int)? {
    let end = text.firstIndex { $0 == 10 || $0 == 13 } ?? text.count
    var line = text[..<end]
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count > 2 {
      line = line.dropFirst().dropLast()
    }
    guard String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    // Spreadsheets that save such a file anew fill the line up with delimiters.
    let signs = line.dropFirst(4)
    guard let delimiter = signs.first, delimiter < 0x80, signs.allSatisfy({ $0 == delimiter }) else { return nil }
    guard let sign = Unicode.Scalar(UInt32(delimiter)), !sign.properties.isAlphabetic, !("0"..."9").contains(sign),
      sign != "\""
    else { return nil }
    let isPair = end + 1 < text.count && text[end] == 13 && text[end + 1] == 10
    return (delimiter, min(end + (isPair ? 2 : 1), text.count))
  }

  /// The header that holds most of the names; `nil` when no record holds any.
  private static func header(
    _ text: [UInt8], from start: TableDialect, _ candidates: [UInt8], _ names: HeaderNames
  ) -> (names: Int, dialect: TableDialect)? {
    let head = Array(text.prefix(start.position + searched.bytes))
    var best: (names: Int, record: Int, fields: Int, dialect: TableDialect)?
    for delimiter in candidates {
      var dialect = start
      dialect.delimiter = delimiter
      var cursor = CSVCursor(text: head, dialect: dialect)
      var record = 0
      while record < searched.records, cursor.next() {
        let count = names.found(in: (0..<cursor.fieldCount).map(cursor.text))
        (dialect.position, dialect.line) = (cursor.recordStart, cursor.line)
        let found = (count, record, cursor.fieldCount, dialect)
        record += 1
        guard count > 0 else { continue }
        guard let earlier = best else {
          best = found
          continue
        }
        if (found.0, -found.1, found.2) > (earlier.names, -earlier.record, earlier.fields) { best = found }
      }
    }
    return best.map { ($0.names, $0.dialect) }
  }

  /// The delimiter that the first non-empty line holds most of, outside quotes.
  private static func mostFrequent(_ text: ArraySlice<UInt8>) -> UInt8 {
    var counts = delimiters.map { _ in 0 }
    var isQuoted = false
    var sawText = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 10 || byte == 13 {
        if sawText { break }
        continue
      }
      sawText = true
      if !isQuoted, let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    return delimiters[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }
}
