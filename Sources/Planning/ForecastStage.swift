public import Forecasting
public import Workforce

/// The first stage: from past contacts to those expected in the horizon.
public struct ForecastStage: Sendable {
  private let plan: Plan
  private let settings: ForecastSettings

  /// Makes a stage.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - settings: What its planner knows beyond the history.
  public init(plan: Plan, settings: ForecastSettings = ForecastSettings()) {
    self.plan = plan
    self.settings = settings
  }

  /// Forecasts every queue from its history, over the plan's horizon.
  ///
  /// - Parameters:
  ///   - history: One series a queue, in the order of the plan's queues.
  ///   - asOf: The moment until which contacts are known: what came before it stands in place of a forecast, the rest of
  ///     that day is forecast in its light. `nil` forecasts as before the horizon.
  /// - Returns: One forecast a queue, and how it came about.
  public func forecast(from history: History, asOf: AsOf? = nil) -> ContactForecast {
    let today = asOf?.date ?? plan.grid.firstDay
    let last = plan.grid.date(of: plan.grid.dayCount - 1)
    let requests = requests(history, today: today, slot: asOf?.slot)
    var results = Forecaster().forecast(
      requests, days: last.days(since: today) + 1, from: today)
    let past = today.days(since: plan.grid.firstDay)
    if past > 0 {
      let earlier = Forecaster().forecast(
        self.requests(history, today: plan.grid.firstDay, slot: nil), days: past, from: plan.grid.firstDay)
      for index in results.indices {
        results[index].forecast = earlier[index].forecast.overtaken(by: history.series[index])
          .followed(by: results[index].forecast)
      }
    } else if past < 0 {
      for index in results.indices { results[index].forecast = results[index].forecast.dropping(days: -past) }
    }
    var queues = results.map(\.forecast)
    let applied = bringWork(to: &queues, isAdjusted: false)
    for index in results.indices { results[index].forecast = queues[index] }
    return ContactForecast(
      queues: queues, results: results, adjustments: results.flatMap(\.adjustments) + applied,
      warnings: history.warnings.map(ContactWarning.reading)
        + zip(plan.queues, results).flatMap { queue, result in
          // Of work that no contact brings a history has nothing to say.
          !queue.isWithoutContacts ? result.warnings.map(ContactWarning.forecasting) : []
        }
        + (asOf.map { warnings(history, asOf: $0) } ?? []))
  }

  /// The contacts of a source.
  ///
  /// - Parameters:
  ///   - source: Where they come from.
  ///   - asOf: The moment until which contacts are known, as in ``forecast(from:asOf:)``.
  /// - Returns: One forecast a queue, and how it came about.
  /// - Throws: ``PlanningError/noContacts`` when nothing says what to expect, ``PlanningError/noUpdate`` when a forecast
  ///   made elsewhere should be updated, ``PlanningError/noHandlingPart(queue:_:)`` when an adjustment is about a part of a
  ///   handling time that nothing tells apart.
  public func contacts(
    from source: ContactSource, asOf: AsOf? = nil
  ) throws(PlanningError) -> ContactForecast {
    let contacts = try read(source, asOf: asOf)
    let isAdjustedBefore =
      switch source {
      case .imported(let imported): imported.isAdjusted
      case .saved: true
      case .history, .unknown: false
      }
    if !isAdjustedBefore { try checkParts(toldApart: contacts.queues.map { $0.handlingShares?.parts ?? [] }) }
    return contacts
  }

  /// Makes sure that adjustments of parts of handling times find these parts.
  ///
  /// - Parameter parts: Those told apart, by queue of the plan.
  /// - Throws: ``PlanningError/noHandlingPart(queue:_:)``.
  public func checkParts(toldApart parts: [[HandlingPart]]) throws(PlanningError) {
    for adjustment in settings.adjustments {
      guard let part = adjustment.change.handlingPart,
        let queue = plan.queues.firstIndex(where: { $0.id == adjustment.queue }), !parts[queue].contains(part)
      else { continue }
      throw .noHandlingPart(queue: queue, part)
    }
  }

  private func read(_ source: ContactSource, asOf: AsOf?) throws(PlanningError) -> ContactForecast {
    switch source {
    case .imported where asOf != nil, .saved where asOf != nil: throw .noUpdate
    case .history(let history): return forecast(from: history, asOf: asOf)
    case .imported(let imported): return forecast(from: imported)
    case .saved(var saved):
      saved.isAdjusted = true
      return forecast(from: saved)
    case .unknown: throw .noContacts
    }
  }

