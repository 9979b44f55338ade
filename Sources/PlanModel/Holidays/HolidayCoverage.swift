/// Which years the calendars of a plan's public holidays do not know, and its own entries do not name.
package struct HolidayCoverage {
  private let known: Set<Int>

  /// Looks at the plan's own entries.
  package init(own: [CalendarDraft]) {
    known = Set(own.flatMap { $0.dates.map(\.parts.year) }).union(HolidayCalendar.years)
  }

  /// The years of a range of which no day is known, ascending.
  package func missing(in years: ClosedRange<Int>) -> [Int] { years.filter { !known.contains($0) } }
}
