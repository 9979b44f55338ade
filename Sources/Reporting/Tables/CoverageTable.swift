public import Verification
public import WallClock
public import Workforce

/// A queue's staff against its requirement, as a comma-separated table.
public enum CoverageTable {
  /// A row an interval of some days: agents required, present, missing and too many.
  public static func text(
    queue: Int, days: [Int], coverage: RosterCoverage, plan: Plan, clock: HorizonClock
  ) -> String {
    var table = CSVText(header: ["start", "queue", "required", "present", "short", "over"])
    for interval in 0..<plan.grid.intervalCount where days.contains(plan.grid.day(ofInterval: interval)) {
      let numbers = [
        coverage.required[queue][interval], coverage.agents(queue: queue, interval: interval),
        coverage.shortfall(queue: queue, interval: interval), coverage.surplus(queue: queue, interval: interval),
      ]
      table.append(
        [clock.localText(interval * plan.grid.intervalMinutes), plan.queues[queue].id]
          + numbers.map(DecimalText.exact))
    }
    return table.text
  }
}
