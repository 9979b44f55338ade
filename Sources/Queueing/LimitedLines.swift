/// The model M/M/n/N+M: at most `N` contacts can be in the system, answered or waiting; more get the busy signal.
///
/// Assumes Poisson arrivals and exponential handling times and patience; patience may be endless. With as many lines as
/// agents it is ``ErlangB``, with very many ``ErlangA`` or ``ErlangC``. It always has a steady state.
///
/// ## Source
/// The birth-death chain, summed outwards from its most likely state; waits by ``DepartureCount``, from the number
/// that an admitted contact finds ahead of it. See C. Palm (1957), and O. Garnett, A. Mandelbaum, M. Reiman (2002).
public enum LimitedLines {
  /// What callers and agents experience in the long run.
  ///
  /// - Parameters:
  ///   - load: Work offered.
  ///   - agents: Agents, zero or more.
  ///   - lines: Contacts that fit in, answered or waiting; at least `agents`.
  ///   - patienceSeconds: Mean patience in seconds; `nil` when contacts never hang up.
  /// - Returns: The long run; it exists at any load.
  /// - Throws: ``QueueingError`` with code `invalid-agents` or `invalid-patience`.
  /// - Complexity: O(*N*).
  public static func steadyState(
    of load: OfferedLoad, agents: Int, lines: Int, patienceSeconds: Double? = nil
  ) throws(QueueingError) -> SteadyState {
    guard agents >= 0, lines >= agents else {
      throw QueueingError(
        .invalidAgents, "lines (\(lines)) must be at least the agents (\(agents)), which are not negative")
    }
    guard lines <= Checks.mostLines else {
      throw QueueingError(.invalidAgents, "lines (\(lines)) must not exceed \(Checks.mostLines)")
    }
    if let patienceSeconds { try Checks.patience(patienceSeconds) }
    guard agents > 0 || lines == 0 || patienceSeconds != nil else {
      throw QueueingError(.invalidAgents, "without agents and patience (\(lines) lines) nobody ever leaves")
    }
    return SteadyState(load: load, agents: agents, lines: lines, patienceSeconds: patienceSeconds)
  }

  /// The long run of a line with a limit: shares are of all contacts, blocked ones included.
  public struct SteadyState: Sendable {
    /// Work offered.
    public let load: OfferedLoad
    /// Agents.
    public let agents: Int
    /// Contacts that fit in.
    public let lines: Int
    /// Mean patience in seconds; `nil` when contacts never hang up.
    public let patienceSeconds: Double?
    /// Probability that a contact finds every line busy.
    public let probabilityOfBlocking: Double
    /// Probability that a contact is admitted and has to wait.
    public let probabilityOfWaiting: Double
    /// Probability that a contact is answered at once.
    public let probabilityOfNoWait: Double
    /// Probability that a contact is admitted and hangs up.
    public let probabilityOfAbandoning: Double
    /// Mean number of contacts waiting.
    public let queueLength: Double

    /// Probability of being admitted with a number of others waiting ahead.
    let ahead: [Double]

    init(load: OfferedLoad, agents: Int, lines: Int, patienceSeconds: Double?) {
      self.load = load
      self.agents = agents
      self.lines = lines
      self.patienceSeconds = patienceSeconds
      let impatience = patienceSeconds.map { load.handlingSeconds / $0 } ?? 0
      let freeOdds = LossRecursion.freeOdds(erlangs: load.erlangs, lines: Double(agents))
      guard freeOdds.isFinite else {
        probabilityOfBlocking = 0
        probabilityOfWaiting = 0
        probabilityOfNoWait = 1
        probabilityOfAbandoning = 0
        queueLength = 0
        ahead = []
        return
      }
      let weights = SteadyState.weights(
        erlangs: load.erlangs, agents: agents, room: lines - agents, impatience: impatience)
      let noWait = freeOdds * weights[0]
      let total = noWait + weights.reduce(0, +)
      ahead = weights.dropLast().map { $0 / total }
      probabilityOfBlocking = weights[lines - agents] / total
      probabilityOfNoWait = noWait / total
      probabilityOfWaiting = ahead.reduce(0, +)
      queueLength = zip(0..., weights).reduce(0) { $0 + Double($1.0) * $1.1 } / total
      probabilityOfAbandoning = load.erlangs > 0 ? queueLength * impatience / load.erlangs : 0
    }

    /// Weights of the states with `0, 1, …, room` waiting, relative to the likeliest of them.
    private static func weights(erlangs: Double, agents: Int, room: Int, impatience: Double) -> [Double] {
      func ratio(into waiting: Int) -> Double { erlangs / (Double(agents) + Double(waiting) * impatience) }
      var likeliest = 0
      while likeliest < room, ratio(into: likeliest + 1) > 1 { likeliest += 1 }
      var weights = Array(repeating: 1.0, count: room + 1)
      for waiting in stride(from: likeliest, to: 0, by: -1) {
        weights[waiting - 1] = weights[waiting] / ratio(into: waiting)
      }
      for waiting in stride(from: likeliest + 1, through: room, by: 1) {
        weights[waiting] = weights[waiting - 1] * ratio(into: waiting)
      }
      return weights
    }
  }
}
