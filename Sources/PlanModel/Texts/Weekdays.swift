public import Workforce

/// Days of the week as people write them, such as `mon-fri` or `sat,sun`; the text is kept.
public struct Weekdays: CodableText {
  /// As written.
  public let description: String
  /// The days, Monday first.
  public let days: [Weekday]

  /// Reads days, ranges and lists of them; `nil` for anything else.
  public init?(_ text: String) {
    guard let days = WeekdayText.weekdays(text) else { return nil }
    description = text
    self.days = days
  }
}
