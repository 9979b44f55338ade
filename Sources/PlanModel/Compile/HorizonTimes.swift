package import WallClock
package import Workforce

/// Turns wall-clock times of a horizon into elapsed minutes.
package struct HorizonTimes {
  /// The clock.
  package let clock: HorizonClock
  /// The grid.
  package let grid: TimeGrid

  /// Makes times.
  package init(clock: HorizonClock, grid: TimeGrid) {
    self.clock = clock
    self.grid = grid
  }

  /// The times of another zone's clock, in the same elapsed minutes.
  package func elsewhere(_ zone: ZonedClock) -> HorizonTimes {
    let own = clock.elsewhere(zone)
    return HorizonTimes(clock: own, grid: own.grid(beside: grid))
  }

  /// The first elapsed minute at which the clock shows a time of a day; `nil` when it skips it.
  ///
  /// - Parameters:
  ///   - day: Day of the horizon; negative before it.
  ///   - minute: Minute of the day; from 1440 on it lies in the next days.
  /// - Returns: The elapsed minute, or `nil`.
  package func elapsed(day: Int, minute: Int) -> Int? {
    clock.zone.instants(date: grid.date(of: day), minute: minute).first.map { $0 - clock.origin }
  }

  /// The elapsed stretch in which the clock shows times of a window.
  ///
  /// It begins when the clock first shows its start and ends when the clock last shows its end; an edge that the clock
  /// skips is the moment of the change.
  package func stretch(day: Int, minutes: Range<Int>) -> Range<Int> {
    let start = edge(day: day, minute: minutes.lowerBound, isEnd: false)
    let end = edge(day: day, minute: minutes.upperBound, isEnd: true)
    return start..<max(start, end)
  }

  /// The elapsed minute at which a duty ends that ends at a time of the clock: its first showing, so that who begins then comes when the other
  /// goes; of a time that the clock skips, the moment of the change.
  package func end(day: Int, minute: Int) -> Int { edge(day: day, minute: minute, isEnd: false) }

  /// All of a day.
  package func wholeDay(_ day: Int) -> Range<Int> {
    grid.minutes(ofDay: day)
  }

  private func edge(day: Int, minute: Int, isEnd: Bool) -> Int {
    // Midnight is the border of two days, whatever clocks do around it.
    if minute % 1440 == 0 { return grid.dayStart(min(day + minute / 1440, grid.knownDays.upperBound)) }
    let date = grid.date(of: day)
    let shown = clock.zone.instants(date: date, minute: minute)
    if let found = isEnd ? shown.last : shown.first { return found - clock.origin }
    for later in minute..<minute + 1440 {
      if let found = clock.zone.instants(date: date, minute: later).first { return found - clock.origin }
    }
    return grid.dayStart(min(day + 1, grid.knownDays.upperBound))
  }

  /// The night stretches from before the horizon to past its end.
  package func nights(wallClock: Range<Int>) -> [Range<Int>] {
    (grid.knownDays.lowerBound..<grid.knownDays.upperBound).map { stretch(day: $0, minutes: wallClock) }
  }

  /// The edges of the days of the horizon, by wall-clock minutes. Where clocks show an hour twice, an early duty begins before its last time, a
  /// late one ends after its first.
  package func edges(early: Int, late: Int) -> DayEdges {
    let days = 0..<grid.dayCount
    return DayEdges(
      early: days.map { edge(day: $0, minute: early, isEnd: true) },
      late: days.map { edge(day: $0, minute: late, isEnd: false) })
  }

  /// What is left of the time from the day before the horizon to the grid's end when `windows` are taken out.
  package func complement(of windows: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var cursor = grid.dayStart(-1)
    let end = grid.dayStart(grid.knownDays.upperBound)
    for window in windows.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where window.upperBound > cursor {
      if window.lowerBound > cursor { gaps.append(cursor..<min(window.lowerBound, end)) }
      cursor = max(cursor, window.upperBound)
    }
    if cursor < end { gaps.append(cursor..<end) }
    return gaps
  }

  /// The elapsed windows of weekly hours, from the day before the horizon to the grid's end.
  package func windows(of hours: WeeklyHours) -> [Range<Int>] {
    (-1..<grid.knownDays.upperBound).flatMap { day in
      hours.windows.filter { $0.weekday == grid.weekday(of: day) }.map { stretch(day: day, minutes: $0.minutes) }
    }
  }
}
