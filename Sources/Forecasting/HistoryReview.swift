import Workforce

/// What a planner should know about a history before using its forecast.
struct HistoryReview: Sendable {
  /// In a stable order.
  let warnings: [ForecastWarning]

  init(_ pipeline: QueuePipeline) {
    let history = pipeline.history
    let targets = pipeline.targets
    let queue = pipeline.request.series.queue
    let firstDay = pipeline.firstDay
    var warnings: [ForecastWarning] = []
    func warn(_ facts: ForecastWarning.Facts) { warnings.append(ForecastWarning(queue: queue, facts: facts)) }
    let observed = (0..<history.dayCount).filter { history.knownCount(ofDay: $0) > 0 }
    guard let first = observed.first, let last = observed.last else {
      warn(.noHistory(before: firstDay))
      self.warnings = warnings
      return
    }
    if !history.values.contains(where: { $0 > 0 }) { warn(.onlyZeros) }
    if last - first + 1 < 14 { warn(.shortHistory(observedDays: observed.count, span: last - first + 1)) }
    let seen = Set(observed.map { history.patterns[$0] })
    let wanted = Set(targets.map(\.pattern))
    let unseen = Weekday.allCases.filter {
      wanted.contains($0.index) && !seen.contains($0.index) && pipeline.calendar.isOpen(on: $0)
    }
    if !unseen.isEmpty { warn(.unseenWeekdays(unseen)) }
    let unrecorded = firstDay.days(since: history.date(of: last)) - 1
    if unrecorded > 14 {
      warn(.endsEarly(lastDay: history.date(of: last), unrecordedDays: unrecorded, firstDay: firstDay))
    }
    func dates(_ kind: UnusualPart.Kind) -> [CivilDate] { pipeline.unusual.filter { $0.kind == kind }.map(\.date) }
    let (odd, outages) = (dates(.oddDay), dates(.outage))
    if !odd.isEmpty { warn(.unusualDays(odd)) }
    if let shift = pipeline.shift { warn(.levelShift(factor: shift.factor, date: history.date(of: shift.day))) }
    if !outages.isEmpty { warn(.outages(outages)) }
    self.warnings = warnings
  }
}
