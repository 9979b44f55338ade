public import Workforce

/// `centre`: what the centre is called and how its clocks and weeks run.
public struct CentreDraft: Codable, Hashable, Sendable {
  /// For files that people read; `nil` means `centre`.
  public var name: String?
  /// IANA name of the zone that all times of day are meant in.
  public var timeZone: String
  /// Length of a planning interval: 5, 10, 15, 30 or 60 minutes.
  public var interval: Minutes
  /// The day on which weeks begin; `nil` means Monday.
  public var firstWeekday: Weekday?
  /// Days of the weekend; `nil` means Saturday and Sunday.
  public var weekend: [Weekday]?
  /// The language of files that agents read, such as calendars; `nil` means English.
  public var language: LanguageTag?

  /// Makes it.
  public init(
    name: String? = nil, timeZone: String, interval: Minutes, firstWeekday: Weekday? = nil, weekend: [Weekday]? = nil,
    language: LanguageTag? = nil
  ) {
    self.name = name
    self.timeZone = timeZone
    self.interval = interval
    self.firstWeekday = firstWeekday
    self.weekend = weekend
    self.language = language
  }

  /// Intervals the format knows, in minutes.
  public static let intervals = [5, 10, 15, 30, 60]
}
