/// When one queue is open on any date, past or planned: its weekly hours, and the days that do not follow their weekday.
///
/// This is the one place that says what an entry of the calendar does to the hours of a date: a closed day has none, a
/// day of its own hours has these, a day like another weekday has that weekday's, any other keeps its own. When several
/// entries name a date, one that names queues goes before one for all of them; of two alike the later counts.
public struct OpeningCalendar: Hashable, Sendable {
  /// Slots of a nominal day of 1440 minutes.
  public let slotsPerDay: Int
  /// The days that do not follow their weekday, ascending, one a date.
  public let specialDays: [SpecialDay]

  private let weekly: [[Bool]]
  private let byDate: [CivilDate: SpecialDay]

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - weekly: Wall-clock slots in which the queue is open, by weekday (Monday first), then by slot of the day.
  ///   - specialDays: Days that do not follow their weekday; those of other queues are left out.
  ///   - queue: Id of the queue.
  public init(weekly: [[Bool]], specialDays: [SpecialDay] = [], queue: String) {
    precondition(
      weekly.count == 7 && weekly.allSatisfy { $0.count == weekly[0].count && !$0.isEmpty }, "7 weekdays of slots")
    self.weekly = weekly
    slotsPerDay = weekly[0].count
    var byDate: [CivilDate: SpecialDay] = [:]
    for special in specialDays where special.queues?.contains(queue) ?? true {
      if let known = byDate[special.date], known.queues != nil, special.queues == nil { continue }
      byDate[special.date] = special
    }
    self.byDate = byDate
    self.specialDays = byDate.values.sorted { $0.date < $1.date }
  }

  /// What is special about a date; `nil` when it follows its weekday.
  public func specialDay(on date: CivilDate) -> SpecialDay? { byDate[date] }

  /// The weekday whose pattern a date follows.
  public func pattern(of date: CivilDate) -> Weekday {
    if case .like(let weekday) = byDate[date]?.effect { weekday } else { date.weekday }
  }

  /// Whether the queue is open in each slot of a date.
  public func openSlots(on date: CivilDate) -> [Bool] {
    guard let special = byDate[date] else { return weekly[date.weekday.index] }
    if special.effect == .closed { return [Bool](repeating: false, count: slotsPerDay) }
    if let hours = special.hours {
      return (0..<slotsPerDay).map { slot in hours.contains { $0.contains(slot * 1440 / slotsPerDay) } }
    }
    return weekly[pattern(of: date).index]
  }

  /// Whether the queue is open in each slot of an ordinary day.
  public func openSlots(on weekday: Weekday) -> [Bool] { weekly[weekday.index] }

  /// Whether the queue is open at any time of a date.
  public func isOpen(on date: CivilDate) -> Bool { openSlots(on: date).contains(true) }

  /// Whether the queue is open at any time of an ordinary day.
  public func isOpen(on weekday: Weekday) -> Bool { weekly[weekday.index].contains(true) }
}
