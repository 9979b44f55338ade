import WallClock

/// A time of day on the centre's wall clock, from `00:00` to `24:00`.
public struct ClockTime: CodableText, Comparable {
  /// Minutes after midnight, 0 to 1440.
  public let minute: Int

  /// Makes a time of day; it is kept within the day.
  public init(minute: Int) {
    self.minute = min(max(minute, 0), 1440)
  }

  /// Reads `HH:MM`; `nil` for anything else.
  public init?(_ text: String) {
    guard let minute = ClockText.minutes(text) else { return nil }
    self.minute = minute
  }

  /// `08:30`.
  public var description: String { ClockText.hoursAndMinutes(minute) }

  /// Whether one time of day comes before another.
  public static func < (lhs: ClockTime, rhs: ClockTime) -> Bool { lhs.minute < rhs.minute }
}
