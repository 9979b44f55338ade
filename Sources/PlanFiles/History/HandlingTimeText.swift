/// Reads a handling time that is written as a clock or with words rather than in bare numbers.
///
/// `4:12` are minutes and seconds, `0:04:12` hours before them, `1 day 02:03:04` days before these; `4m 12s`, `1 h 3 min`,
/// `4.2 min`, `250 ms` and ISO 8601's `PT4M12S` say their units themselves.
enum HandlingTimeText {
  /// Seconds; `nil` when the field says no duration.
  static func seconds(_ field: ArraySlice<UInt8>, decimalComma: Bool) -> Double? {
    let text = BlankSign.plain(field)
    if text.starts(with: "PT".utf8) { return words(text.dropFirst(2), decimalComma) }
    return clock(text) ?? words(text, decimalComma)
  }

  private static func clock(_ text: ArraySlice<UInt8>) -> Double? {
    var scanner = FieldScanner(text)
    guard var first = scanner.digits(1...6) else { return nil }
    var days = 0
    if scanner.skipBlanks() {
      guard scanner.skip(word: "day") else { return nil }
      _ = scanner.skip(word: "s")
      _ = scanner.skip(",")
      days = first
      guard scanner.skipBlanks(), let hours = scanner.digits(1...2) else { return nil }
      first = hours
    }
    guard scanner.skip(":"), let second = scanner.digits(2...2), second < 60 else { return nil }
    var seconds = first * 60 + second
    var hasHours = false
    if scanner.skip(":") {
      guard let third = scanner.digits(2...2), third < 60 else { return nil }
      seconds = seconds * 60 + third
      hasHours = true
    }
    guard days == 0 || (hasHours && first < 24) else { return nil }
    var fraction = 0.0
    if scanner.skip(".") || scanner.skip(",") {
      var scale = 0.1
      guard scanner.isAtDigit else { return nil }
      while let digit = scanner.digits(1...1) {
        fraction += Double(digit) * scale
        scale /= 10
      }
    }
    return scanner.isAtEnd ? Double(days * 86_400 + seconds) + fraction : nil
  }

  private static let units: [(names: [String], seconds: Double)] = [
    (["d", "day", "days"], 86_400), (["h", "hr", "hrs", "hour", "hours"], 3600),
    (["m", "min", "mins", "minute", "minutes"], 60), (["s", "sec", "secs", "second", "seconds"], 1),
    (["ms", "msec", "millis", "millisecond", "milliseconds"], 0.001),
  ]

  /// Numbers with units, the larger ones first.
  private static func words(_ text: ArraySlice<UInt8>, _ decimalComma: Bool) -> Double? {
    var rest = text
    var seconds = 0.0
    var last = Double.infinity
    while !rest.isEmpty {
      let number = rest.prefix { 48...57 ~= $0 || $0 == UInt8(ascii: decimalComma ? "," : ".") }
      rest = rest.dropFirst(number.count).drop { $0 == 32 }
      let word = rest.prefix { 0x61...0x7A ~= $0 | 0x20 }
      rest = rest.dropFirst(word.count).drop { $0 == 32 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      let name = String(decoding: word, as: UTF8.self).lowercased()
      guard let unit = units.first(where: { $0.names.contains(name) })?.seconds, unit < last,
        let value = try? NumberText.read(number, decimalComma: decimalComma)
      else { return nil }
      last = unit
      seconds += value * unit
    }
    return last < .infinity ? seconds : nil
  }
}
