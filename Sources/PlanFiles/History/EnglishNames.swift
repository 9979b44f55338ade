/// English names of months and days, as exports write them.
enum EnglishNames {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}

extension FieldScanner {
  /// Reads a name, or at least its first three letters, whatever its case; gives its position in a list.
  mutating func name(of names: [String]) -> Int? {
    var word: [UInt8] = []
    while let byte = peek, 0x61...0x7A ~= byte | 0x20 {
      word.append(byte | 0x20)
      _ = skip(byte)
    }
    guard word.count >= 3 else { return nil }
    return names.firstIndex { Array($0.utf8).starts(with: word) }
  }

  /// Reads AM or PM in any of its spellings, such as `a.m.`; whether it is the afternoon.
  mutating func halfDay() -> Bool? {
    var ahead = self
    guard let letter = ahead.peek.map({ $0 | 0x20 }), letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else {
      return nil
    }
    _ = ahead.skip(ahead.peek ?? 0)
    let isDotted = ahead.skip(".")
    if isDotted { _ = ahead.skipBlanks() }
    guard ahead.skip(word: "m") else { return nil }
    if isDotted { _ = ahead.skip(".") }
    self = ahead
    return letter == UInt8(ascii: "p")
  }
}
