import Workforce

extension TimePattern {
  /// `YYYY-MM-DD`, then `T` or a blank and `HH:MM`, seconds, fractions of them, and `Z`, `UTC`, `+HH:MM`, `+HHMM` or `+HH`.
  static func readISO8601(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    var scanner = FieldScanner(text)
    guard let year = scanner.digits(4...4), scanner.skip("-"), let month = scanner.digits(2...2), scanner.skip("-"),
      let day = scanner.digits(2...2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var time = WrittenTime(dayNumber: date.dayNumber, minute: 0)
    if scanner.isAtEnd { return time }
    guard scanner.skip("T") || scanner.skip(" "), let hour = scanner.digits(2...2), scanner.skip(":"),
      let minute = scanner.digits(2...2), hour < 24, minute < 60
    else { return nil }
    time.minute = hour * 60 + minute
    if scanner.skip(":") {
      guard let second = scanner.digits(2...2), second < 60 else { return nil }
      time.second = second
      if scanner.skip(".") || scanner.skip(",") {
        guard scanner.digits(1...9) != nil else { return nil }
      }
    }
    _ = scanner.skip(" ")
    if scanner.isAtEnd { return time }
    guard let offset = readOffset(&scanner), scanner.isAtEnd else { return nil }
    time.offset = offset
    return time
  }

  private static func readOffset(_ scanner: inout FieldScanner) -> Int? {
    if scanner.skip("Z") || scanner.skip(word: "UTC") { return 0 }
    let isBehind = scanner.peek == UInt8(ascii: "-")
    guard scanner.skip("+") || scanner.skip("-"), let hours = scanner.digits(2...2) else { return nil }
    var minutes = 0
    if scanner.skip(":") || !scanner.isAtEnd {
      guard let read = scanner.digits(2...2) else { return nil }
      minutes = read
    }
    guard hours <= 18, minutes < 60 else { return nil }
    return (isBehind ? -1 : 1) * (hours * 60 + minutes)
  }

  /// Whole days and a fraction, rounded to the second, since spreadsheets keep no exact half-hours.
  static func readExcelSerial(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    let usesComma = text.contains(UInt8(ascii: ","))
    guard let serial = try? NumberText.read(text, decimalComma: usesComma), serial >= 61, serial < 2_958_466 else {
      return nil
    }
    let seconds = Int((serial * 86_400).rounded())
    // Day 0 of the count is 1899-12-30, 25 569 days before 1970-01-01.
    return WrittenTime(
      dayNumber: seconds / 86_400 - 25_569, minute: seconds % 86_400 / 60, second: seconds % 60)
  }

  static func read(_ text: ArraySlice<UInt8>, pieces: [Piece]) -> WrittenTime? {
    var scanner = FieldScanner(text)
    var year = 0
    var month = 0
    var day = 0
    var hour = 0
    var minute = 0
    var second = 0
    var isAfternoon: Bool?
    for piece in pieces {
      switch piece {
      case .literal(let byte):
        guard scanner.skip(byte) else { return nil }
      case .halfDay:
        if scanner.skip(word: "AM") {
          isAfternoon = false
        } else if scanner.skip(word: "PM") {
          isAfternoon = true
        } else {
          return nil
        }
      case .year:
        guard let read = scanner.digits(4...4) else { return nil }
        year = read
      case .shortYear:
        guard let read = scanner.digits(2...2) else { return nil }
        year = 2000 + read
      case .month(let count):
        guard let read = scanner.digits(count) else { return nil }
        month = read
      case .day(let count):
        guard let read = scanner.digits(count) else { return nil }
        day = read
      case .hour(let count), .halfDayHour(let count):
        guard let read = scanner.digits(count) else { return nil }
        hour = read
      case .minute:
        guard let read = scanner.digits(2...2) else { return nil }
        minute = read
      case .second:
        guard let read = scanner.digits(2...2) else { return nil }
        second = read
      }
    }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard scanner.isAtEnd, hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return WrittenTime(dayNumber: date.dayNumber, minute: hour * 60 + minute, second: second)
  }
}
