import Workforce

/// What the engine knows of time: days, their first minutes, weekends, nights, and where accounting periods end.
///
/// Minutes paid are counted per *period*: the weeks of a centre, or a whole horizon.
struct RosterHorizon: Sendable {
  /// Elapsed minute at which each day begins, and at which the last one ends.
  let dayStarts: [Int]
  /// Elapsed minute, below zero, at which the week before the horizon begins.
  var weekBefore = -7 * 1440
  /// Length of a planning interval in minutes.
  let intervalMinutes: Int
  /// Whether each day belongs to a weekend.
  let isWeekend: [Bool]
  /// Whether each day is a public holiday.
  var isHoliday: [Bool] = []
  /// Which duties start early and end late.
  var edges = DayEdges(early: [], late: [])
  /// The weekend of each day, where all of its days lie in the horizon.
  var wholeWeekends: [Range<Int>?]
  /// Weekends that begin before the horizon, ascending, as far back as past duties are known; the last may go on in it.
  var earlierWeekends: [Range<Int>] = []
  /// The grid of whose days they are; `nil` where no rule asks for the wall clock.
  var grid: TimeGrid?
  /// When a duty is a night duty.
  let night: NightDefinition
  /// First day of the period of each day; one more entry for the day after the last.
  let periodStarts: [Int]

  var dayCount: Int { isWeekend.count }

  /// The horizon is a multiple of `periodLength`, the days of an accounting period.
  init(dayStarts: [Int], intervalMinutes: Int, isWeekend: [Bool], night: NightDefinition, periodLength: Int) {
    self.dayStarts = dayStarts
    self.intervalMinutes = intervalMinutes
    self.isWeekend = isWeekend
    self.night = night
    wholeWeekends = isWeekend.map { _ in nil }
    periodStarts = (0...isWeekend.count).map { $0 / periodLength * periodLength }
  }

  /// A horizon by a clock of a plan.
  init(plan: Plan, clock: LocalClock) {
    let grid = clock.grid
    self.init(
      dayStarts: (0...grid.dayCount).map { grid.dayStart($0) }, intervalMinutes: grid.intervalMinutes,
      isWeekend: (0..<grid.dayCount).map { plan.weekend.contains(grid.weekday(of: $0)) }, night: clock.night,
      periodLength: 7)
    weekBefore = grid.dayStart(-7)
    wholeWeekends = RosterHorizon.wholeWeekends(of: plan)
    earlierWeekends = RosterHorizon.earlierWeekends(of: plan)
    self.grid = grid
    edges = clock.edges
    isHoliday = (0..<plan.grid.dayCount).map { plan.isHoliday($0) }
  }

  private static func earlierWeekends(of plan: Plan) -> [Range<Int>] {
    func isWeekend(_ day: Int) -> Bool { plan.weekend.contains(plan.grid.weekday(of: day)) }
    var weekends: [Range<Int>] = []
    for day in -TimeGrid.leadDays..<0 where isWeekend(day) {
      if let last = weekends.last, last.upperBound == day {
        weekends[weekends.count - 1] = last.lowerBound..<day + 1
      } else {
        weekends.append(day..<day + 1)
      }
    }
    if let last = weekends.last, last.upperBound == 0, isWeekend(0) {
      weekends[weekends.count - 1] = last.lowerBound..<1
    }
    return weekends
  }

  /// The wall clock at an elapsed minute, in minutes after midnight.
  func clock(at minute: Int) -> Int { grid?.wallClockMinute(at: minute) ?? 0 }

  private static func wholeWeekends(of plan: Plan) -> [Range<Int>?] {
    func isWeekend(_ day: Int) -> Bool { plan.weekend.contains(plan.grid.weekday(of: day)) }
    var weekends = [Range<Int>?](repeating: nil, count: plan.grid.dayCount)
    for first in weekends.indices where isWeekend(first) && !isWeekend(first - 1) {
      let end = (first..<first + 7).first { !isWeekend($0) } ?? first + 7
      guard end <= weekends.count else { continue }
      for day in first..<end { weekends[day] = first..<end }
    }
    return weekends
  }

  /// Whether a period ends with this day.
  func endsPeriod(_ day: Int) -> Bool { periodStarts[day + 1] == day + 1 }

  /// Whether the day and the next one belong to the same weekend.
  func weekendGoesOn(after day: Int) -> Bool {
    day + 1 < dayCount && isWeekend[day] && isWeekend[day + 1]
  }
}
