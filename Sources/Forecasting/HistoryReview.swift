import Workforce

/// What a planner should know about a history before using its forecast.
struct HistoryReview: Sendable {
  /// In the order of ``ForecastWarning/Code``.
  let warnings: [ForecastWarning]

  init(_ pipeline: QueuePipeline) {
    let history = pipeline.history
    let targets = pipeline.targets
    let queue = pipeline.request.series.queue
    let firstDay = pipeline.firstDay
    var warnings: [ForecastWarning] = []
    func warn(_ code: ForecastWarning.Code, _ message: String) {
      warnings.append(ForecastWarning(code: code, queue: queue, message: message))
    }
    let observed = (0..<history.dayCount).filter { history.knownCount(ofDay: $0) > 0 }
    guard let first = observed.first, let last = observed.last else {
      warn(.noHistory, "queue (\(queue)) has no history before \(firstDay); no contacts are expected")
      self.warnings = warnings
      return
    }
    if !history.values.contains(where: { $0 > 0 }) {
      warn(.onlyZeros, "queue (\(queue)) never had a contact; none are expected")
    }
    if last - first + 1 < 14 {
      warn(
        .shortHistory,
        "queue (\(queue)) has \(observed.count) days of history over \(last - first + 1) days; two weeks are the least"
          + " that shows a pattern of the week")
    }
    let seen = Set(observed.map { history.patterns[$0] })
    let wanted = Set(targets.map(\.pattern))
    let unseen = Weekday.allCases.filter {
      wanted.contains($0.index) && !seen.contains($0.index) && pipeline.calendar.isOpen(on: $0)
    }
    if !unseen.isEmpty {
      let names = unseen.map(\.rawValue).joined(separator: ", ")
      warn(.unseenWeekday, "queue (\(queue)) was never observed on \(names); the mean of the other weekdays is used")
    }
    let unrecorded = firstDay.days(since: history.date(of: last)) - 1
    if unrecorded > 14 {
      warn(
        .endsEarly,
        "the history of queue (\(queue)) ends on \(history.date(of: last)), \(unrecorded) days before \(firstDay)")
    }
    let odd = pipeline.unusual.filter { $0.kind == .oddDay }
    if !odd.isEmpty {
      let dates = odd.map(\.date.description).joined(separator: ", ")
      warn(.unusualDay, "queue (\(queue)) had days unlike the rest: \(dates)")
    }
    if let shift = pipeline.shift {
      let percent = Int(((shift.factor - 1) * 100).rounded())
      warn(
        .levelShift,
        "the level of queue (\(queue)) changed by \(percent) % on \(history.date(of: shift.day)); what came before is"
          + " scaled to the new level")
    }
    let outages = pipeline.unusual.filter { $0.kind == .outage }
    if !outages.isEmpty {
      let dates = outages.map(\.date.description).joined(separator: ", ")
      warn(.outage, "queue (\(queue)) had intervals without contacts that look like outages on \(dates)")
    }
    self.warnings = warnings
  }
}
