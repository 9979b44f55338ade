/// Steps through the bytes of a field.
struct FieldScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// The byte that comes next.
  var peek: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Reads the longest run of digits within a range of lengths.
  mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    var value = 0
    var read = 0
    while read < count.upperBound, let byte = peek, byte >= 48, byte <= 57 {
      value = value * 10 + Int(byte - 48)
      read += 1
      position += 1
    }
    return read < count.lowerBound ? nil : value
  }

  /// Steps over one byte if it is the one given.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// Whether a digit comes next.
  var isAtDigit: Bool { peek.map { 48...57 ~= $0 } ?? false }

  /// Steps over spaces; `false` when there is none.
  mutating func skipBlanks() -> Bool {
    guard skip(" ") else { return false }
    while skip(" ") {}
    return true
  }

  /// Steps over a blank and a remark in parentheses that ends the text.
  mutating func skipParentheses() -> Bool {
    let rest = bytes[position...]
    guard rest.last == UInt8(ascii: ")"), rest.starts(with: " (".utf8) else { return false }
    position = bytes.endIndex
    return true
  }

  /// Steps over one character if it is the one given.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skip(UInt8(ascii: character))
  }

  /// Steps over several bytes if they are those given.
  mutating func skip(bytes: [UInt8]) -> Bool {
    var ahead = self
    for byte in bytes where !ahead.skip(byte) { return false }
    self = ahead
    return true
  }

  /// Steps over a word, whatever its case.
  mutating func skip(word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.endIndex - position >= length else { return false }
    for index in 0..<length where bytes[position + index] | 0x20 != word.utf8Start[index] | 0x20 { return false }
    position += length
    return true
  }
}
