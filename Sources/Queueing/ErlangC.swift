import Foundation

/// The waiting model M/M/n: contacts wait in order of arrival and never hang up.
///
/// Assumes Poisson arrivals, exponential handling times and endless patience, so it asks for more agents than ``ErlangA``
/// wherever people do hang up. There is a steady state only with more agents than erlangs.
///
/// ## Accuracy
/// Relative error below 1e-12 from 0.01 to 100 000 erlangs against 60-digit arithmetic.
///
/// ## Source
/// A. K. Erlang (1917), with the loss probability extended to real numbers of agents as in ``ErlangB``.
public enum ErlangC {
  /// What callers and agents experience in the long run.
  ///
  /// ```swift
  /// let load = try OfferedLoad(contactsPerHour: 200, handlingSeconds: 180)      // 10 erlangs
  /// try ErlangC.steadyState(of: load, agents: 14)?.serviceLevel(within: 20)     // 0.888
  /// try ErlangC.steadyState(of: load, agents: 10)                               // nil: the queue would grow for ever
  /// ```
  ///
  /// - Parameters:
  ///   - load: Work offered.
  ///   - agents: Agents, zero or more, not necessarily whole.
  /// - Returns: `nil` in overload: unless there are more agents than erlangs, the queue grows without end.
  /// - Throws: ``QueueingError`` with code `invalid-agents`.
  /// - Complexity: O(√*A* + *n* − *A*) for *A* erlangs and *n* agents.
  public static func steadyState(of load: OfferedLoad, agents: Double) throws(QueueingError) -> SteadyState? {
    try Checks.agents(agents)
    return SteadyState(load: load, agents: agents)
  }

  /// The long run of a queue without abandonment.
  public struct SteadyState: QueueMeasures, Hashable {
    /// Work offered.
    public let load: OfferedLoad
    /// Agents.
    public let agents: Double
    /// Probability that a contact has to wait.
    public let probabilityOfWaiting: Double
    /// Probability that a contact is answered at once: `1 − probabilityOfWaiting`, without its loss of digits.
    public let probabilityOfNoWait: Double

    /// The rate, in agents, at which the full pool serves.
    let servers: Double

    /// `nil` unless there are more agents than erlangs.
    init?(load: OfferedLoad, agents: Double) {
      guard agents > load.erlangs else { return nil }
      let odds = LossRecursion.freeOdds(erlangs: load.erlangs, lines: agents)
      self.init(load: load, agents: agents, servers: agents, freeOdds: odds)
    }

    /// The queue in front of any pool that serves at the rate of `servers` agents while someone waits.
    ///
    /// `freeOdds` are the odds of finding the pool not full, given that nobody waits. `nil` in overload.
    init?(load: OfferedLoad, agents: Double, servers: Double, freeOdds: Double) {
      guard servers > load.erlangs else { return nil }
      self.load = load
      self.agents = agents
      self.servers = servers
      let noWaitOdds = freeOdds * (servers - load.erlangs) / servers
      probabilityOfWaiting = 1 / (1 + noWaitOdds)
      probabilityOfNoWait = noWaitOdds.isFinite ? noWaitOdds / (1 + noWaitOdds) : 1
    }

    /// Share of contacts answered within `seconds`.
    public func serviceLevel(within seconds: Double) -> Double {
      probabilityOfNoWait - probabilityOfWaiting * expm1(-decayRate * seconds)
    }

    /// Probability that a contact waits longer than `seconds`.
    public func probabilityOfWaitingLonger(than seconds: Double) -> Double {
      probabilityOfWaiting * exp(-decayRate * seconds)
    }

    /// As ``probabilityOfWaitingLonger(than:)``: nobody hangs up.
    public func probabilityOfMissing(within seconds: Double) -> Double { probabilityOfWaitingLonger(than: seconds) }

    /// Mean wait in seconds, of all contacts.
    public var meanWait: Double { probabilityOfWaiting * meanWaitOfWaiting }

    /// Mean wait in seconds, of the contacts that wait at all.
    public var meanWaitOfWaiting: Double { load.handlingSeconds / (servers - load.erlangs) }

    /// Share of their time that agents spend on contacts.
    public var occupancy: Double { load.erlangs / agents }

    /// Mean number of contacts waiting.
    public var queueLength: Double { probabilityOfWaiting * load.erlangs / (servers - load.erlangs) }

    /// The wait in seconds that a share of contacts does not exceed; zero when that share is answered at once.
    ///
    /// - Parameter share: Share of contacts, in `0..<1`.
    /// - Returns: Seconds.
    /// - Throws: ``QueueingError`` with code `invalid-probability`.
    public func waitQuantile(_ share: Double) throws(QueueingError) -> Double {
      guard share >= 0, share < 1 else {
        throw QueueingError(.invalidProbability, "quantile (\(share)) must be at least 0 and below 1")
      }
      return max(0, log(probabilityOfWaiting / (1 - share)) * meanWaitOfWaiting)
    }

    /// Nobody hangs up.
    public var probabilityOfAbandoning: Double { 0 }

    /// Every contact is answered, within `seconds` or later.
    public func outcomes(within seconds: Double, shortAbandonSeconds: Double = 0) -> ContactOutcomes {
      ContactOutcomes(
        answeredInTime: serviceLevel(within: seconds), answeredLate: probabilityOfWaitingLonger(than: seconds))
    }

    /// Rate, per second, at which waits run out.
    private var decayRate: Double { (servers - load.erlangs) / load.handlingSeconds }
  }
}
