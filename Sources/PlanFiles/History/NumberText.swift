/// Reads a count or a number of seconds from a field's bytes.
enum NumberText {
  /// The largest number taken for a count or for seconds; anything above is a slip of the keyboard or the wrong column.
  static let maximum = 1e7

  /// Why a field is no usable number.
  enum Flaw: Error {
    case negative
    case tooLarge
    case comma
    case point
    case notANumber
  }

  /// The number in a field, `nil` when the field is empty.
  ///
  /// Digits with at most one decimal sign, which is a point, or a comma when the file says so. Thousands separators,
  /// exponents, NaN and infinity are refused.
  static func read(_ text: ArraySlice<UInt8>, decimalComma: Bool) throws(Flaw) -> Double? {
    guard let first = text.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    let decimalSign = decimalComma ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var whole = 0.0
    var scale = 1.0
    var digitCount = 0
    var sawSign = false
    for byte in isNegative ? text.dropFirst() : text {
      if byte >= 48, byte <= 57 {
        digitCount += 1
        if sawSign {
          // Sixteen decimals are beyond what a Double keeps.
          guard scale < 1e16 else { continue }
          scale *= 10
        }
        whole = whole * 10 + Double(byte - 48)
      } else if byte == decimalSign, !sawSign {
        sawSign = true
      } else if byte == UInt8(ascii: ","), !decimalComma {
        throw .comma
      } else if byte == UInt8(ascii: "."), decimalComma {
        throw .point
      } else {
        throw .notANumber
      }
    }
    guard digitCount > 0 else { throw .notANumber }
    let value = whole / scale
    guard value <= maximum else { throw .tooLarge }
    guard !isNegative || value == 0 else { throw .negative }
    return value
  }
}

extension NumberText.Flaw {
  /// What is wrong with a field, and the likely fix.
  func explain(_ value: String, column: String) -> (code: String, message: String, fix: String) {
    switch self {
    case .negative:
      ("negative-number", "\(column) [\(value)] is negative", "write a number of at least 0, or leave the field empty")
    case .tooLarge:
      ("number-too-large", "\(column) [\(value)] is larger than 10 000 000", "check that the right column is named")
    case .comma:
      (
        "decimal-comma", "\(column) [\(value)] holds a comma",
        "set `decimal-comma: true` if it is a decimal comma, or write no thousands separators"
      )
    case .point:
      (
        "decimal-comma", "\(column) [\(value)] holds a point though the file has decimal commas",
        "set `decimal-comma: false` if it is a decimal point, or write no thousands separators"
      )
    case .notANumber:
      (
        "not-a-number", "\(column) [\(value)] is not a number",
        "write digits, or leave the field empty if it is unknown"
      )
    }
  }
}
