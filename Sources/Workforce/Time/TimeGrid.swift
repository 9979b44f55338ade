/// The absolute grid of a plan: everything inside is counted in minutes elapsed since the horizon's start.
///
/// The horizon begins at local midnight of its first day (minute 0). A local day may have 1380, 1440 or 1500
/// minutes (clock changes); the grid only knows at which elapsed minute each day begins, and which wall-clock minute
/// each interval shows. Zones and formats live elsewhere.
///
/// A grid of another zone counts the same minutes: its first day begins before or after minute 0.
public struct TimeGrid: Hashable, Sendable {
  /// Days before the horizon that the grid still knows, for a previous roster.
  public static let leadDays = 35
  /// Days after the horizon that the grid still knows, for duties that run past its end.
  public static let tailDays = 3

  /// The horizon's first day.
  public let firstDay: CivilDate
  /// Days in the horizon: a multiple of seven.
  public let dayCount: Int
  /// Length of a planning interval in minutes: 5, 10, 15, 30 or 60.
  public let intervalMinutes: Int
  /// Wall-clock minute of the day at the start of each interval of the horizon, in `0..<1440`.
  public let wallClockMinutes: [Int]

  private let dayStarts: [Int]
  /// The same of the intervals before minute 0, the last of them first.
  private let earlierClockMinutes: [Int]

  /// Makes a grid.
  ///
  /// - Parameters:
  ///   - firstDay: The horizon's first day.
  ///   - dayCount: Days in the horizon.
  ///   - intervalMinutes: Length of a planning interval.
  ///   - dayStarts: Elapsed minute at which each local day begins, for the days `-leadDays ... dayCount + tailDays`; less than two days
  ///     from 0 for day 0, and 0 for the clock by which the plan counts.
  ///   - wallClockMinutes: Wall-clock minute of the day for each interval from minute 0 on, as many as asked about.
  ///   - earlierClockMinutes: The same of intervals before minute 0, backwards.
  public init(
    firstDay: CivilDate, dayCount: Int, intervalMinutes: Int, dayStarts: [Int], wallClockMinutes: [Int],
    earlierClockMinutes: [Int] = []
  ) {
    precondition(dayStarts.count == TimeGrid.leadDays + dayCount + TimeGrid.tailDays + 1, "one start per known day")
    precondition(abs(dayStarts[TimeGrid.leadDays]) < 2 * 1440, "the horizon begins at minute 0 of some zone")
    self.earlierClockMinutes = earlierClockMinutes
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.intervalMinutes = intervalMinutes
    self.dayStarts = dayStarts
    self.wallClockMinutes = wallClockMinutes
  }

  /// Makes a grid without clock changes: every day has 1440 minutes.
  public init(firstDay: CivilDate, dayCount: Int, intervalMinutes: Int) {
    let days = -TimeGrid.leadDays...(dayCount + TimeGrid.tailDays)
    self.init(
      firstDay: firstDay, dayCount: dayCount, intervalMinutes: intervalMinutes,
      dayStarts: days.map { $0 * 1440 },
      wallClockMinutes: (0..<dayCount * 1440 / intervalMinutes).map { $0 * intervalMinutes % 1440 })
  }

  /// Days in the horizon before the first known one are negative: the days that ``dayStart(_:)`` accepts.
  public var knownDays: ClosedRange<Int> {
    -TimeGrid.leadDays...(dayCount + TimeGrid.tailDays)
  }

  /// Intervals of a week of the horizon, which the clock's changes make shorter or longer.
  public func intervals(ofWeek week: Int) -> Range<Int> {
    let minutes = minutes(ofWeek: week)
    return minutes.lowerBound / intervalMinutes..<minutes.upperBound / intervalMinutes
  }

  /// Elapsed minutes of a day.
  public func minutes(ofDay day: Int) -> Range<Int> { dayStart(day)..<dayStart(day + 1) }

  /// Elapsed minutes of a week of the horizon.
  public func minutes(ofWeek week: Int) -> Range<Int> { dayStart(7 * week)..<dayStart(7 * week + 7) }

  /// Elapsed minute at which day `day` begins; day 0 is the horizon's first.
  public func dayStart(_ day: Int) -> Int {
    dayStarts[day + TimeGrid.leadDays]
  }

  /// The day that contains an elapsed minute; clamped to the known days.
  public func day(at minute: Int) -> Int {
    var low = 0
    var high = dayStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if dayStarts[middle] <= minute { low = middle } else { high = middle - 1 }
    }
    return low - TimeGrid.leadDays
  }

  /// Minutes in the horizon.
  public var horizonMinutes: Int { dayStart(dayCount) }

  /// Planning intervals in the horizon.
  public var intervalCount: Int { horizonMinutes / intervalMinutes }

  /// Weeks in the horizon.
  public var weekCount: Int { dayCount / 7 }

  /// Intervals in a nominal day of 1440 minutes.
  public var slotsPerDay: Int { 1440 / intervalMinutes }

  /// The calendar date of a day.
  public func date(of day: Int) -> CivilDate { firstDay.adding(days: day) }

  /// The weekday of a day.
  public func weekday(of day: Int) -> Weekday { date(of: day).weekday }

  /// The day in which an interval begins.
  public func day(ofInterval interval: Int) -> Int { day(at: interval * intervalMinutes) }

  /// The wall clock at an elapsed minute, in minutes after midnight; outside the horizon clock changes within a day are not known of.
  public func wallClockMinute(at minute: Int) -> Int {
    let interval = minute >= 0 ? minute / intervalMinutes : (minute + 1) / intervalMinutes - 1
    let shown: Int? =
      if wallClockMinutes.indices.contains(interval) {
        wallClockMinutes[interval]
      } else if earlierClockMinutes.indices.contains(-1 - interval) {
        earlierClockMinutes[-1 - interval]
      } else {
        nil
      }
    // Clocks of other zones pass midnight within an interval.
    return shown.map { ($0 + minute - interval * intervalMinutes) % 1440 } ?? minute - dayStart(day(at: minute))
  }

  /// The wall-clock slot (`0..<slotsPerDay`) that an interval shows; a repeated hour shows its slots twice.
  public func slot(ofInterval interval: Int) -> Int { wallClockMinutes[interval] / intervalMinutes }
}
