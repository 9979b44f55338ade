public import Workforce

/// A date, or days of the week, as a table writes them; the text is kept.
public struct DaySelection: CodableText {
  /// Which days are meant.
  public enum Days: Hashable, Sendable {
    /// One day.
    case date(CivilDate)
    /// All of these weekdays.
    case weekdays([Weekday])
  }

  /// As written.
  public let description: String
  /// Which days are meant.
  public let days: Days

  /// Reads `2026-11-24` or `sat,sun`; `nil` for anything else.
  public init?(_ text: String) {
    if let weekdays = WeekdayText.weekdays(text) {
      days = .weekdays(weekdays)
    } else if let date = CivilDate(text) {
      days = .date(date)
    } else {
      return nil
    }
    description = text
  }

  /// Why a text selects no days, and what to write instead.
  package static func fault(of text: String) -> FieldFault {
    FieldFault(
      code: "wrong-date", message: DateText.reason(text),
      fix: "write YYYY-MM-DD or days of the week such as [sat,sun]")
  }

  /// The days of a horizon that are meant, ascending; a date outside it gives none.
  package func days(of grid: TimeGrid) -> [Int] {
    switch days {
    case .weekdays(let weekdays): (0..<grid.dayCount).filter { weekdays.contains(grid.weekday(of: $0)) }
    case .date(let date):
      (0..<grid.dayCount).contains(date.days(since: grid.firstDay)) ? [date.days(since: grid.firstDay)] : []
    }
  }
}
