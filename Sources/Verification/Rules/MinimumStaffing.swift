import Workforce

/// Agents on a queue and not on a break in every open interval whose wall-clock start lies in a window; a window may run
/// past midnight (`1320..<1800`). Amount: agents missing in the interval.
struct MinimumStaffing {
  let queue: Int
  let agents: Int
  let wallClock: Range<Int>

  func breaches(of coverage: RosterCoverage, plan: Plan) -> [Breach] {
    guard plan.queues.indices.contains(queue) else { return [] }
    return (0..<plan.grid.intervalCount).compactMap { interval in
      guard plan.asksForStaff(queue: queue, within: wallClock, interval: interval) else { return nil }
      let missing = Double(agents) - coverage.agents(queue: queue, interval: interval)
      guard missing > 0 else { return nil }
      let start = interval * plan.grid.intervalMinutes
      return Breach(
        agent: nil, day: plan.grid.day(ofInterval: interval), amount: Amount(missing, .agentIntervals),
        facts: .understaffed(queue: queue, wanted: agents, start: start))
    }
  }
}
