import PlanModel
import Workforce

extension TimePattern {
  /// `YYYY-MM-DD`, then `T` or a blank and `HH:MM`, seconds, fractions of them, and `Z`, `UTC`, `+HH:MM`, `+HHMM` or `+HH`.
  static func readISO8601(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    var scanner = FieldScanner(text)
    guard var time = readISO8601Day(&scanner) else { return nil }
    if !time.hasTime { return time }
    _ = scanner.skip(" ")
    if scanner.isAtEnd { return time }
    guard let offset = readOffset(&scanner), scanner.isAtEnd else { return nil }
    time.offset = offset
    return time
  }

  /// The same without an offset, and behind it the time at which the interval ends.
  static func readISO8601Span(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    var scanner = FieldScanner(text)
    guard let time = readISO8601Day(&scanner), time.hasTime, DayTime.skipEnd(&scanner, after: time.minute),
      scanner.isAtEnd
    else { return nil }
    return time
  }

  private static func readISO8601Day(_ scanner: inout FieldScanner) -> WrittenTime? {
    guard let year = scanner.digits(4...4), scanner.skip("-"), let month = scanner.digits(2...2), scanner.skip("-"),
      let day = scanner.digits(2...2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var time = WrittenTime(dayNumber: date.dayNumber, minute: 0)
    if scanner.isAtEnd {
      time.hasTime = false
      return time
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let hour = scanner.digits(2...2),
      scanner.skip(":"),
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
    return time
  }

  /// `Z`, `UTC` or `GMT`, `+HH:MM`, `+HHMM`, `+HH`, or a word and an offset; behind it the name of a zone in parentheses.
  static func readOffset(_ scanner: inout FieldScanner) -> Int? {
    let isWord = scanner.skip(word: "UTC") || scanner.skip(word: "GMT")
    if isWord {
      if scanner.isAtEnd || scanner.skipParentheses() { return 0 }
    } else if scanner.skip("Z") || scanner.skip("z") {
      return 0
    }
    let isBehind = scanner.peek == UInt8(ascii: "-")
    guard scanner.skip("+") || scanner.skip("-"), let hours = scanner.digits(2...2) else { return nil }
    var minutes = 0
    if scanner.skip(":") || scanner.isAtDigit {
      guard let read = scanner.digits(2...2) else { return nil }
      minutes = read
    }
    _ = scanner.skipParentheses()
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
      dayNumber: seconds / 86_400 - 25_569, minute: seconds % 86_400 / 60, second: seconds % 60,
      hasTime: serial != serial.rounded())
  }

  /// Whole units since 1970-01-01T00:00Z, or seconds with a fraction: 9 or 10 digits are seconds, 12 or 13 milliseconds, 15
  /// or 16 micro-, 18 or 19 nanoseconds.
  static func readEpoch(_ text: ArraySlice<UInt8>) -> WrittenTime? {
    var scanner = FieldScanner(text)
    let digits = text.prefix { 48...57 ~= $0 }.count
    let smaller = digits <= 10 ? 0 : digits <= 13 ? 3 : digits <= 16 ? 6 : 9
    guard digits % 3 != 2, 9...19 ~= digits, let seconds = scanner.digits(digits - smaller...digits - smaller) else {
      return nil
    }
    // Digits of what is smaller than a second: nineteen together are more than a number holds.
    _ = scanner.digits(smaller...smaller)
    if !scanner.isAtEnd {
      guard digits <= 10, scanner.skip(".") || scanner.skip(","), scanner.digits(1...9) != nil, scanner.isAtEnd else {
        return nil
      }
    }
    return WrittenTime(
      dayNumber: seconds / 86_400, minute: seconds % 86_400 / 60, second: seconds % 60, offset: 0)
  }

  static func read(_ text: ArraySlice<UInt8>, pieces: [DateFormat.Piece]) -> WrittenTime? {
    var scanner = FieldScanner(text)
    var found = PiecesFound()
    for piece in pieces {
      guard found.read(piece, &scanner) else { return nil }
    }
    guard var time = found.time else { return nil }
    if !scanner.isAtEnd {
      guard time.hasTime, time.offset == nil, DayTime.skipEnd(&scanner, after: time.minute), scanner.isAtEnd else {
        return nil
      }
      time.offset = nil
    }
    return time
  }
}

/// The parts of a time that were read so far.
private struct PiecesFound {
  private var year = 0
  private var month = 0
  private var day = 0
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var isAfternoon: Bool?
  private var weekday: Weekday?
  private var offset: Int?

  /// Reads a part; `false` when the text holds another one.
  mutating func read(_ piece: DateFormat.Piece, _ scanner: inout FieldScanner) -> Bool {
    func take(_ count: ClosedRange<Int>, _ value: inout Int) -> Bool {
      guard let read = scanner.digits(count) else { return false }
      value = read
      return true
    }
    switch piece {
    case .literal(32): return scanner.skipBlanks()
    case .literal(let byte): return scanner.skip(byte)
    case .halfDay:
      isAfternoon = scanner.halfDay()
      return isAfternoon != nil
    case .year: return take(4...4, &year)
    case .shortYear:
      guard take(2...2, &year) else { return false }
      year += 2000
    case .month(let count): return take(count, &month)
    case .monthName:
      guard let position = scanner.name(of: EnglishNames.months) else { return false }
      month = position + 1
    case .weekdayName:
      guard let position = scanner.name(of: EnglishNames.weekdays) else { return false }
      weekday = Weekday.allCases[position]
    case .day(let count): return take(count, &day)
    case .hour(let count), .halfDayHour(let count):
      var read = 0
      guard take(count, &read) else { return false }
      hour = read
    case .minute: return take(2...2, &minute)
    case .second: return take(2...2, &second)
    case .fraction: return scanner.digits(1...9) != nil
    case .offset:
      _ = scanner.skipBlanks()
      offset = TimePattern.readOffset(&scanner)
      return offset != nil
    }
    return true
  }

  /// The moment; `nil` when there is no such day or time.
  var time: WrittenTime? {
    var hour = hour ?? 0
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24, minute < 60, second < 60, let date = CivilDate(year: year, month: month, day: day),
      weekday == nil || weekday == date.weekday
    else { return nil }
    return WrittenTime(
      dayNumber: date.dayNumber, minute: hour * 60 + minute, second: second, offset: offset, hasTime: self.hour != nil)
  }
}
