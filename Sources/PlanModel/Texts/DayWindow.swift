/// Hours of every day such as `09:00-16:00`; those that end before they begin pass midnight. The text is kept.
public struct DayWindow: CodableText {
  /// As written.
  public let description: String
  /// Minutes of the day; from 1440 on of the next one.
  public let minutes: Range<Int>

  /// Reads a text; `nil` for anything else.
  public init?(_ text: String) {
    guard let window = try? DayWindow(reading: text) else { return nil }
    self = window
  }

  /// Reads a text.
  ///
  /// - Throws: `WeeklyHours.Mistake` when it is not hours.
  init(reading text: String) throws(WeeklyHours.Mistake) {
    minutes = try WeeklyHours.minutes(of: text[...])
    description = text
  }
}
