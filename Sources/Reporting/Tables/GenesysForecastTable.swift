public import WallClock
public import Workforce

/// Contacts expected as the table that Genesys Cloud imports as a short-term forecast.
///
/// Contacts are whole numbers, as in the files that are known to be taken; what rounding takes from one interval it gives to the next, so
/// that sums stay. Handling times are whole seconds.
///
/// ## Source
/// Headings and forms: programs that write the import template (github.com, found by the heading `Interval Start UTC Date`); not Genesys's.
public enum GenesysForecastTable {
  /// A row an interval and planning group, by time.
  ///
  /// - Parameters:
  ///   - forecasts: One a queue, in the plan's order.
  ///   - groups: What Genesys calls the planning group of each queue.
  ///   - grid: The horizon.
  ///   - clock: Its clock.
  /// - Returns: The table.
  public static func text(
    _ forecasts: [QueueForecast], groups: [String], grid: TimeGrid, clock: HorizonClock
  ) -> String {
    var table = CSVText(header: ["Interval Start UTC Date", "Planning Group", "Offered", "Average Handle Time"])
    var carried = [Double](repeating: 0, count: forecasts.count)
    for interval in 0..<grid.intervalCount {
      let date = grid.date(of: grid.day(ofInterval: interval))
      for (queue, forecast) in forecasts.enumerated() {
        let slot = date.days(since: forecast.firstDay) * forecast.slotsPerDay + grid.slot(ofInterval: interval)
        guard forecast.contacts.indices.contains(slot) else { continue }
        let exact = forecast.contacts[slot] + carried[queue]
        let offered = max(0, exact.rounded())
        carried[queue] = exact - offered
        let start = clock.universalText(interval * grid.intervalMinutes).replacing("Z", with: ".000Z")
        table.append([
          start, groups[queue], DecimalText.fixed(offered, places: 0),
          DecimalText.fixed(forecast.handlingSeconds[slot], places: 0),
        ])
      }
    }
    return table.text
  }
}