  /// Takes a forecast made elsewhere, with the planner's adjustments applied unless it says that they are in it already.
  public func forecast(from imported: ImportedForecast) -> ContactForecast {
    var queues = imported.forecasts
    var applied = bringWork(to: &queues, isAdjusted: imported.isAdjusted)
    if !imported.isAdjusted {
      for (index, calendar) in plan.openHours.calendars.enumerated() where !plan.queues[index].isWithoutContacts {
        let dates = (0..<queues[index].dayCount).map { queues[index].firstDay.adding(days: $0) }
        let open = dates.flatMap(calendar.openSlots(on:))
        // Contacts that wait for hours are expected in closed hours too.
        let comes = zip(open, queues[index].contacts).map { $0 || $1 > 0 }
        applied += queues[index].apply(
          settings.adjustments, isOpen: plan.queues[index].channel.isDeferred ? comes : open)
      }
    }
    var warnings = imported.warnings.map(ContactWarning.reading)
    let isUnknown = zip(plan.queues, queues).contains { !$0.isWithoutContacts && $1.quantiles == nil }
    if settings.staffingQuantile != nil, isUnknown {
      warnings.append(.quantileUnused)
    }
    return ContactForecast(
      queues: queues, adjustments: applied, isAdjusted: imported.isAdjusted, warnings: warnings)
  }

  /// Gives positions no contacts, and queues of back-office work the work that each week brings, as contacts that wait when it begins; a forecast that has been adjusted
  /// already holds them.
  private func bringWork(to queues: inout [QueueForecast], isAdjusted: Bool) -> [AppliedAdjustment] {
    var applied: [AppliedAdjustment] = []
    for (index, queue) in plan.queues.enumerated() {
      if queue.channel == .position {
        queues[index].quantiles = nil
        for cell in queues[index].contacts.indices {
          (queues[index].contacts[cell], queues[index].handlingSeconds[cell]) = (0, Queue.usualTaskSeconds)
        }
      }
      guard let hours = queue.weeklyWorkHours, !isAdjusted || queues[index].contacts.allSatisfy({ $0 == 0 }) else {
        continue
      }
      let seconds = queue.handlingSeconds ?? Queue.usualTaskSeconds
      let slots = queues[index].slotsPerDay
      queues[index].quantiles = nil
      for cell in queues[index].contacts.indices {
        let day = queues[index].firstDay.adding(days: cell / slots).days(since: plan.grid.firstDay)
        queues[index].contacts[cell] = day % 7 == 0 && cell % slots == 0 ? hours * 3600 / seconds : 0
        queues[index].handlingSeconds[cell] = seconds
      }
      guard !isAdjusted else { continue }
      applied += queues[index].apply(
        settings.adjustments, isOpen: queues[index].contacts.map { $0 > 0 })
    }
    return applied
  }

  /// Forecasts the history itself from earlier origins; one report a queue, `nil` where it is too short.
  public func backtest(_ backtest: RollingBacktest, on history: History) -> [BacktestReport?] {
    backtest.reports(requests(history, today: plan.grid.firstDay, slot: nil))
  }

  private func requests(_ history: History, today: CivilDate, slot: Int?) -> [ForecastRequest] {
    precondition(history.series.count == plan.queues.count, "one series for each of \(plan.queues.count) queues")
    return zip(plan.queues, history.series).enumerated().map { index, known in
      let (queue, series) = known
      let decisions = settings.unusualDays.filter { $0.queue == nil || $0.queue == queue.id }
      let hours = plan.openHours.calendars[index]
      return ForecastRequest(
        series: series,
        calendar: queue.channel.isDeferred ? OpeningCalendar(arrivalsIn: series, of: hours) : hours,
        fallbackHandlingSeconds: queue.handlingSeconds,
        keptDays: decisions.filter(\.isKept).map(\.date), droppedDays: decisions.filter { !$0.isKept }.map(\.date),
        adjustments: settings.adjustments.filter { $0.queue == queue.id }
          .compactMap { $0.continued(from: today, after: series) },
        asOfSlot: slot)
    }
  }

  /// Queues of whose contacts of today nothing is known.
  private func warnings(_ history: History, asOf: AsOf) -> [ContactWarning] {
    plan.queues.indices.compactMap { index in
      let (calendar, series) = (plan.openHours.calendars[index], history.series[index])
      let day = asOf.date.days(since: series.firstDay)
      let hours = calendar.openSlots(on: asOf.date)
      let isSeen =
        (0..<series.dayCount).contains(day)
        && series.slots(ofDay: day).prefix(asOf.slot).contains { $0.contacts != nil }
      guard !isSeen, hours.prefix(asOf.slot).contains(true) else { return nil }
      return .notUpdated(queue: index, day: asOf.date)
    }
  }
}
