import Queueing
import Workforce

/// A queue's forecast on the absolute intervals of the horizon.
struct ExpectedContacts {
  let forecast: QueueForecast
  let grid: TimeGrid

  /// The work that each interval of the horizon brings.
  func loads() throws(QueueingError) -> [OfferedLoad] {
    var loads: [OfferedLoad] = []
    for interval in 0..<grid.intervalCount { loads.append(try load(at: interval)) }
    return loads
  }

  /// The work that an interval brings; none where the forecast does not reach.
  func load(at interval: Int) throws(QueueingError) -> OfferedLoad {
    let day = grid.date(of: grid.day(ofInterval: interval)).days(since: forecast.firstDay)
    let slot = day * forecast.slotsPerDay + grid.slot(ofInterval: interval)
    guard forecast.contacts.indices.contains(slot), forecast.contacts[slot] > 0 else {
      return try OfferedLoad(contactsPerHour: 0, handlingSeconds: 0)
    }
    return try OfferedLoad(
      contactsPerHour: forecast.contacts[slot] * 60 / Double(grid.intervalMinutes),
      handlingSeconds: forecast.handlingSeconds[slot])
  }
}
