public import Workforce

extension TimeGrid {
  /// Whole weeks from a Monday, of days with 24 hours each.
  ///
  /// - Parameters:
  ///   - count: Weeks.
  ///   - intervalMinutes: Length of an interval.
  ///   - monday: The first day; 2026-11-23 unless another is named.
  /// - Returns: The grid.
  public static func weeks(
    _ count: Int = 1, intervalMinutes: Int = 30, from monday: CivilDate = CivilDate(dayNumber: 20_780)
  ) -> TimeGrid {
    TimeGrid(firstDay: monday, dayCount: 7 * count, intervalMinutes: intervalMinutes)
  }

  /// Whole weeks in which the clock changes at 02:00 of one day.
  ///
  /// - Parameters:
  ///   - count: Weeks.
  ///   - intervalMinutes: Length of an interval.
  ///   - monday: The first day.
  ///   - changeDay: The day of the change, which may lie before the horizon.
  ///   - minutes: By how much clocks are put forward; negative puts them back.
  /// - Returns: The grid.
  public static func weeks(
    _ count: Int, intervalMinutes: Int, from monday: CivilDate, changeDay: Int, forward minutes: Int
  ) -> TimeGrid {
    let starts = (-leadDays...(7 * count + tailDays)).map { day in
      let isAfter = day > changeDay && changeDay >= 0
      let isBefore = day <= changeDay && changeDay < 0
      return day * 1440 - (isAfter ? minutes : 0) + (isBefore ? minutes : 0)
    }
    let readings = (0..<7 * count).flatMap { day in
      let length = starts[day + 1 + leadDays] - starts[day + leadDays]
      return stride(from: 0, to: length, by: intervalMinutes).map { minute in
        day == changeDay && minute >= (minutes > 0 ? 120 : 180) ? minute + minutes : minute
      }
    }
    return TimeGrid(
      firstDay: monday, dayCount: 7 * count, intervalMinutes: intervalMinutes, dayStarts: starts,
      wallClockMinutes: readings)
  }
}
