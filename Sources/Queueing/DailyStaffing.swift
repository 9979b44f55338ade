/// The cheapest requirement for a goal over the whole day instead of each interval.
///
/// Agents go where they bring the most contacts into the threshold. In ``ErlangC`` the contacts missed in an interval are
/// a convex function of its agents, and then adding agents one by one, each where it helps most, is optimal (B. Fox,
/// "Discrete optimization via marginal analysis", *Management Science* 13, 1966). Where the function is not convex (few
/// agents, patient contacts) agents are added along its convex hull. A lower bound, which needs no convexity, says how far
/// from the least the plan can be: most often not at all.
public enum DailyStaffing {
  /// The fewest agent-intervals in which the day's contacts meet a service level, every interval keeping its floor.
  ///
  /// - Parameters:
  ///   - intervals: Intervals of equal length.
  ///   - goal: The service level of the day, by any definition; all but `of-offered` want an agent wherever contacts come.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when contacts never hang up, and then every interval with
  ///     contacts gets more agents than erlangs.
  /// - Returns: Whole agents by interval, and what the day comes to with them.
  /// - Throws: ``QueueingError`` with code `invalid-goal`, `invalid-agents` or `invalid-patience`.
  public static func requirement(
    for intervals: [DayInterval], goal: ServiceGoals.ServiceLevel, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> DailyRequirement {
    try goal.check()
    if let patienceSeconds { try Checks.patience(patienceSeconds) }
    for interval in intervals {
      try Checks.agents(Double(interval.floor))
      try Checks.triedAgentByAgent(interval.load, by: "a goal of the day")
    }
    let day = intervals.map { MissedContacts(interval: $0, goal: goal, patienceSeconds: patienceSeconds) }
    let offered = intervals.reduce(0) { $0 + $1.load.contactsPerHour }
    return DayClimb(day: day, allowed: (1 - goal.share) * offered).requirement()
  }
}

/// Steps along the convex hulls of all intervals, the steepest first.
private struct DayClimb {
  let day: [MissedContacts]
  let allowed: Double

  func requirement() -> DailyRequirement {
    var added = Array(repeating: 0, count: day.count)
    var missed = day.reduce(0) { $0 + $1.values[0] }
    var total = day.reduce(0) { $0 + $1.least }
    var bound = total
    for step in steps where missed > allowed {
      let values = day[step.interval].values
      let gain = values[step.start] - values[step.end]
      // What the hull itself would still need: no plan can do with less.
      bound = total + Int(((missed - allowed) / gain * Double(step.end - step.start) - 1e-9).rounded(.up))
      missed -= gain
      total += step.end - step.start
      added[step.interval] = step.end
    }
    trim(&added, missed: &missed)
    let agents = zip(day, added).map { $0.least + $1 }
    let counts = zip(day, added).map { $0.counted[$1] }
    let (met, all) = counts.reduce((0.0, 0.0)) { ($0.0 + $1.met, $0.1 + $1.met + $1.missed) }
    return DailyRequirement(
      agents: agents, serviceLevel: all > 0 ? met / all : 1,
      lowerBound: min(bound, agents.reduce(0, +)))
  }

  private typealias Step = (slope: Double, interval: Int, start: Int, end: Int)

  private var steps: [Step] {
    var steps: [Step] = []
    for (interval, contacts) in day.enumerated() {
      for (start, end) in zip(contacts.corners, contacts.corners.dropFirst()) {
        let slope = (contacts.values[start] - contacts.values[end]) / Double(end - start)
        steps.append((slope, interval, start, end))
      }
    }
    return steps.sorted { ($0.slope, $1.interval, $1.start) > ($1.slope, $0.interval, $0.start) }
  }

  /// Takes back what the last step brought too much, one agent at a time, where it is missed least.
  private func trim(_ added: inout [Int], missed: inout Double) {
    while true {
      var best: (interval: Int, loss: Double)?
      for interval in day.indices where added[interval] > 0 {
        let values = day[interval].values
        let loss = values[added[interval] - 1] - values[added[interval]]
        if missed + loss <= allowed, loss < best?.loss ?? .infinity { best = (interval, loss) }
      }
      guard let best else { return }
      added[best.interval] -= 1
      missed += best.loss
    }
  }
}
