import PlanModel

/// Reads a count or a number of seconds from a field's bytes.
enum NumberText {
  /// The largest number taken for a count or for seconds; anything above is a slip of the keyboard or the wrong column.
  static let maximum = 1e7

  /// Digits behind the decimal sign of a field that holds a number; `nil` when there is no such sign.
  static func decimals(_ field: ArraySlice<UInt8>, decimalComma: Bool) -> Int? {
    field.lastIndex(of: decimalComma ? UInt8(ascii: ",") : UInt8(ascii: ".")).map { field.endIndex - $0 - 1 }
  }

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
  /// Digits with at most one decimal sign, which is a point, or a comma when the file says so. A sign between thousands is
  /// skipped when the file has one, and stands before three digits each; all else, exponents, NaN and infinity too, is
  /// refused.
  static func read(
    _ field: ArraySlice<UInt8>, decimalComma: Bool, thousands: ThousandsSign? = nil, maximum: Double = maximum
  ) throws(Flaw) -> Double? {
    guard let text = thousands.map({ $0.removed(from: field) }) ?? field else { throw .notANumber }
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

extension ThousandsSign {
  /// The sign as bytes.
  private var spellings: [[UInt8]] {
    switch self {
    case .none: []
    case .point: [[0x2E]]
    case .comma: [[0x2C]]
    case .apostrophe: [[0x27], [0xE2, 0x80, 0x99]]
    case .space: [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]]
    }
  }

  /// A field without the signs; `nil` where one does not stand between a digit and three of them. Commas may also stand as India
  /// writes them: three digits behind the last, two between any others.
  fileprivate func removed(from field: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var result: [UInt8] = []
    var rest = field
    // Digits before the first sign, and behind each.
    var groups: [Int] = []
    func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
    while let byte = rest.first {
      guard let sign = spellings.first(where: { rest.starts(with: $0) }) else {
        result.append(byte)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(sign.count)
      // None stands behind the decimal sign.
      guard result.drop(while: { $0 == UInt8(ascii: "-") }).allSatisfy(isDigit) else { return nil }
      if groups.isEmpty { groups.append(result.count(where: isDigit)) }
      groups.append(rest.prefix(while: isDigit).count)
    }
    guard let first = groups.first, let last = groups.last else { return result[...] }
    let between = groups.dropFirst().dropLast()
    let isIndian = self == .comma && first <= 2 && between.allSatisfy { $0 == 2 }
    return 1...3 ~= first && last == 3 && (isIndian || between.allSatisfy { $0 == 3 }) ? result[...] : nil
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
        "set `decimal-comma: true` if it is a decimal comma, `thousands-sign: comma` if thousands stand before it"
      )
    case .point:
      (
        "decimal-comma", "\(column) [\(value)] holds a point though the file has decimal commas",
        "set `decimal-comma: false` if it is a decimal point, `thousands-sign: point` if thousands stand before it"
      )
    case .notANumber:
      (
        "not-a-number", "\(column) [\(value)] is not a number",
        "write digits, or leave the field empty if it is unknown"
      )
    }
  }
}
