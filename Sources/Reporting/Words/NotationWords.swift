import WallClock
public import Workforce

/// How a language writes numbers, dates and times.
public protocol NotationWords: Sendable {
  /// A number that is written with a point and without grouping, such as `-1234.5`, as the language writes it.
  func numeral(_ plain: String) -> String
  /// A number of hundredths.
  func percent(_ numeral: String) -> String
  /// A day.
  func date(_ date: CivilDate) -> String
  /// A time of day in minutes from midnight; 1440 is the end of a day.
  func clock(_ minutes: Int) -> String
  /// From one time of day to another, both as the language writes them.
  func span(_ from: String, _ to: String) -> String
  /// What stands for a shift or a queue that a roster names and the plan does not have.
  var unknownToPlan: String { get }
}

extension NotationWords {
  /// What documents for programs write, as the language writes it: a day (`2026-11-23`), a time of day (`06:30`), or both with a
  /// blank or a `T` between them, an offset at the end. Anything else stays as it is.
  func written(_ text: String) -> String {
    if let day = CivilDate(text) { return date(day) }
    if let minutes = ClockText.minutes(text) { return clock(minutes) }
    let mark = text.index(text.startIndex, offsetBy: 10, limitedBy: text.endIndex) ?? text.endIndex
    guard mark < text.endIndex, text[mark] == " " || text[mark] == "T", let day = CivilDate(text[..<mark]) else {
      return text
    }
    let time = text[text.index(after: mark)...]
    guard let minutes = ClockText.minutes(time.prefix(5)) else { return text }
    let (whole, isPlain) = (date(day), date(day) == text[..<mark])
    let rest = time.dropFirst(5)
    if isPlain { return "\(whole)\(text[mark])\(clock(minutes))\(rest)" }
    let offset = rest.hasPrefix(":") ? rest.dropFirst(3) : rest
    return "\(whole) \(clock(minutes))" + (offset.isEmpty ? "" : " (\(offset))")
  }
}
