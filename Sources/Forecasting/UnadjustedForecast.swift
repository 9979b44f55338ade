import Workforce

/// A forecast before the planner's adjustments, and which of its slots are open.
struct UnadjustedForecast: Sendable {
  private(set) var result: ForecastResult
  private(set) var isOpen: [Bool]

  init(result: ForecastResult, isOpen: [Bool]) {
    self.result = result
    self.isOpen = isOpen
  }

  /// Takes everything but the first days, and all that is said about the history, from a newer forecast.
  mutating func replaceDays(after days: Int, by newer: UnadjustedForecast) {
    let old = result.forecast
    let new = newer.result.forecast
    let cells = days * old.slotsPerDay
    var joined = newer.result
    joined.forecast = QueueForecast(
      queue: old.queue, firstDay: old.firstDay, slotsPerDay: old.slotsPerDay,
      contacts: old.contacts.prefix(cells) + new.contacts,
      handlingSeconds: old.handlingSeconds.prefix(cells) + new.handlingSeconds,
      handlingShares: old.handlingShares.flatMap { known in
        new.handlingShares.flatMap { known.slots(0..<cells).followed(by: $0) }
      })
    if let before = old.quantiles, let after = new.quantiles {
      joined.forecast.quantiles = ForecastQuantiles(
        levels: after.levels,
        contacts: zip(before.contacts, after.contacts).map { Array($0.prefix(cells)) + $1 },
        dayTotals: zip(before.dayTotals, after.dayTotals).map { Array($0.prefix(days)) + $1 })
    }
    joined.update = result.update
    joined.dayFactors = result.dayFactors.filter { $0.date < new.firstDay } + newer.result.dayFactors
    isOpen = Array(isOpen.prefix(cells)) + newer.isOpen
    result = joined
  }
}
