import Workforce

/// Says why a text is no time under a pattern, and what to do about it.
enum TimeDiagnosis {
  /// The problem with a field that ``TimePattern/read(_:)`` could not read.
  static func explain(
    _ value: String, column: String, format: String?
  ) -> (code: String, message: String, fix: String) {
    let subject = "\(column) [\(value)]"
    guard !value.isEmpty else {
      return ("empty-time", "\(column) is empty", "write the time, or remove the row")
    }
    if let format {
      if TimePattern(format)?.read(ArraySlice(value.utf8)) == nil, hasShape(of: format, value) {
        return ("no-such-time", "\(subject) does not exist", "correct the day or the time")
      }
      return (
        "bad-time", "\(subject) is not written as \(format == "excel" ? "a serial number" : "`\(format)`")",
        "correct it, or correct `date-format`"
      )
    }
    if let serial = Double(value.replacing(",", with: ".")), serial >= 20_000, serial < 80_000 {
      return (
        "excel-date", "\(subject) looks like a spreadsheet's serial number",
        "set `date-format: excel`, or save the column as yyyy-mm-dd hh:mm"
      )
    }
    if let shape = dayAndMonthShape(value) {
      let parts = shape.numbers
      let time = value.utf8.contains(UInt8(ascii: ":")) ? " HH:mm" : ""
      if parts.0 <= 12, parts.1 <= 12, parts.0 != parts.1 {
        return (
          "ambiguous-date",
          "\(subject) is ambiguous: it may be day \(parts.0) of month \(parts.1), or the other way round",
          "set `date-format`, for example `\(shape.dayFirst)\(time)` or `\(shape.monthFirst)\(time)`"
        )
      }
      let likely = parts.0 > 12 ? shape.dayFirst : shape.monthFirst
      return ("bad-time", "\(subject) is not an ISO 8601 time", "set `date-format: \(likely)\(time)`")
    }
    if TimePattern.hasISO8601Shape(value) {
      return ("no-such-time", "\(subject) does not exist", "correct the day, the time or the offset")
    }
    return (
      "bad-time", "\(subject) is not an ISO 8601 time",
      "write it like 2026-01-05T08:30 or 2026-01-05T08:30:00+07:00, or set `date-format`"
    )
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

  /// Two numbers and a year with `/`, `.` or `-` between them, such as `3/4/2025`, and the formats it may be in.
  private static func dayAndMonthShape(
    _ value: String
  ) -> (numbers: (Int, Int), dayFirst: String, monthFirst: String)? {
    for sign: Unicode.Scalar in ["/", ".", "-"] {
      var scanner = FieldScanner(ArraySlice(value.utf8))
      guard let first = scanner.digits(1...2), scanner.skip(sign), let second = scanner.digits(1...2),
        scanner.skip(sign), let year = scanner.digits(2...4)
      else { continue }
      let years = year > 99 ? "yyyy" : "yy"
      return ((first, second), "dd\(sign)MM\(sign)\(years)", "MM\(sign)dd\(sign)\(years)")
    }
    return nil
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
