public import Forecasting

/// What a history says nothing of, as `jaga check --json` tells it of each queue.
public struct HistoryDocument: Encodable, Sendable {
  struct Gap: Encodable {
    /// First and last day.
    var from: String
    var to: String
    /// Open days among them.
    var days: Int
    /// Times of each day; absent where a whole day is missing.
    var fromTime: String?
    var toTime: String?
    var intervals: Int
  }

  struct ThinDay: Encodable {
    var date: String
    var contacts: Double
    var usual: Double
  }

  var queue: String
  /// First and last day with a row.
  var from: String?
  var to: String?
  var openIntervals: Int
  var intervalsWithoutRow: Int
  var gaps: [Gap]
  var thinDays: [ThinDay]

  /// Makes it.
  public init(_ found: HistoryGaps) {
    queue = found.queue
    from = found.days?.lowerBound.description
    to = found.days?.upperBound.description
    openIntervals = found.openIntervals
    intervalsWithoutRow = found.missingIntervals
    let minutes = 1440 / found.slotsPerDay
    func time(_ slot: Int) -> String { HistoryDocument.time(slot * minutes) }
    gaps = found.gaps.map { gap in
      Gap(
        from: gap.days.lowerBound.description, to: gap.days.upperBound.description, days: gap.dayCount,
        fromTime: gap.slots.map { time($0.lowerBound) }, toTime: gap.slots.map { time($0.upperBound) },
        intervals: gap.intervals)
    }
    thinDays = found.thinDays.map {
      ThinDay(date: $0.date.description, contacts: $0.contacts, usual: $0.usual)
    }
  }

  private static func time(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}
