/// When every queue of a plan is open: by interval of the horizon, and by date for the history before it.
///
/// Compiled once from weekly hours and special days, and asked by everybody: history, forecast, requirement, rules,
/// verifier, reports. Weekly hours are only what it is made of.
public struct OpenHours: Hashable, Sendable {
  /// One calendar a queue, in the order of the plan's queues.
  public let calendars: [OpeningCalendar]

  private let intervalMinutes: Int
  /// Intervals of each day of the horizon.
  private let intervals: [Range<Int>]
  /// By queue, then by interval.
  private let open: [[Bool]]
  /// By queue, then by day: whether it opens on the date.
  private let isOpenOnDay: [[Bool]]
  /// The same, if the day were an ordinary one.
  private let isUsuallyOpenOnDay: [[Bool]]

  /// Compiles the hours of a plan's queues.
  ///
  /// - Parameters:
  ///   - calendars: One a queue, in the order of the plan's, in as many slots a day as the grid has.
  ///   - grid: The horizon.
  public init(calendars: [OpeningCalendar], grid: TimeGrid) {
    self.calendars = calendars
    intervalMinutes = grid.intervalMinutes
    let intervals = (0..<grid.dayCount).map { day in
      grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
    }
    self.intervals = intervals
    let dates = (0..<grid.dayCount).map { grid.date(of: $0) }
    isOpenOnDay = calendars.map { calendar in dates.map { calendar.isOpen(on: $0) } }
    isUsuallyOpenOnDay = calendars.map { calendar in dates.map { calendar.isOpen(on: $0.weekday) } }
    open = calendars.map { calendar in
      intervals.enumerated().flatMap { day, intervals in
        let slots = calendar.openSlots(on: dates[day])
        return intervals.map { slots[grid.slot(ofInterval: $0)] }
      }
    }
  }

  /// Whether a queue (its place among the plan's) is open in an interval of the horizon.
  public func isOpen(queue: Int, interval: Int) -> Bool { open[queue][interval] }

  /// The intervals of one day of the horizon in which a queue is open, ascending.
  public func openIntervals(queue: Int, day: Int) -> [Int] { intervals[day].filter { open[queue][$0] } }

  /// Whether the calendar takes a day of the horizon from all of these queues: none is open at any time of it, and an
  /// ordinary day of its weekday would open one of them.
  ///
  /// For agents who serve just these queues it is a day off. A weekday on which they never open is not.
  public func isDayOff(queues: [Int], day: Int) -> Bool {
    queues.allSatisfy { !isOpenOnDay[$0][day] } && queues.contains { isUsuallyOpenOnDay[$0][day] }
  }

  /// Whether any of these queues is open at some time within elapsed minutes of the horizon.
  public func isOpen(queues: [Int], within minutes: Range<Int>) -> Bool {
    let count = intervals.last?.upperBound ?? 0
    let touched = (minutes.lowerBound / intervalMinutes..<(minutes.upperBound + intervalMinutes - 1) / intervalMinutes)
      .clamped(to: 0..<count)
    return queues.contains { queue in touched.contains { open[queue][$0] } }
  }
}
