/// The fewest agents that meet a queue's goals in one interval, for any combination of goals.
///
/// With a patience the model is ``ErlangA``, without one ``ErlangC``. Every measure falls as agents are added, also between
/// whole numbers (both models extend to real numbers of agents), so the requirement is where the last goal is just met.
/// Shrinkage is not included: see ``Shrinkage``.
public enum IntervalStaffing {
  /// The fewest agents that meet all goals; zero without load.
  ///
  /// With ``ErlangC`` a requirement always lies above the load in erlangs, and is that load itself where the goals ask for
  /// nothing more.
  ///
  /// ```swift
  /// let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)       // 10 erlangs
  /// let goals = ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20))
  /// try IntervalStaffing.requirement(for: load, goals: goals)                            // 14 agents; 13.04
  /// ```
  ///
  /// - Parameters:
  ///   - load: Work offered.
  ///   - goals: At least one goal of the interval; a goal of the day and a response time are not looked at.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when contacts never hang up.
  /// - Returns: The fewest whole agents, and the smallest real number of them.
  /// - Throws: ``QueueingError`` with code `no-goals`, `invalid-goal` (also when no number of agents
  ///   meets a goal), `invalid-patience` or `patience-missing`.
  public static func requirement(
    for load: OfferedLoad, goals: ServiceGoals, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> StaffingRequirement {
    try check(goals, patienceSeconds: patienceSeconds)
    guard load.erlangs > 0 else { return StaffingRequirement(agents: 0, fractionalAgents: 0) }
    let measures = GoalMeasure.all(of: goals)
    let floor = patienceSeconds == nil ? load.erlangs : 0
    let fractional = measures.reduce(floor) { agents, measure in
      least(from: agents, load: load) { agents in
        measure.excess(load: load, agents: agents, patienceSeconds: patienceSeconds)
      }
    }
    guard fractional <= Checks.mostAgents else {
      throw QueueingError(.invalidGoal, "even \(Int(Checks.mostAgents)) agents miss the goals")
    }
    let whole = wholeAgents(near: fractional) { agents in
      measures.allSatisfy { $0.excess(load: load, agents: agents, patienceSeconds: patienceSeconds) <= 0 }
    }
    return StaffingRequirement(agents: whole, fractionalAgents: fractional)
  }

  /// The largest load that some agents can take while all goals hold, at the same handling time.
  ///
  /// - Parameters:
  ///   - agents: Agents, zero or more, not necessarily whole.
  ///   - handlingSeconds: Mean handling time in seconds.
  ///   - goals: At least one goal.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when contacts never hang up.
  /// - Returns: `nil` when the goals limit no load at all.
  /// - Throws: ``QueueingError``, as ``requirement(for:goals:patienceSeconds:)``, and with code `invalid-agents`.
  public static func largestLoad(
    agents: Double, handlingSeconds: Double, goals: ServiceGoals, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> OfferedLoad? {
    try Checks.agents(agents)
    try check(goals, patienceSeconds: patienceSeconds)
    let empty = try OfferedLoad(erlangs: 0, handlingSeconds: handlingSeconds)
    guard agents > 0 else { return empty }
    let measures = GoalMeasure.all(of: goals)
    /// Positive while every goal is met.
    func slack(_ erlangs: Double) -> Double {
      let load = OfferedLoad(trialErlangs: erlangs, handlingSeconds: handlingSeconds)
      let excesses = measures.map { $0.excess(load: load, agents: agents, patienceSeconds: patienceSeconds) }
      return -(excesses.max() ?? 0)
    }
    var high = agents
    while slack(high) > 0 {
      high += high
      if high > 1e12 * agents { return nil }
    }
    let bracket = MonotoneRoot(low: 0, high: high, valueAtLow: .infinity, valueAtHigh: slack(high))
    return try OfferedLoad(erlangs: bracket.solve(tolerance: 1e-11 * agents, slack), handlingSeconds: handlingSeconds)
  }

  static func check(_ goals: ServiceGoals, patienceSeconds: Double?) throws(QueueingError) {
    try goals.check()
    guard goals.bindsIntervals else { throw QueueingError(.noGoals, "no goal is given: nothing asks for any agents") }
    if let patienceSeconds { try Checks.patience(patienceSeconds) }
    guard goals.maximumAbandonment == nil || patienceSeconds != nil else {
      throw QueueingError(.patienceMissing, "a maximum abandonment needs a mean patience")
    }
  }

  /// The smallest real number of agents, from `floor` up, at which a decreasing excess is not positive.
  private static func least(from floor: Double, load: OfferedLoad, _ excess: (Double) -> Double) -> Double {
    var (low, valueAtLow) = (floor, excess(floor))
    guard valueAtLow > 0 else { return floor }
    // The square-root rule gives the first guess; from there the bracket grows, or closes in on the floor.
    var distance = 0.9 * load.erlangs.squareRoot() + 0.2
    var high = max(floor, load.erlangs) + distance
    var valueAtHigh = excess(high)
    if valueAtHigh > 0 {
      repeat {
        (low, valueAtLow) = (high, valueAtHigh)
        high += distance
        valueAtHigh = excess(high)
        distance += distance
      } while valueAtHigh > 0 && high <= Checks.mostAgents
      // No number of agents that is answered for meets the goal.
      if valueAtHigh > 0 { return .infinity }
    } else {
      while low == floor, high - floor > 1e-9 {
        let candidate = max(high - distance, floor + (high - floor) / 2)
        let value = excess(candidate)
        if value > 0 {
          (low, valueAtLow) = (candidate, value)
        } else {
          (high, valueAtHigh) = (candidate, value)
          distance += distance
        }
      }
      guard low > floor else { return floor }
    }
    return MonotoneRoot(low: low, high: high, valueAtLow: valueAtLow, valueAtHigh: valueAtHigh)
      .solve(tolerance: 1e-9 * high, excess)
  }

  /// The fewest whole agents that meet a claim which more agents never break, given the real requirement.
  ///
  /// The claim itself is asked only where the real requirement is too close to a whole number to tell.
  static func wholeAgents(near fractional: Double, meets: (Double) -> Bool) -> Int {
    let doubt = 1e-7 * max(1, fractional)
    var whole = fractional.rounded(.up)
    if whole > 0, fractional - (whole - 1) < doubt, meets(whole - 1) { whole -= 1 }
    while whole - fractional < doubt, !meets(whole) { whole += 1 }
    return Int(whole)
  }
}
