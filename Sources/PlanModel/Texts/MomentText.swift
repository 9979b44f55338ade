import WallClock
package import Workforce

/// Points in time as tables write them.
package enum MomentText {
  /// What a text says: a whole day, or a minute of a day with or without an offset.
  package enum Moment: Hashable, Sendable {
    /// `2026-11-23`.
    case day(CivilDate)
    /// `2026-11-23 06:00` or `2026-11-23T06:00:00`: the wall clock of a zone that the text does not name.
    case wallClock(CivilDate, minute: Int)
    /// `2026-11-23T06:00:00+07:00` or `…Z`: minutes since 1970-01-01T00:00Z.
    case instant(Int)
  }

  /// Reads an ISO 8601 text; `nil` when it is anything else, when no such day or minute exists, or when it has seconds
  /// that are not zero.
  package static func moment(_ text: String) -> Moment? {
    guard let date = CivilDate(text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    guard let separator = rest.first else { return .day(date) }
    guard separator == "T" || separator == " " else { return nil }
    let clockAndOffset = rest.dropFirst()
    let clock = clockAndOffset.prefix { $0.isNumber || $0 == ":" }
    let offset = clockAndOffset.dropFirst(clock.count)
    guard let minute = minuteOfDay(clock) else { return nil }
    if offset.isEmpty { return .wallClock(date, minute: minute) }
    guard let ahead = offsetMinutes(offset) else { return nil }
    return .instant(date.dayNumber * 1440 + minute - ahead)
  }

  private static func minuteOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].count == 2, parts.count == 2 || parts[2] == "00" else { return nil }
    return ClockText.minutes(parts[0] + ":" + parts[1])
  }

  private static func offsetMinutes(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    var digits = String(text.dropFirst())
    if digits.count == 4, !digits.contains(":") { digits.insert(":", at: digits.index(digits.startIndex, offsetBy: 2)) }
    if digits.count == 2 { digits += ":00" }
    guard digits.count == 5, let minutes = ClockText.minutes(digits), minutes <= 18 * 60 else { return nil }
    return sign == "-" ? -minutes : minutes
  }
}
