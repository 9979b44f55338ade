public import WallClock
public import Workforce

/// What the stages before the roster find, as comma-separated tables: a row an interval and queue, by time.
public enum StageTables {
  /// `start,queue,contacts,handling_seconds`: contacts expected in each interval of the horizon.
  ///
  /// A nominal slot that the clock skips has no row, one that it repeats has two. Intervals that a forecast does not
  /// reach are left out.
  public static func forecast(_ forecasts: [QueueForecast], grid: TimeGrid, clock: HorizonClock) -> String {
    var table = CSVText(header: ["start", "queue", "contacts", "handling_seconds"])
    for interval in 0..<grid.intervalCount {
      let date = grid.date(of: grid.day(ofInterval: interval))
      for forecast in forecasts {
        let slot = date.days(since: forecast.firstDay) * forecast.slotsPerDay + grid.slot(ofInterval: interval)
        guard forecast.contacts.indices.contains(slot) else { continue }
        table.append([
          clock.localText(interval * grid.intervalMinutes), forecast.queue,
          DecimalText.trimmed(forecast.contacts[slot], places: 4),
          DecimalText.trimmed(forecast.handlingSeconds[slot], places: 2),
        ])
      }
    }
    return table.text
  }

  /// `start,queue,agents,rostered`: agents needed on contacts or ready, and to roster after shrinkage.
  public static func requirement(_ requirement: Requirement, plan: Plan, clock: HorizonClock) -> String {
    var table = CSVText(header: ["start", "queue", "agents", "rostered"])
    for interval in 0..<plan.grid.intervalCount {
      for (index, queue) in plan.queues.enumerated() {
        table.append([
          clock.localText(interval * plan.grid.intervalMinutes), queue.id,
          DecimalText.trimmed(requirement.agents[index][interval], places: 4),
          DecimalText.trimmed(requirement.rostered[index][interval], places: 4),
        ])
      }
    }
    return table.text
  }
}
