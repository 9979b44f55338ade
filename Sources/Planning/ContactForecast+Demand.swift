import Forecasting
import Workforce

extension ContactForecast {
  /// Changes the contacts, as the hours of a plan allow.
  mutating func apply(_ change: DemandChange, in plan: Plan) {
    let isOpen = zip(plan.openHours.calendars, queues).map { calendar, forecast in
      (0..<forecast.dayCount).flatMap { calendar.openSlots(on: forecast.firstDay.adding(days: $0)) }
    }
    change.apply(to: &queues, isOpen: isOpen)
  }
}
