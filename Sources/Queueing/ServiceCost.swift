/// What it costs to have 0, 1, 2, … agents on a queue in one interval: convex, piecewise linear and never rising.
///
/// So the first agents are worth most, and an interval of 3 agents and one of 60 count by what callers feel. Costs come
/// from the exact model (contacts late and abandoned times their prices) and are then lowered to the largest convex
/// function below them; at the bends the two agree.
///
/// Without a patience there is no steady state for as many agents as erlangs or fewer. There every contact that the
/// agents have time for is late, and the rest counts as abandoned; waiting is that of a queue that grows through the
/// interval. No wait counts for more than half the interval, on average.
public struct ServiceCost: Hashable, Sendable {
  /// Cost of the interval by whole agents, from zero up, by the exact model; an agent who would raise it stays idle.
  public let exact: [Double]
  /// The convex cost of the interval by whole agents, from zero up.
  public let convex: [Double]

  /// Makes the cost of an interval.
  ///
  /// - Parameters:
  ///   - load: Work offered.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when contacts never hang up.
  ///   - intervalSeconds: Length of the interval.
  ///   - prices: What poor service costs.
  ///   - maximumAgents: Largest number of agents asked for, zero or more.
  /// - Throws: ``QueueingError`` with code `invalid-agents`, `invalid-goal`, `invalid-patience` or `invalid-load`.
  public init(
    load: OfferedLoad, patienceSeconds: Double? = nil, intervalSeconds: Double, prices: ServicePrices,
    maximumAgents: Int
  ) throws(QueueingError) {
    try Checks.triedAgentByAgent(load, by: "prices")
    let most = 10 * Checks.mostErlangsTried
    guard (0...Int(most)).contains(maximumAgents) else {
      throw QueueingError(.invalidAgents, "number of agents (\(maximumAgents)) must be from 0 to \(Int(most))")
    }
    try prices.check()
    if let patienceSeconds { try Checks.patience(patienceSeconds) }
    guard intervalSeconds > 0, intervalSeconds.isFinite else {
      throw QueueingError(.invalidLoad, "interval (\(intervalSeconds) s) must be positive")
    }
    var costs = (0...maximumAgents).map { agents in
      ServiceCost.cost(
        of: load, agents: Double(agents), patienceSeconds: patienceSeconds, intervalSeconds: intervalSeconds,
        prices: prices)
    }
    // Where a late answer is dearer than an abandon, one more agent can raise the cost.
    for agents in costs.indices.dropFirst() { costs[agents] = min(costs[agents], costs[agents - 1]) }
    exact = costs
    convex = ConvexMinorant.values(below: costs)
  }

  /// The convex cost of a real number of agents; beyond the range, that of its end.
  public func cost(ofAgents agents: Double) -> Double {
    guard agents > 0 else { return convex[0] }
    let whole = Int(min(agents, Double(convex.count - 1)))
    guard whole + 1 < convex.count else { return convex[convex.count - 1] }
    return convex[whole] + (agents - Double(whole)) * (convex[whole + 1] - convex[whole])
  }

  /// What the agent after the first `agents` saves; zero beyond the range.
  public func saving(ofAgentAfter agents: Int) -> Double {
    agents + 1 < convex.count ? convex[agents] - convex[agents + 1] : 0
  }

  private static func cost(
    of load: OfferedLoad, agents: Double, patienceSeconds: Double?, intervalSeconds: Double, prices: ServicePrices
  ) -> Double {
    guard load.erlangs > 0 else { return 0 }
    let contacts = load.contactsPerHour * intervalSeconds / 3600
    let hours = intervalSeconds / 3600
    if let patienceSeconds {
      let state = ErlangA.SteadyState(
        load: load, agents: agents, patienceSeconds: patienceSeconds, splitSeconds: prices.thresholdSeconds)
      let late = state.probabilityOfMissing(within: prices.thresholdSeconds) - state.probabilityOfAbandoning
      return contacts * (prices.lateContact * late + prices.abandonedContact * state.probabilityOfAbandoning)
        + prices.waitingHour * min(state.queueLength, contacts / 2) * hours
    }
    guard let state = ErlangC.SteadyState(load: load, agents: agents) else {
      let answered = agents / load.erlangs
      return contacts * (prices.lateContact * answered + prices.abandonedContact * (1 - answered))
        + prices.waitingHour * contacts / 2 * hours
    }
    return contacts * prices.lateContact * state.probabilityOfMissing(within: prices.thresholdSeconds)
      + prices.waitingHour * min(state.queueLength, contacts / 2) * hours
  }
}
