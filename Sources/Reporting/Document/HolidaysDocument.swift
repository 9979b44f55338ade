public import PlanModel

/// What `jaga holidays --json` prints.
public struct HolidaysDocument: Encodable, Sendable {
  struct Day: Encodable, Sendable {
    let date: String
    let weekday: String
    let name: String
    let kind: String
    /// What the day is in a plan that says nothing else of its kind.
    let treatment: String
    let isExpected: Bool
  }

  struct Undecided: Encodable, Sendable {
    let kind: String
    let year: Int
  }

  struct Calendar: Encodable, Sendable {
    let id: String
    let name: String
    let sources: [String]
    let notes: [String]
    let undecided: [Undecided]
    /// Missing where calendars are listed only.
    let days: [Day]?
  }

  let asOf: String
  let firstYear: Int
  let lastYear: Int
  let calendars: [Calendar]

  /// Makes it of some calendars, with their days of some years, or without days.
  public init(_ calendars: [HolidayCalendar], years: [Int]?) {
    asOf = HolidayCalendar.asOf
    firstYear = HolidayCalendar.years.lowerBound
    lastYear = HolidayCalendar.years.upperBound
    self.calendars = calendars.map { calendar in
      Calendar(
        id: calendar.id, name: calendar.name, sources: calendar.sources, notes: calendar.notes,
        undecided: calendar.undecided.map { Undecided(kind: $0.kind.rawValue, year: $0.year) },
        days: years.map { $0.flatMap(calendar.days).map(HolidaysDocument.day) })
    }
  }

  private static func day(_ day: PublicHoliday) -> Day {
    Day(
      date: day.date.description, weekday: day.date.weekday.rawValue, name: day.name, kind: day.kind.rawValue,
      treatment: day.kind.usualTreatment.rawValue, isExpected: day.isExpected)
  }
}
