import Queueing
import Workforce

/// Turns the queues, the activities and the calendar of a draft into the engine's.
struct QueueCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let interval: Int

  /// The queues, in the order of the draft.
  var queues: [Queue] {
    ids.keptQueues.map { position in
      let queue = draft.queues[position]
      var goals = queue.goals?.goals ?? ServiceGoals()
      if queue.weeklyWork != nil { goals.responseTime = .init(minutes: 7 * 1440, clock: .week) }
      return Queue(
        id: queue.id, channel: queue.kind, skill: queue.neededSkill, goals: goals,
        handlingSeconds: queue.handlingTime?.count, patienceSeconds: queue.patience?.count,
        concurrency: queue.concurrency ?? 1, openSlots: openSlots(queue), shortfallCostPerHour: queue.shortfall,
        prices: prices(queue)?.prices(goals: goals), backlogContacts: queue.backlog,
        fillsGapsOf: goals.responseTime == nil ? [] : ids.queues.positions(of: queue.fillsGapsOf ?? []),
        priority: queue.priority ?? 1, urgency: queue.urgency ?? 1, idleReserve: queue.idleReserve ?? 0,
        weeklyWorkHours: queue.weeklyWork.map { Double($0.count) / 60 })
    }
  }

  /// The queue's own prices, or those of the plan when it waits for seconds and does not say what its agents are worth.
  private func prices(_ queue: QueueDraft) -> PricesDraft? {
    if queue.prices != nil || queue.shortfall != nil || queue.kind.isDeferred || queue.kind == .position {
      return queue.prices
    }
    return draft.objective?.prices
  }

  private func openSlots(_ queue: QueueDraft) -> [[Bool]] {
    let always = [[Bool]](repeating: [Bool](repeating: true, count: 1440 / interval), count: 7)
    guard let hours = queue.hours else { return always }
    var open = always.map { $0.map { _ in false } }
    for entry in hours {
      guard let slots = entry.slots(intervalMinutes: interval) else { return always }
      for (day, row) in slots.enumerated() {
        for (slot, isOpen) in row.enumerated() where isOpen { open[day][slot] = true }
      }
    }
    return open
  }

  /// What agents may be open to, in the order of the draft.
  var activities: [OpenActivity] {
    ids.keptActivities.compactMap { position in
      draft.activities.map { activities in
        let activity = activities[position]
        return OpenActivity(
          id: activity.id, queues: activity.queues.map { ids.queues.positions(of: $0) }, stretch: stretch(of: activity),
          step: activity.step?.count, mostPerDay: activity.mostPerDay?.count)
      }
    }
  }

  private func stretch(of activity: ActivityDraft) -> ClosedRange<Int>? {
    guard activity.shortestStretch != nil || activity.longestStretch != nil else { return nil }
    let (least, most) = (activity.shortestStretch?.count ?? 1, activity.longestStretch?.count ?? Int.max)
    // A range whose end lies before its beginning is a problem of its own.
    return least...max(least, most)
  }

  /// The special days: public holidays of whose date no entry for all queues says anything, then entry by entry and date by date.
  var specialDays: [SpecialDay] {
    let holidays = draft.holidays?.days ?? []
    let paid = Set(holidays.filter(\.isHoliday).map(\.date))
    let own = (draft.calendar ?? []).flatMap { entry in
      let queues = entry.queues.map { ids.queues.positions(of: $0).map { ids.queues.ids[$0] } }
      let effect: SpecialDay.Effect =
        switch entry.effect {
        case .closed: .closed
        case .like(let weekday): .like(weekday)
        case .factor(let factor): .factor(factor)
        case nil: .learned
        }
      let hours = entry.hours?.flatMap(\.minutes)
      return entry.dates.map {
        SpecialDay(
          name: entry.name, date: $0, effect: effect, hours: hours, queues: queues,
          isHoliday: entry.isHoliday ?? paid.contains($0))
      }
    }
    let replaced = Set(own.filter { $0.queues == nil }.map(\.date))
    let others = holidays.filter { !replaced.contains($0.date) }
    return others.map { SpecialDay(name: $0.name, date: $0.date, effect: .learned, isHoliday: $0.isHoliday) } + own
  }
}

extension PricesDraft {
  /// The prices of a queue with some goals; contacts are late after the threshold given here, else that of the goals.
  func prices(goals: ServiceGoals) -> ServicePrices? {
    guard [late, abandoned, waitingMinute].contains(where: { $0 ?? 0 > 0 }) else { return nil }
    return ServicePrices(
      lateContact: late ?? 0, abandonedContact: abandoned ?? 0, waitingMinute: waitingMinute ?? 0,
      thresholdSeconds: within?.count ?? goals.overallServiceLevel?.seconds ?? 20)
  }
}
