import PlanModel
import Workforce

/// Says why a text is no time under a pattern, and what to do about it.
enum TimeDiagnosis {
  /// The problem with a field that ``TimePattern/read(_:)`` could not read.
  static func explain(
    _ value: String, column: String, _ source: HistorySource
  ) -> (code: String, message: String, fix: String) {
    let subject = "\(column) [\(value)]"
    guard !value.isEmpty else {
      return ("empty-time", "\(column) is empty", "write the time, or remove the row")
    }
    let guesses = FormatGuess(value).formats
    if let format = source.dateFormat {
      return underFormat(
        value, subject, format, guesses.filter { $0 != format }, isSaid: source.draft.dateFormat != nil)
    }
    if let serial = Double(value.replacing(",", with: ".")) {
      if serial >= 20_000, serial < 80_000 {
        return (
          "excel-date", "\(subject) looks like a spreadsheet's serial number",
          "set `date-format: excel`, or save the column as yyyy-mm-dd hh:mm"
        )
      }
      if let time = TimePattern.readEpoch(ArraySlice(value.utf8)),
        RowMoments.plausibleInstants.contains(time.wallClockMinute)
      {
        return ("epoch-time", "\(subject) looks like a count since 1970", "set `date-format: epoch`")
      }
    }
    if TimePattern.hasISO8601Shape(value), guesses.isEmpty {
      return ("no-such-time", "\(subject) does not exist", "correct the day, the time or the offset")
    }
    if guesses.count > 1, let parts = dayAndMonth(value), parts.0 != parts.1 {
      return (
        "ambiguous-date",
        "\(subject) is ambiguous: it may be day \(parts.0) of month \(parts.1), or the other way round",
        "set `date-format`, for example `\(guesses[0])` or `\(guesses[1])`"
      )
    }
    if let guess = guesses.first {
      return ("bad-time", "\(subject) is not an ISO 8601 time", "set `date-format: \(guess)`")
    }
    return (
      "bad-time", "\(subject) is not an ISO 8601 time",
      "write it like 2026-01-05T08:30 or 2026-01-05T08:30:00+07:00, or set `date-format`"
    )
  }

  private static func underFormat(
    _ value: String, _ subject: String, _ format: String, _ guesses: [String], isSaid: Bool
  ) -> (code: String, message: String, fix: String) {
    if !["excel", "epoch"].contains(format), hasShape(of: format, value) {
      return ("no-such-time", "\(subject) does not exist", "correct the day or the time")
    }
    let kind =
      switch format {
      case "excel": "a serial number"
      case "epoch": "a count since 1970"
      default: "`\(format)`"
      }
    let isISO = isSaid && TimePattern.iso8601.read(ArraySlice(value.utf8)) != nil
    // Of two readings the one that has day and month in the order that the plan says.
    let guess = guesses.first { isMonthFirst($0) == isMonthFirst(format) } ?? guesses.first
    let other =
      isISO ? ", or remove `date-format`: it is ISO 8601" : guess.map { ", or set `date-format: \($0)`" }
    let correction = isSaid ? ", or correct `date-format`" : ", or set `date-format`"
    return ("bad-time", "\(subject) is not written as \(kind)", "correct it" + (other ?? correction))
  }

  /// Whether a format has the month before the day.
  private static func isMonthFirst(_ format: String) -> Bool {
    guard let month = format.firstIndex(of: "M"), let day = format.firstIndex(of: "d") else { return false }
    return month < day
  }

  /// Whether every digit of a value stands where the format's fields are, so that only its numbers are wrong.
  private static func hasShape(of format: String, _ value: String) -> Bool {
    let expected = format.utf8.map { isLetter($0) && $0 != UInt8(ascii: "a") ? UInt8(ascii: "0") : $0 }
    let found = value.utf8.map { $0 >= 48 && $0 <= 57 ? UInt8(ascii: "0") : $0 }
    return expected == found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// The first two numbers of a value: day and month, or month and day.
  private static func dayAndMonth(_ value: String) -> (Int, Int)? {
    var scanner = FieldScanner(ArraySlice(value.utf8))
    let isCompact = value.utf8.prefix { 48...57 ~= $0 }.count == 8
    guard let first = scanner.digits(1...2) else { return nil }
    while !isCompact, !scanner.isAtDigit, let byte = scanner.peek { _ = scanner.skip(byte) }
    return scanner.digits(1...2).map { (first, $0) }
  }
}

extension TimePattern {
  /// Whether a text begins like an ISO 8601 day, four, two and two digits with hyphens.
  static func hasISO8601Shape(_ value: String) -> Bool {
    var scanner = FieldScanner(ArraySlice(value.utf8))
    return scanner.digits(4...4) != nil && scanner.skip("-") && scanner.digits(2...2) != nil && scanner.skip("-")
      && scanner.digits(2...2) != nil
  }
}
