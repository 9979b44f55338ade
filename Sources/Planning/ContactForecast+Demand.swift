import Forecasting
public import Workforce

extension ContactForecast {
  /// These contacts under a scenario.
  ///
  /// - Parameters:
  ///   - demand: What it changes of them, in this order.
  ///   - plan: The plan under it.
  /// - Returns: The contacts that come then.
  /// - Throws: ``PlanningError/noQuantiles(queue:)`` when a quantile is asked for and a queue's forecast has none.
  public func changed(by demand: [DemandChange], in plan: Plan) throws(PlanningError) -> ContactForecast {
    for case .quantile in demand {
      if let queue = queues.firstIndex(where: { $0.quantiles == nil }) { throw .noQuantiles(queue: queue) }
    }
    var contacts = self
    for change in demand { contacts.apply(change, in: plan) }
    return contacts
  }

  /// Changes the contacts, as the hours of a plan allow.
  mutating func apply(_ change: DemandChange, in plan: Plan) {
    let isOpen = zip(plan.openHours.calendars, queues).map { calendar, forecast in
      (0..<forecast.dayCount).flatMap { calendar.openSlots(on: forecast.firstDay.adding(days: $0)) }
    }
    change.apply(to: &queues, isOpen: isOpen)
  }
}
