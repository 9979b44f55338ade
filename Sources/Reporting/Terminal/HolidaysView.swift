public import PlanModel

/// Public holidays of a calendar, or which calendars there are, for people.
public struct HolidaysView: Sendable {
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(style: TextStyle, words: any Words) {
    self.style = style
    self.words = words
  }

  /// Every calendar, a line each.
  public func list(_ calendars: [HolidayCalendar]) -> String {
    let width = calendars.map(\.id.count).max() ?? 0
    return calendars.map { $0.id.padded(to: width) + "  \($0.name)\n" }.joined()
  }

  /// The days of a calendar in some years, a line each, then where they are from.
  public func text(_ calendar: HolidayCalendar, years: [Int]) -> String {
    let days = years.flatMap(calendar.days)
    let width = days.map { DisplayWidth.of($0.name) }.max() ?? 0
    let dates = days.map { words.date($0.date) }
    let dateWidth = dates.map { DisplayWidth.of($0) }.max() ?? 0
    let lines = zip(days, dates).map { day, date in
      let kind = words.text(for: day.kind)
      return "\(date.padded(to: dateWidth))  \(words.shortName(of: day.date.weekday))  \(day.name.padded(to: width))  "
        + (day.isExpected ? "\(kind), \(words.holidayLabel(.expected))" : kind)
    }
    let notes =
      calendar.undecided.filter { years.contains($0.year) }.map { words.text(for: $0) } + calendar.notes
    let parts = [
      [style.paint(words.heading(of: calendar), .heading)], lines, part(.sources, calendar.sources),
      part(.notes, notes),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.map { style.fitted($0) + "\n" }.joined() }.joined(separator: "\n")
  }

  private func part(_ label: HolidayLabel, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : [style.paint(words.holidayLabel(label), .heading)] + texts.map { "  \($0)" }
  }
}
