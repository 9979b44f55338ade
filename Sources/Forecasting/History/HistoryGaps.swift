public import Workforce

/// Where a queue's history says nothing, and where it says suspiciously little.
///
/// Only open intervals between the first and the last that are known count; what is gathered of one day is told once for all
/// open days in a row that lack the same.
public struct HistoryGaps: Hashable, Sendable {
  /// Open intervals without a record, the same on open days that follow each other.
  public struct Gap: Hashable, Sendable {
    /// From the first day to the last; days on which the queue is closed may lie between.
    public let days: ClosedRange<CivilDate>
    /// Open days among them.
    public let dayCount: Int
    /// Slots of each day; `nil` where no open slot of a day is known.
    public let slots: Range<Int>?
    /// Intervals in all.
    public let intervals: Int
  }

  /// A day with far fewer contacts than others of its weekday.
  public struct ThinDay: Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// Contacts counted.
    public let contacts: Double
    /// The median of the other days of its weekday.
    public let usual: Double
  }

  /// Share of the usual contacts below which a day is thin.
  static let thinShare = 0.5
  /// Deviations of a Poisson count that it must lie below what is usual.
  static let thinDeviations = 4.0
  /// Other days of a weekday that say what is usual.
  static let leastOthers = 3
  /// The share of a day's open intervals that may be missing before it is a gap and no thin day.
  static let mostMissing = 0.1

  /// Id of the queue.
  public let queue: String
  /// First and last day with a record; `nil` when there is none.
  public let days: ClosedRange<CivilDate>?
  /// Slots of a nominal day.
  public let slotsPerDay: Int
  /// Open intervals between the first and the last that are known.
  public private(set) var openIntervals = 0
  /// Of those, intervals without a record.
  public private(set) var missingIntervals = 0
  /// Where these are, by the first day.
  public private(set) var gaps: [Gap] = []
  /// In order.
  public private(set) var thinDays: [ThinDay] = []

  /// Looks through a history.
  ///
  /// - Parameters:
  ///   - series: The history.
  ///   - hours: When the queue is open.
  ///   - exists: Whether clocks show a slot of a day at all.
  public init(_ series: ContactSeries, hours: OpeningCalendar, exists: (CivilDate, Int) -> Bool) {
    queue = series.queue
    slotsPerDay = series.slotsPerDay
    let known = series.observations.indices.filter { series.observations[$0].contacts != nil }
    guard let first = known.first, let last = known.last else {
      days = nil
      return
    }
    let slots = series.slotsPerDay
    days = series.firstDay.adding(days: first / slots)...series.firstDay.adding(days: last / slots)
    var running: [Range<Int>?: Gap] = [:]
    var totals: [(date: CivilDate, contacts: Double)] = []
    for day in first / slots...last / slots {
      let date = series.firstDay.adding(days: day)
      let open = hours.openSlots(on: date).enumerated().filter { slot, isOpen in
        isOpen && (first...last).contains(day * slots + slot) && exists(date, slot)
      }.map(\.offset)
      guard !open.isEmpty else { continue }
      let missing = open.filter { series.observations[day * slots + $0].contacts == nil }
      openIntervals += open.count
      missingIntervals += missing.count
      if Double(missing.count) <= HistoryGaps.mostMissing * Double(open.count) {
        totals.append((date, open.reduce(0) { $0 + (series.observations[day * slots + $1].contacts ?? 0) }))
      }
      let lacks = missing.count == open.count ? [(nil, missing.count)] : HistoryGaps.runs(missing)
      for (slots, gap) in running where !lacks.contains(where: { $0.slots == slots }) {
        gaps.append(gap)
        running[slots] = nil
      }
      for (slots, count) in lacks {
        running[slots] =
          running[slots].map {
            Gap(
              days: $0.days.lowerBound...date, dayCount: $0.dayCount + 1, slots: slots, intervals: $0.intervals + count)
          } ?? Gap(days: date...date, dayCount: 1, slots: slots, intervals: count)
      }
    }
    gaps += running.values
    gaps.sort {
      ($0.days.lowerBound, $0.slots?.lowerBound ?? 0, $0.intervals)
        < ($1.days.lowerBound, $1.slots?.lowerBound ?? 0, $1.intervals)
    }
    thinDays = HistoryGaps.thinDays(totals, hours: hours)
  }

  /// Slots in a row.
  private static func runs(_ slots: [Int]) -> [(slots: Range<Int>?, count: Int)] {
    var runs: [Range<Int>] = []
    for slot in slots {
      if let last = runs.last, last.upperBound == slot {
        runs[runs.count - 1] = last.lowerBound..<slot + 1
      } else {
        runs.append(slot..<slot + 1)
      }
    }
    return runs.map { ($0, $0.count) }
  }

  private static func thinDays(_ totals: [(date: CivilDate, contacts: Double)], hours: OpeningCalendar) -> [ThinDay] {
    // Special days are known to differ.
    let ordinary = totals.filter { hours.specialDay(on: $0.date) == nil }
    return ordinary.enumerated().compactMap { index, day in
      let others = ordinary.enumerated().filter { $0.offset != index && $0.element.date.weekday == day.date.weekday }
      guard others.count >= leastOthers else { return nil }
      let usual = median(others.map(\.element.contacts))
      guard day.contacts < thinShare * usual, usual - day.contacts > thinDeviations * usual.squareRoot() else {
        return nil
      }
      return ThinDay(date: day.date, contacts: day.contacts, usual: usual)
    }
  }
}
