/// Agents who serve several chats at once, each chat taking longer the more its agent has open.
///
/// With `j` chats open an agent needs `h(j) = h · (1 + (j − 1) · g)` for each, so that chats end at rate `j / h(j)`.
/// Chats are spread evenly over the agents; when all have reached the limit, further chats wait in order of arrival.
/// Assumes Poisson arrivals and exponential times. The number of chats is then a birth-death chain, and the wait in front
/// of the full pool is that of ``ErlangC`` or ``ErlangA`` at the full pool's rate. A limit of one chat is those models.
public struct ConcurrentChat: Hashable, Sendable {
  /// The highest limit that is answered for.
  static let mostChats = 100
  /// The most chats of a whole pool that are answered for: the model goes through every number of them.
  static let mostPlaces = 2_000_000

  /// Most chats that one agent has open.
  public let limit: Int
  /// By what share one more open chat lengthens every chat of the agent.
  public let slowdown: Double

  /// Makes a way of chatting.
  ///
  /// - Parameters:
  ///   - limit: Most chats that one agent has open, at least 1; more than three or four are rarely kept up.
  ///   - slowdown: Share by which each further chat lengthens all of them, in `0...1`; at 1 concurrency gains nothing.
  /// - Throws: ``QueueingError`` with code `invalid-agents` or `invalid-probability`.
  public init(limit: Int, slowdown: Double) throws(QueueingError) {
    guard limit >= 1 else { throw QueueingError(.invalidAgents, "chats at once (\(limit)) must be at least 1") }
    guard limit <= ConcurrentChat.mostChats else {
      throw QueueingError(.invalidAgents, "chats at once (\(limit)) must not exceed \(ConcurrentChat.mostChats)")
    }
    guard slowdown >= 0, slowdown <= 1 else {
      throw QueueingError(.invalidProbability, "slowdown (\(slowdown)) must lie between 0 and 1")
    }
    self.limit = limit
    self.slowdown = slowdown
  }

  /// How much faster an agent with `chats` open works than one with a single chat.
  public func speed(withOpen chats: Int) -> Double { Double(chats) / (1 + Double(max(chats, 1) - 1) * slowdown) }

  /// What callers and agents experience in the long run.
  ///
  /// - Parameters:
  ///   - load: Chats offered; the handling time is that of a chat alone.
  ///   - agents: Agents, zero or more.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when nobody leaves.
  /// - Returns: `nil` in overload without a patience.
  /// - Throws: ``QueueingError`` with code `invalid-agents` or `invalid-patience`.
  public func steadyState(
    of load: OfferedLoad, agents: Int, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> SteadyState? {
    try Checks.agents(Double(agents))
    guard agents <= ConcurrentChat.mostPlaces / limit else {
      throw QueueingError(
        .invalidAgents,
        "agents (\(agents)) with \(limit) chats at once must not exceed \(ConcurrentChat.mostPlaces) chats")
    }
    if let patienceSeconds { try Checks.patience(patienceSeconds) }
    return SteadyState(chat: self, load: load, agents: agents, patienceSeconds: patienceSeconds)
  }

  /// The fewest agents that meet all goals; zero without load.
  ///
  /// Agents are whole in this model. The fractional requirement lies between the last number that misses a goal and the
  /// first that meets all, in proportion to the logarithm of what is missed.
  ///
  /// - Throws: ``QueueingError``, as ``IntervalStaffing/requirement(for:goals:patienceSeconds:)``.
  public func requirement(
    for load: OfferedLoad, goals: ServiceGoals, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> StaffingRequirement {
    try IntervalStaffing.check(goals, patienceSeconds: patienceSeconds)
    guard load.erlangs > 0 else { return StaffingRequirement(agents: 0, fractionalAgents: 0) }
    let measures = GoalMeasure.all(of: goals)
    func excess(_ agents: Int) -> Double {
      let state = SteadyState(chat: self, load: load, agents: agents, patienceSeconds: patienceSeconds)
      guard let state else { return .infinity }
      return measures.map { $0.excess(in: state) }.max() ?? 0
    }
    var (few, enough) = (-1, max(1, Int(load.erlangs / speed(withOpen: limit))))
    let most = ConcurrentChat.mostPlaces / limit
    guard enough <= most else {
      throw QueueingError(.invalidLoad, "load (\(load.erlangs) erlangs) needs more than \(most) agents")
    }
    while excess(enough) > 0 {
      guard enough < most else { throw QueueingError(.invalidGoal, "even \(most) agents miss the goals") }
      (few, enough) = (enough, min(most, 2 * enough))
    }
    while enough - few > 1 {
      let middle = (few + enough) / 2
      if excess(middle) > 0 { few = middle } else { enough = middle }
    }
    guard enough > 0 else { return StaffingRequirement(agents: 0, fractionalAgents: 0) }
    let (missed, met) = (excess(enough - 1), excess(enough))
    let part = missed.isFinite && met.isFinite ? missed / (missed - met) : 1
    return StaffingRequirement(agents: enough, fractionalAgents: Double(enough - 1) + part)
  }
}
