import Workforce

/// The days, and the slots of each, that an adjustment concerns: two dates, both of which belong to it, or two times of one
/// day.
struct AdjustmentScope {
  let days: ClosedRange<CivilDate>
  let slots: Range<Int>?

  /// What is wrong with an adjustment's edges, and in which column.
  struct Fault: Error {
    var column: String?
    var fault: FieldFault

    init(_ code: String, in column: String? = nil, _ message: String, fix: String) {
      self.column = column
      fault = FieldFault(code: code, message: message, fix: fix)
    }
  }

  /// Reads the edges of an adjustment.
  init(_ adjustment: AdjustmentDraft, times: HorizonTimes) throws(Fault) {
    let (from, to) = (adjustment.from, adjustment.to)
    let (start, end) = (AdjustmentScope.edge(from, times), AdjustmentScope.edge(to, times))
    guard (start.minute == nil) == (end.minute == nil) else {
      throw Fault(
        "mixed-range", "of from [\(from)] and to [\(to)] only one has a time", fix: "write two dates, or two times")
    }
    guard let first = start.minute, var last = end.minute else {
      guard start.date <= end.date else {
        throw Fault("empty-range", in: "to", "[\(to)] lies before from [\(from)]", fix: "swap the two")
      }
      days = start.date...end.date
      slots = nil
      return
    }
    // Midnight ends the day before.
    if end.date == start.date.adding(days: 1), last == 0 {
      last = 1440
    } else if end.date != start.date {
      throw Fault(
        "several-days", "from [\(from)] and to [\(to)] lie on different days",
        fix: "write a row for each day, or dates without times")
    }
    guard first < last else {
      throw Fault("empty-range", in: "to", "[\(to)] does not lie after from [\(from)]", fix: "correct one of them")
    }
    let interval = times.grid.intervalMinutes
    guard first % interval == 0, last % interval == 0 else {
      throw Fault(
        "unaligned-time", "from [\(from)] to [\(to)] does not begin and end where intervals of \(interval) minutes do",
        fix: "move the times to such borders")
    }
    days = start.date...start.date
    slots = first / interval..<last / interval
  }

  private static func edge(_ moment: Moment, _ times: HorizonTimes) -> (date: CivilDate, minute: Int?) {
    switch moment.reading {
    case .day(let date): return (date, nil)
    case .wallClock(let date, let minute): return (date, minute)
    case .instant(let instant):
      let reading = times.clock.zone.reading(atInstant: instant)
      return (reading.date, reading.minute)
    }
  }
}

extension PlanDraft {
  /// What the planner adds to the forecast, as far as it concerns the horizon.
  func forecastSettings(times: HorizonTimes) -> ForecastSettings {
    let horizon = times.grid.firstDay...times.grid.date(of: times.grid.dayCount - 1)
    let adjustments = (adjustments ?? []).compactMap { adjustment -> ForecastAdjustment? in
      guard let scope = try? AdjustmentScope(adjustment, times: times), scope.days.overlaps(horizon) else { return nil }
      return ForecastAdjustment(
        queue: adjustment.queue, days: scope.days.clamped(to: horizon), slots: scope.slots, change: adjustment.change,
        reason: adjustment.reason, author: adjustment.author)
    }
    return ForecastSettings(
      adjustments: adjustments,
      unusualDays: (unusualDays ?? []).map { UnusualDayDecision(date: $0.date, queue: $0.queue, isKept: $0.isKept) },
      staffingQuantile: staffingQuantile)
  }
}

extension AdjustmentDraft {
  fileprivate var change: ForecastAdjustment.Change {
    switch action {
    case .percent: .percent(value)
    case .set: .set(value)
    case .minimum: .minimum(value)
    case .maximum: .maximum(value)
    case .total: .total(value)
    case .handlingPercent, .talkPercent, .holdPercent, .wrapUpPercent: .handlingPercent(value, action.handlingPart)
    case .handlingSeconds, .talkSeconds, .holdSeconds, .wrapUpSeconds: .handlingSeconds(value, action.handlingPart)
    }
  }
}
