import WallClock
import Workforce

/// The clock and grid of a draft; on a stand-in where the draft's own cannot be had, so that the rest is checked as well.
struct DraftClock {
  /// `nil` when clocks change within an interval.
  let times: HorizonTimes?
  /// Length of a planning interval in minutes.
  let interval: Int
  /// Whether the zone and the first day are the draft's own.
  let isKnown: Bool

  init(_ draft: PlanDraft, gaps: DraftGaps) {
    let centre = draft.centre
    interval = CentreDraft.intervals.contains(centre.interval.count) ? centre.interval.count : 30
    let weekday = centre.firstWeekday ?? .monday
    let own = ZonedClock(identifier: centre.timeZone)
    let isDayGood = DraftClock.fault(of: draft.horizon.firstDay, weekday: weekday) == nil
    isKnown = own != nil && isDayGood && !gaps.clock
    guard let zone = own ?? ZonedClock(identifier: "UTC") else {
      times = nil
      return
    }
    let standIn = CivilDate(dayNumber: 4 + weekday.index)  // 1970-01-05 was a Monday.
    let firstDay = isDayGood ? draft.horizon.firstDay : standIn
    let clock = HorizonClock(zone: zone, firstDay: firstDay)
    let weeks = min(max(draft.horizon.weeks ?? 1, 1), 8)
    times = clock.grid(firstDay: firstDay, dayCount: weeks * 7, intervalMinutes: interval).map {
      HorizonTimes(clock: clock, grid: $0)
    }
  }

  /// Why a horizon cannot begin on a day.
  static func fault(of day: CivilDate, weekday: Weekday) -> FieldFault? {
    guard (1975...2090).contains(day.parts.year) else {
      return FieldFault(code: "out-of-range", message: "[\(day)] is not in the years 1975 … 2090")
    }
    let back = (day.weekday.index - weekday.index + 7) % 7
    if back == 0 { return nil }
    return FieldFault(
      code: "wrong-first-day",
      message: "[\(day)] is a \(day.weekday.name), the centre's weeks begin on \(weekday.name)",
      fix: "write [\(day.adding(days: -back))] or [\(day.adding(days: 7 - back))]")
  }
}
