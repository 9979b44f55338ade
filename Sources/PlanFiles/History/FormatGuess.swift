import PlanModel

/// Formats under which a text would be a time: what to propose to somebody whose file has others.
struct FormatGuess {
  /// Formats that read the text, the day before the month first.
  private(set) var formats: [String] = []

  /// Guesses from one text.
  init(_ value: String) {
    let text = BlankSign.plain(Array(value.utf8)[...])
    for format in FormatGuess.candidates(String(decoding: text, as: UTF8.self)) where !formats.contains(format) {
      guard let pattern = try? TimePattern(format), let time = pattern.read(text) else { continue }
      let instant = time.wallClockMinute
      guard RowMoments.plausibleInstants.contains(instant) else { continue }
      formats.append(format)
    }
  }

  /// Formats with the shape of a text.
  private static func candidates(_ text: String) -> [String] {
    var rest = Substring(text)
    let weekday = weekday(&rest)
    return days(&rest).map { weekday + $0 + time(rest) }
  }

  private static func run(_ rest: inout Substring, _ isMeant: (Character) -> Bool) -> Substring {
    let found = rest.prefix(while: isMeant)
    rest = rest.dropFirst(found.count)
    return found
  }

  private static func digits(_ rest: inout Substring) -> Int { run(&rest) { ("0"..."9").contains($0) }.count }

  private static func separator(_ rest: inout Substring) -> String {
    String(run(&rest) { !$0.isLetter && !$0.isNumber && $0 != "'" })
  }

  private static func letters(_ rest: inout Substring) -> Substring { run(&rest) { $0.isLetter && $0.isASCII } }

  /// The name of a day and what follows it.
  private static func weekday(_ rest: inout Substring) -> String {
    var ahead = rest
    let word = letters(&ahead).lowercased()
    guard word.count >= 3, EnglishNames.weekdays.contains(where: { $0.hasPrefix(word) }) else { return "" }
    let sign = separator(&ahead)
    rest = ahead
    return "EEE" + sign
  }

  /// The formats that the day at the start of a text may have.
  private static func days(_ rest: inout Substring) -> [String] {
    let word = letters(&rest)
    if !word.isEmpty {
      let first = separator(&rest)
      let day = digits(&rest)
      let second = separator(&rest)
      let year = digits(&rest)
      return (1...2).contains(day) ? ["MMM\(first)\(day == 2 ? "dd" : "d")\(second)\(letters("y", year))"] : []
    }
    let first = digits(&rest)
    if first == 8 { return ["yyyyMMdd", "ddMMyyyy", "MMddyyyy"] }
    let sign = separator(&rest)
    if !letters(&rest).isEmpty {
      let second = separator(&rest)
      let year = digits(&rest)
      return (1...2).contains(first) ? ["\(first == 2 ? "dd" : "d")\(sign)MMM\(second)\(letters("y", year))"] : []
    }
    let second = digits(&rest)
    let other = separator(&rest)
    let third = digits(&rest)
    guard (1...2).contains(second) else { return [] }
    if first == 4 { return ["yyyy\(sign)\(letters("M", second))\(other)\(letters("d", third))"] }
    // One digit reads two as well, two digits do not read one.
    let count = min(first, second)
    let year = letters("y", third)
    return [
      "\(letters("d", count))\(sign)\(letters("M", count))\(other)\(year)",
      "\(letters("M", count))\(sign)\(letters("d", count))\(other)\(year)",
    ]
  }

  private static func letters(_ letter: String, _ count: Int) -> String { String(repeating: letter, count: count) }

  /// The format of the rest: a time of day and perhaps an offset.
  private static func time(_ text: Substring) -> String {
    var rest = text
    var format = ""
    func sign(before isNext: (Character) -> Bool) -> Bool {
      var ahead = rest
      let found = run(&ahead) { " ,T-".contains($0) }
      guard let next = ahead.first, isNext(next) else { return false }
      format += found
      rest = ahead
      return true
    }
    func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }
    guard sign(before: isDigit) else { return "" }
    var hour = digits(&rest)
    if hour == 4 || hour == 6 {
      format += hour == 4 ? "HHmm" : "HHmmss"
    } else {
      let isHalf = rest.lowercased().contains { $0 == "a" || $0 == "p" } && rest.lowercased().contains("m")
      hour = min(hour, 2)
      format += letters(isHalf ? "h" : "H", hour)
      for part in ["mm", "ss"] {
        guard let mark = rest.first, mark == ":" || mark == ".", rest.dropFirst().first.map(isDigit) ?? false else {
          break
        }
        rest = rest.dropFirst()
        _ = digits(&rest)
        format += "\(mark)\(part)"
      }
      if let mark = rest.first, mark == "." || mark == ",", rest.dropFirst().first.map(isDigit) ?? false {
        rest = rest.dropFirst()
        format += "\(mark)" + letters("S", digits(&rest))
      }
      if isHalf {
        format += rest.first == " " ? " a" : "a"
        _ = run(&rest) { " apmAPM.".contains($0) }
      }
    }
    if let first = rest.first(where: { $0 != " " }),
      first == "Z" || first == "+" || first == "-" || first == "U" || first == "G"
    {
      format += rest.first == " " ? " Z" : "Z"
    }
    return format
  }
}
