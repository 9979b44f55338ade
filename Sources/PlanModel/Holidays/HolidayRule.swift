import Workforce

/// A holiday of a calendar: its name, and when it falls.
struct HolidayRule: Hashable, Sendable {
  /// When a holiday falls.
  enum Day: Hashable, Sendable {
    /// The same date every year.
    case every(month: Int, day: Int)
    /// The first, second, … such weekday of a month.
    case nth(Int, Weekday, month: Int)
    /// The last such weekday of a month.
    case last(Weekday, month: Int)
    /// The last such weekday before a date.
    case before(Weekday, month: Int, day: Int)
    /// So many days after Easter Sunday (before it when negative).
    case easter(Int)
    /// Dates as they were decreed, `YYYY-MM-DD`; a question mark behind one says that it is expected only.
    case on([String])
  }

  let name: String
  let day: Day
  var kind = HolidayKind.publicHoliday
  /// Years in which it is held.
  var years = 1...9999
  /// Years in which it was not decreed when the calendar was made, though it usually is.
  var expected: ClosedRange<Int>?

  init(
    _ name: String, _ day: Day, _ kind: HolidayKind = .publicHoliday, years: ClosedRange<Int> = 1...9999,
    expected: ClosedRange<Int>? = nil
  ) {
    self.name = name
    self.day = day
    self.kind = kind
    self.years = years
    self.expected = expected
  }

  /// The days of a year.
  func days(in year: Int) -> [PublicHoliday] {
    guard years.contains(year) else { return [] }
    let isExpected = expected?.contains(year) ?? false
    if case .on(let texts) = day {
      return texts.compactMap { text in
        guard let date = CivilDate(text.prefix(10)), date.parts.year == year else { return nil }
        return PublicHoliday(name, date, kind, isExpected: isExpected || text.hasSuffix("?"))
      }
    }
    return date(in: year).map { [PublicHoliday(name, $0, kind, isExpected: isExpected)] } ?? []
  }

  private func date(in year: Int) -> CivilDate? {
    switch day {
    case .every(let month, let day): CivilDate(year: year, month: month, day: day)
    case .nth(let number, let weekday, let month):
      CivilDate(year: year, month: month, day: 1).map {
        $0.adding(days: (weekday.index - $0.weekday.index + 7) % 7 + 7 * (number - 1))
      }
    case .last(let weekday, let month):
      HolidayRule.last(weekday, before: CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1))
    case .before(let weekday, let month, let day):
      HolidayRule.last(weekday, before: CivilDate(year: year, month: month, day: day))
    case .easter(let offset): EasterSunday.date(in: year)?.adding(days: offset)
    case .on: nil
    }
  }

  private static func last(_ weekday: Weekday, before date: CivilDate?) -> CivilDate? {
    date.map { $0.adding(days: -((($0.weekday.index - weekday.index) + 6) % 7 + 1)) }
  }
}
