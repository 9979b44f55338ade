import Workforce

/// A moment as a file writes it: a day and a time of day and, where the text gives it, the distance from UTC.
struct WrittenTime: Equatable {
  /// Days since 1970-01-01.
  var dayNumber: Int
  /// Minute of the day.
  var minute: Int
  /// Second of the minute.
  var second: Int = 0
  /// Minutes ahead of UTC; `nil` when the text does not say.
  var offset: Int?
  /// Whether the text holds a time of day, rather than a day alone.
  var hasTime = true

  /// Wall-clock minutes since 1970-01-01 00:00 in whatever zone is meant.
  var wallClockMinute: Int { dayNumber * 1440 + minute }

  /// `2026-03-29 02:30`.
  var text: String {
    let hours = minute / 60
    let rest = minute % 60
    return "\(CivilDate(dayNumber: dayNumber)) \(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
