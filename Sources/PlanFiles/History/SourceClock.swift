import WallClock
import Workforce

/// Tells what instants a file's times mean.
struct SourceClock {
  /// What a written time means, in minutes since 1970-01-01T00:00Z.
  enum Meaning: Equatable {
    /// One instant.
    case instant(Int)
    /// Clocks show it twice, the second time this many minutes later.
    case repeated(first: Int, minutesLater: Int)
    /// Clocks skip it.
    case skipped
  }

  /// The zone in which times without an offset are meant.
  let zone: ZonedClock

  private var day = Int.min
  private var offsetOfDay: Int?

  init(zone: ZonedClock) {
    self.zone = zone
  }

  /// What a written time means. Rows of one day after another are cheap: the day's offset is looked up once.
  mutating func meaning(of time: WrittenTime) -> Meaning {
    let local = time.wallClockMinute
    if let offset = time.offset { return .instant(local - offset) }
    if time.dayNumber != day { open(day: time.dayNumber) }
    if let offsetOfDay { return .instant(local - offsetOfDay) }
    let instants = zone.instants(date: CivilDate(dayNumber: time.dayNumber), minute: time.minute)
    guard let first = instants.first, let last = instants.last else { return .skipped }
    return first == last ? .instant(first) : .repeated(first: first, minutesLater: last - first)
  }

  private mutating func open(day: Int) {
    self.day = day
    // Offsets lie within ± 26 hours, so a day that far from any change has one offset.
    let nearby = (day - 2) * 1440..<(day + 3) * 1440
    offsetOfDay = zone.changes(in: nearby).isEmpty ? zone.offset(atInstant: day * 1440) : nil
  }
}
