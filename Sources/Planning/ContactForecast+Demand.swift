import Forecasting
public import Workforce

extension ContactForecast {
  /// These contacts under a scenario.
  ///
  /// - Parameters:
  ///   - demand: What it changes of them, in this order.
  ///   - plan: The plan under it.
  /// - Returns: The contacts that come then.
  /// - Throws: ``PlanningError/noQuantiles(queue:)`` when a quantile is asked for and a queue's forecast has none,
  ///   ``PlanningError/noHandlingPart(queue:_:)`` when a part of a handling time changes that nothing tells apart.
  public func changed(by demand: [DemandChange], in plan: Plan) throws(PlanningError) -> ContactForecast {
    for case .quantile in demand {
      if let queue = queues.firstIndex(where: { $0.quantiles == nil }) { throw .noQuantiles(queue: queue) }
    }
    var contacts = self
    for case .handlingTime(let ids, let part?, _, _) in demand {
      for queue in plan.queues.indices where ids.contains(plan.queues[queue].id) {
        try contacts.demand(part, of: queue)
      }
    }
    for change in demand { contacts.apply(change, in: plan) }
    return contacts
  }

  /// Fails unless a part of a queue's handling time is told apart.
  func demand(_ part: HandlingPart, of queue: Int) throws(PlanningError) {
    guard queues[queue].handlingShares?.parts.contains(part) ?? false else {
      throw .noHandlingPart(queue: queue, part)
    }
  }

  /// Changes the contacts, as the hours of a plan allow.
  mutating func apply(_ change: DemandChange, in plan: Plan) {
    let isOpen = zip(plan.openHours.calendars, queues).map { calendar, forecast in
      (0..<forecast.dayCount).flatMap { calendar.openSlots(on: forecast.firstDay.adding(days: $0)) }
    }
    change.apply(to: &queues, isOpen: isOpen)
  }
}
