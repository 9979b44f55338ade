import PlanModel
import WallClock
import Workforce

/// `adjustments.csv`: the planner's changes to the finished forecast.
struct AdjustmentsTable {
  static let limit = 10_000
  static let required = ["queue", "from", "to", "action", "value", "reason", "author"]
  /// The most contacts, and per cent, that can be meant.
  static let largestValue = 10_000_000.0
  static let largestPercent = 10_000.0

  /// In the order of the file.
  private(set) var adjustments: [ForecastAdjustment] = []

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, queues: IDIndex, times: HorizonTimes, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: AdjustmentsTable.required, optional: [], limit: AdjustmentsTable.limit, log: log)
    else { return }
    for row in table.rows { read(row, queues: queues, times: times) }
  }

  private mutating func read(_ row: TableReader.Row, queues: IDIndex, times: HorizonTimes) {
    let queue = row.required("queue").flatMap { row.queue($0, queues) }
    let range = AdjustmentRange(row, times: times)
    let action = AdjustmentsTable.action(row)
    let value = action.flatMap { AdjustmentsTable.value(row, action: $0) }
    let reason = row.required("reason")
    let author = row.required("author")
    guard let queue, let range, let action, let value, let reason, let author else { return }
    let horizon = times.grid.firstDay...times.grid.date(of: times.grid.dayCount - 1)
    guard range.days.overlaps(horizon) else {
      row.warn("the adjustment lies outside the horizon and is left out")
      return
    }
    if action == .total, range.days.clamped(to: horizon) != range.days {
      row.warn("the total's days reach beyond the horizon; it is spread over those within")
    }
    adjustments.append(
      ForecastAdjustment(
        queue: queue, days: range.days.clamped(to: horizon), slots: range.slots, change: action.change(value),
        reason: reason, author: author))
  }

  private static func action(_ row: TableReader.Row) -> AdjustmentAction? {
    guard let word = row.required("action") else { return nil }
    guard let action = AdjustmentAction(rawValue: word) else {
      let known = AdjustmentAction.allCases.map(\.rawValue)
      row.fail(
        "unknown-word", "action [\(word)] is not one of \(known.joined(separator: ", "))",
        fix: Suggestion.closest(to: word, among: known).map { "did you mean [\($0)]?" })
      return nil
    }
    return action
  }

  private static func value(_ row: TableReader.Row, action: AdjustmentAction) -> Double? {
    guard let text = row.required("value") else { return nil }
    guard let value = DecimalText.number(text.hasPrefix("+") ? text.dropFirst() : text[...]) else {
      row.fail("wrong-type", "value [\(text)] is not a number", fix: "write such as [-10] or [250.5]")
      return nil
    }
    let range = action == .percent ? -100...largestPercent : 0...largestValue
    guard range.contains(value) else {
      row.fail(
        "out-of-range",
        "value [\(text)] is not in \(Int(range.lowerBound)) … \(Int(range.upperBound))"
          + (action == .percent ? " per cent" : " contacts"))
      return nil
    }
    return value
  }
}

/// The days, and the slots of each, that an adjustment concerns.
struct AdjustmentRange {
  let days: ClosedRange<CivilDate>
  let slots: Range<Int>?

  /// Reads `from` and `to`: two dates, both of which belong to the range, or two times of one day.
  init?(_ row: TableReader.Row, times: HorizonTimes) {
    let start = AdjustmentRange.edge("from", row: row, times: times)
    let end = AdjustmentRange.edge("to", row: row, times: times)
    guard let start, let end else { return nil }
    let (from, to) = (row.text("from"), row.text("to"))
    guard (start.minute == nil) == (end.minute == nil) else {
      row.fail(
        "mixed-range", "of from [\(from)] and to [\(to)] only one has a time", fix: "write two dates, or two times")
      return nil
    }
    guard let first = start.minute, var last = end.minute else {
      guard start.date <= end.date else {
        row.fail("empty-range", "to [\(to)] lies before from [\(from)]", fix: "swap the two")
        return nil
      }
      days = start.date...end.date
      slots = nil
      return
    }
    // Midnight ends the day before.
    if end.date == start.date.adding(days: 1), last == 0 {
      last = 1440
    } else if end.date != start.date {
      row.fail(
        "several-days", "from [\(from)] and to [\(to)] lie on different days",
        fix: "write a row for each day, or dates without times")
      return nil
    }
    guard first < last else {
      row.fail("empty-range", "to [\(to)] does not lie after from [\(from)]", fix: "correct one of them")
      return nil
    }
    let interval = times.grid.intervalMinutes
    guard first % interval == 0, last % interval == 0 else {
      row.fail(
        "unaligned-time", "from [\(from)] to [\(to)] does not begin and end where intervals of \(interval) minutes do",
        fix: "move the times to such borders")
      return nil
    }
    days = start.date...start.date
    slots = first / interval..<last / interval
  }

  private static func edge(
    _ column: String, row: TableReader.Row, times: HorizonTimes
  ) -> (date: CivilDate, minute: Int?)? {
    guard let text = row.required(column) else { return nil }
    switch MomentText.moment(text) {
    case .day(let date): return (date, nil)
    case .wallClock(let date, let minute): return (date, minute)
    case .instant(let instant):
      let reading = times.clock.zone.reading(atInstant: instant)
      return (reading.date, reading.minute)
    case nil:
      let reason =
        text.utf8.count == 10 ? DateText.reason(text) : "[\(text)] is not a date or a date with a time"
      row.fail("wrong-date", "\(column) \(reason)", fix: "write YYYY-MM-DD or YYYY-MM-DD HH:MM")
      return nil
    }
  }
}

extension TableReader.Row {
  /// The id of a queue of the plan; reports an unknown one.
  func queue(_ id: String, _ queues: IDIndex) -> String? {
    guard queues.position(of: id) == nil else { return id }
    if !queues.isPartial {
      fail("unknown-queue", "queue [\(id)] is not a queue of the plan", fix: queues.fix(for: id))
    }
    return nil
  }
}
