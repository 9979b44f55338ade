import Workforce

extension DraftChecks {
  /// Adjustments: of known queues, within ranges, with edges that fit.
  mutating func checkAdjustments() {
    for (position, adjustment) in (draft.adjustments ?? []).enumerated() {
      let path = DraftPath("adjustments").entry(position)
      check(reference: adjustment.queue, ids.queues, at: path.key("queue"))
      if let fault = adjustment.valueFault {
        findings.fail(path.key("value"), fault.code, fault.message, fix: fault.fix)
      } else if adjustment.action == .handlingSeconds,
        let queue = draft.queues.first(where: { $0.id == adjustment.queue }),
        !queue.kind.plausibleHandlingSeconds.contains(adjustment.value)
      {
        findings.warn(
          path.key("value"),
          "[\(DecimalText.plain(adjustment.value))] is an unlikely time for a contact of queue [\(queue.id)]: it is in seconds"
        )
      }
      if let queue = draft.queues.first(where: { $0.id == adjustment.queue }), queue.kind == .position {
        findings.fail(
          path.key("queue"), "wrong-channel", "[\(queue.id)] is a position, to which no contacts come",
          fix: "remove the row; `need` of the queue says how many must be there")
      }
      guard let times = clock.times else { continue }
      do throws(AdjustmentScope.Fault) {
        let scope = try AdjustmentScope(adjustment, times: times)
        let horizon = times.grid.firstDay...times.grid.date(of: times.grid.dayCount - 1)
        if !scope.days.overlaps(horizon) {
          findings.warn(path, "the adjustment lies outside the horizon and is left out")
        } else if adjustment.action == .total, scope.days.clamped(to: horizon) != scope.days {
          findings.warn(path, "the total's days reach beyond the horizon; it is spread over those within")
        }
      } catch {
        findings.fail(
          error.column.map { path.key($0) } ?? path, error.fault.code, error.fault.message, fix: error.fault.fix)
      }
    }
  }

  /// Unusual days: of known queues, each decided once.
  mutating func checkUnusualDays() {
    var known: [UnusualDayDraft: DraftPath] = [:]
    for (position, day) in (draft.unusualDays ?? []).enumerated() {
      let path = DraftPath("unusual-days").entry(position)
      if let queue = day.queue { check(reference: queue, ids.queues, at: path.key("queue")) }
      let decided = UnusualDayDraft(date: day.date, queue: day.queue, isKept: true)
      if let first = known[decided] {
        findings.fail(
          path.key("date"), "duplicate-row",
          "[\(day.date)] concerns \(day.queue.map { "queue [\($0)]" } ?? "every queue")",
          fix: "remove one of the two", rival: first)
      } else {
        known[decided] = path
      }
    }
  }
}
