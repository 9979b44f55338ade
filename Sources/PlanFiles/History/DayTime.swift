/// A time of day in a column of its own, next to one of days.
enum DayTime {
  /// How the times of a column are written.
  enum Style: Equatable {
    /// `08:30`, `8:30:00`, `8:30 AM`, `8 AM`.
    case clock
    /// `0830`, also without its leading zeros.
    case digits
    /// `8`, the hour alone.
    case hours
    /// `0.354166667` of a day, as a spreadsheet keeps it.
    case fraction
  }

  /// The style of a column, by some of its fields; `nil` when they are no times of day.
  static func style(of fields: [ArraySlice<UInt8>]) -> Style? {
    let texts = fields.map(BlankSign.plain)
    guard !texts.isEmpty else { return nil }
    if texts.allSatisfy({ read($0, .clock) != nil }) { return .clock }
    let areDigits = texts.allSatisfy { text in start(of: text).allSatisfy { 48...57 ~= $0 } }
    if areDigits {
      let isLong = texts.contains { start(of: $0).count > 2 }
      let style = isLong ? Style.digits : .hours
      return texts.allSatisfy { read($0, style) != nil } ? style : nil
    }
    return texts.allSatisfy { read($0, .fraction) != nil } ? .fraction : nil
  }

  /// The digits that a field begins with, up to the end of an interval.
  private static func start(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
  }

  /// Minute and second of the day at which an interval begins; `nil` when the field is no time of a style.
  static func read(_ field: ArraySlice<UInt8>, _ style: Style) -> (minute: Int, second: Int)? {
    let text = BlankSign.plain(field)
    if style == .fraction {
      guard let part = try? NumberText.read(text, decimalComma: text.contains(UInt8(ascii: ","))), part < 1 else {
        return nil
      }
      let seconds = Int((part * 86_400).rounded())
      return seconds < 86_400 ? (seconds / 60, seconds % 60) : nil
    }
    var scanner = FieldScanner(text)
    guard let time = time(&scanner, style) else { return nil }
    if !scanner.isAtEnd {
      guard skipEnd(&scanner, after: time.minute, style), scanner.isAtEnd else { return nil }
    }
    return time
  }

  private static func time(_ scanner: inout FieldScanner, _ style: Style) -> (minute: Int, second: Int)? {
    switch style {
    case .fraction: return nil
    case .hours:
      guard let hour = scanner.digits(1...2), hour < 24 else { return nil }
      return (hour * 60, 0)
    case .digits:
      guard let number = scanner.digits(1...4), number / 100 < 24, number % 100 < 60 else { return nil }
      return (number / 100 * 60 + number % 100, 0)
    case .clock:
      guard var hour = scanner.digits(1...2) else { return nil }
      var (minute, second) = (0, 0)
      let hasMinute = scanner.skip(":")
      if hasMinute {
        guard let read = scanner.digits(2...2) else { return nil }
        minute = read
      }
      if hasMinute, scanner.skip(":") {
        guard let read = scanner.digits(2...2), read < 60 else { return nil }
        second = read
        if scanner.skip(".") { _ = scanner.digits(1...9) }
      }
      var ahead = scanner
      _ = ahead.skipBlanks()
      if let isAfternoon = ahead.halfDay() {
        guard 1...12 ~= hour else { return nil }
        hour = hour % 12 + (isAfternoon ? 12 : 0)
        scanner = ahead
      } else if !hasMinute {
        return nil
      }
      guard hour < 24, minute < 60 else { return nil }
      return (hour * 60 + minute, second)
    }
  }

  /// Steps over the end of an interval, such as `-09:00`, ` – 9:00 AM` or ` to 09:00`; it lies after the start, by no more
  /// than two hours.
  static func skipEnd(_ scanner: inout FieldScanner, after start: Int, _ style: Style = .clock) -> Bool {
    var ahead = scanner
    _ = ahead.skipBlanks()
    guard
      ahead.skip("-") || ahead.skip(bytes: [0xE2, 0x80, 0x93]) || ahead.skip(bytes: [0xE2, 0x80, 0x94])
        || ahead.skip(word: "to ")
    else { return false }
    _ = ahead.skipBlanks()
    let mark = ahead
    var end = time(&ahead, style)?.minute
    if end == nil {
      // Midnight is written as the end of its day, too.
      ahead = mark
      guard ahead.digits(2...2) == 24 else { return false }
      _ = ahead.skip(":")
      guard ahead.digits(2...2) == 0 else { return false }
      end = 0
    }
    guard let end else { return false }
    // The last minute of an interval may stand for its end.
    let length = ((end - start) + 1440) % 1440
    guard 4...120 ~= length else { return false }
    scanner = ahead
    return true
  }
}
