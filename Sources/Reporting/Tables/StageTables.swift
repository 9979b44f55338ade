public import WallClock
public import Workforce

/// What the stages before the roster find, as comma-separated tables: a row an interval and queue, by time.
///
/// Numbers have all their digits, so that whoever reads a file again plans and counts with the very numbers that a roster was made and
/// priced with.
public enum StageTables {
  /// `start,queue,contacts,handling_seconds`, and `talk_seconds`, `hold_seconds`, `wrap_up_seconds` of those parts that any of the
  /// queues tells apart: contacts expected in each interval of the horizon, with a column such as
  /// `q80` for each quantile of the first forecast that has any, empty for those without it.
  ///
  /// A nominal slot that the clock skips has no row, one that it repeats has two. Intervals that a forecast does not
  /// reach are left out.
  ///
  /// Where a planner's adjustments are in it, a column `adjusted` says so.
  public static func forecast(
    _ forecasts: [QueueForecast], isAdjusted: Bool = false, grid: TimeGrid, clock: HorizonClock
  ) -> String {
    let levels = forecasts.lazy.compactMap(\.quantiles?.levels).first ?? []
    let parts = HandlingPart.allCases.filter { part in
      forecasts.contains { $0.handlingShares?.parts.contains(part) ?? false }
    }
    var table = CSVText(
      header: ["start", "queue", "contacts", "handling_seconds"] + parts.map(\.columnName) + levels.map(quantileName)
        + (isAdjusted ? ["adjusted"] : []))
    for interval in 0..<grid.intervalCount {
      let date = grid.date(of: grid.day(ofInterval: interval))
      for forecast in forecasts {
        let slot = date.days(since: forecast.firstDay) * forecast.slotsPerDay + grid.slot(ofInterval: interval)
        guard forecast.contacts.indices.contains(slot) else { continue }
        let quantiles = levels.map { level in
          forecast.quantiles.flatMap { known in
            known.levels.firstIndex(of: level).map { DecimalText.exact(known.contacts[$0][slot]) }
          } ?? ""
        }
        let partSeconds = parts.map { part in
          forecast.handlingShares?.share(of: part, in: slot)
            .map { DecimalText.exact($0 * forecast.handlingSeconds[slot]) } ?? ""
        }
        table.append(
          [
            clock.localText(interval * grid.intervalMinutes), forecast.queue,
            DecimalText.exact(forecast.contacts[slot]),
            DecimalText.exact(forecast.handlingSeconds[slot]),
          ] + partSeconds + quantiles + (isAdjusted ? ["yes"] : []))
      }
    }
    return table.text
  }

  /// The column of a quantile: `q05` for 0.05.
  private static func quantileName(_ level: Double) -> String {
    let percent = Int((level * 100).rounded())
    return "q\(percent < 10 ? "0" : "")\(percent)"
  }

  /// `start,queue,agents,rostered`: agents needed on contacts or ready, and to roster after shrinkage.
  public static func requirement(_ requirement: Requirement, plan: Plan, clock: HorizonClock) -> String {
    var table = CSVText(header: ["start", "queue", "agents", "rostered"])
    for interval in 0..<plan.grid.intervalCount {
      for (index, queue) in plan.queues.enumerated() {
        table.append([
          clock.localText(interval * plan.grid.intervalMinutes), queue.id,
          DecimalText.exact(requirement.agents[index][interval]),
          DecimalText.exact(requirement.rostered[index][interval]),
        ])
      }
    }
    return table.text
  }
}
