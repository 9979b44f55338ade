import Foundation
public import Workforce

/// Wall-clock time of one IANA time zone, in both directions, on whole minutes.
///
/// An instant is a count of minutes since 1970-01-01T00:00Z. A wall-clock reading is a day and a minute of the day; it
/// exists once, twice (when clocks go back) or not at all (when they go forward). Transitions are read once from the
/// zone's rules for the years asked for, so that conversions afterwards are a search in a short table.
public struct ZonedClock: Sendable {
  /// The IANA name, such as `Asia/Jakarta`.
  public let identifier: String

  /// From `instant` on, local time is `offset` minutes ahead of UTC.
  private struct Transition {
    let instant: Int
    let offset: Int
  }
  private let transitions: [Transition]

  /// Opens a zone by its IANA name; `nil` when there is no such zone.
  ///
  /// - Parameters:
  ///   - identifier: The IANA name, case-sensitive as in the zone database.
  ///   - years: The years whose clock changes matter.
  public init?(identifier: String, years: ClosedRange<Int> = 1970...2100) {
    guard identifier.contains("/") || ["UTC", "GMT"].contains(identifier),
      let zone = TimeZone(identifier: identifier),
      let first = CivilDate(year: years.lowerBound, month: 1, day: 1),
      let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    self.identifier = identifier
    func offset(_ date: Date) -> Int { Int((Double(zone.secondsFromGMT(for: date)) / 60).rounded()) }
    let begin = Date(timeIntervalSince1970: Double(first.dayNumber - 1) * 86_400)
    let end = Date(timeIntervalSince1970: Double(last.dayNumber + 2) * 86_400)
    var found = [Transition(instant: Int.min / 2, offset: offset(begin))]
    var cursor = begin
    while let next = zone.nextDaylightSavingTimeTransition(after: cursor), next <= end, next > cursor {
      let minute = Int((next.timeIntervalSince1970 / 60).rounded())
      found.append(Transition(instant: minute, offset: offset(next)))
      cursor = next
    }
    transitions = found
  }

  /// Minutes that local time is ahead of UTC at an instant.
  public func offset(atInstant instant: Int) -> Int {
    transitions[index(atInstant: instant)].offset
  }

  /// The day and minute of the day that clocks show at an instant.
  public func reading(atInstant instant: Int) -> (date: CivilDate, minute: Int) {
    let local = instant + offset(atInstant: instant)
    let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
    return (CivilDate(dayNumber: day), local - day * 1440)
  }

  /// The instants at which clocks show a reading.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - minute: Minute of the day; 1440 and beyond run into the next days.
  /// - Returns: None, one or two, ascending.
  public func instants(date: CivilDate, minute: Int) -> [Int] {
    let local = date.dayNumber * 1440 + minute
    var found: [Int] = []
    // Offsets lie within ± 26 hours: only the transitions around the reading can matter.
    let low = index(atInstant: local - 1600)
    let high = index(atInstant: local + 1600)
    for position in low...high {
      let instant = local - transitions[position].offset
      if index(atInstant: instant) == position { found.append(instant) }
    }
    return found.sorted()
  }

  /// The instant at which a local day begins: its first midnight, or the first minute after skipped ones that swallow it.
  ///
  /// A day that the zone left out altogether (Samoa's 30 December 2011) has no minutes: it begins where the next one does.
  public func startOfDay(_ date: CivilDate) -> Int {
    // Clocks were never put forward by more than a day.
    for minute in 0..<2880 {
      if let first = instants(date: date, minute: minute).first { return first }
    }
    return date.dayNumber * 1440 - offset(atInstant: date.dayNumber * 1440)
  }

  /// The clock changes within a stretch of instants: when, and the offsets before and after.
  public func changes(in stretch: Range<Int>) -> [(instant: Int, before: Int, after: Int)] {
    zip(transitions, transitions.dropFirst()).compactMap { before, after in
      stretch.contains(after.instant) ? (after.instant, before.offset, after.offset) : nil
    }
  }

  private func index(atInstant instant: Int) -> Int {
    var low = 0
    var high = transitions.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if transitions[middle].instant <= instant { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
