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
  /// `2`, `0.5`: to so many decimals at most.
  func number(_ value: Double, places: Int) -> String { numeral(DecimalText.trimmed(value, places: places)) }

  /// `0.5`, `2.0`: with one decimal.
  func tenths(_ value: Double) -> String { numeral(DecimalText.tenths(value)) }

  /// `0.8884`, `14`: with seven significant digits at most.
  func significant(_ value: Double) -> String { numeral(DecimalText.significant(value)) }

  /// `81.2 %`: a share with one decimal.
  func percent(_ share: Double) -> String { percent(tenths(100 * share)) }

  /// `80 %`: a share with one decimal at most.
  func share(_ value: Double) -> String { percent(number(value * 100, places: 1)) }

  /// `+15 %`, `−20 %`: what a factor changes.
  func difference(by factor: Double) -> String {
    let change = (factor - 1) * 100
    return (change > 0 ? "+" : change < 0 ? "−" : "±") + percent(number(abs(change), places: 1))
  }

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
