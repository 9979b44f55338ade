/// Splits bytes into records; knows nothing of headers or meaning.
struct CSVScanner {
  struct Record {
    var line: Int
    var fields: [String]
    var isUnterminated = false
    var isInvalid = false
    var hasTextAfterQuote = false
  }

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one of `,` `;` tab that the first non-empty line holds most of, outside quotes; a comma when none.
  func chooseDelimiter() -> UInt8 {
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var sawText = false
    for byte in bytes[position...] {
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

  /// The next record that is not an empty line; `nil` at the end.
  mutating func next(delimiter: UInt8) -> Record? {
    while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 {
      skipLineBreak()
    }
    guard position < bytes.count else { return nil }
    var record = Record(line: line, fields: [])
    while true {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        readQuoted(delimiter: delimiter, into: &record)
      } else {
        readPlain(delimiter: delimiter, into: &record)
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if position < bytes.count, bytes[position] == 10 || bytes[position] == 13 { skipLineBreak() }
    return record
  }

  private mutating func readPlain(delimiter: UInt8, into record: inout Record) {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != 10, bytes[position] != 13 {
      position += 1
    }
    append(bytes[start..<position], to: &record)
  }

  private mutating func skipTextAfterQuote(delimiter: UInt8, in record: inout Record) {
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != 10, bytes[position] != 13 {
      if bytes[position] != 32, bytes[position] != 9 { record.hasTextAfterQuote = true }
      position += 1
    }
  }

  private mutating func readQuoted(delimiter: UInt8, into record: inout Record) {
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        if position + 1 < bytes.count, bytes[position + 1] == byte {
          content.append(byte)
          position += 2
          continue
        }
        position += 1
        append(content[...], to: &record)
        skipTextAfterQuote(delimiter: delimiter, in: &record)
        return
      }
      if byte == 10 || (byte == 13 && !(position + 1 < bytes.count && bytes[position + 1] == 10)) { line += 1 }
      content.append(byte)
      position += 1
    }
    record.isUnterminated = true
  }

  private func append(_ slice: ArraySlice<UInt8>, to record: inout Record) {
    if let text = String(validating: slice, as: UTF8.self) {
      record.fields.append(text)
    } else {
      record.isInvalid = true
      record.fields.append("")
    }
  }

  private mutating func skipLineBreak() {
    if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
    position += 1
    line += 1
  }
}
