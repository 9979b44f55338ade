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

  /// The long run of a waiting line without abandonment.
  public struct SteadyState: Hashable, Sendable {
    /// Work offered.
    public let load: OfferedLoad
    /// Agents.
    public let agents: Double
    /// Probability that a contact has to wait.
    public let probabilityOfWaiting: Double
    /// Probability that a contact is answered at once: `1 − probabilityOfWaiting`, without its loss of digits.
    public let probabilityOfNoWait: Double

    /// `nil` unless there are more agents than erlangs.
    init?(load: OfferedLoad, agents: Double) {
      guard agents > load.erlangs else { return nil }
      self.load = load
      self.agents = agents
      let odds = LossRecursion.freeOdds(erlangs: load.erlangs, lines: agents)
      let spare = agents - load.erlangs
      let scale = spare * (1 + odds) + load.erlangs
      probabilityOfWaiting = agents / scale
      probabilityOfNoWait = odds.isFinite ? spare * odds / scale : 1
    }

    /// Share of contacts answered within `seconds`.
    public func serviceLevel(within seconds: Double) -> Double {
      probabilityOfNoWait - probabilityOfWaiting * expm1(-decayRate * seconds)
    }

    /// Probability that a contact waits longer than `seconds`.
    public func probabilityOfWaitingLonger(than seconds: Double) -> Double {
      probabilityOfWaiting * exp(-decayRate * seconds)
    }

    /// Mean wait in seconds, of all contacts.
    public var meanWait: Double { probabilityOfWaiting * meanWaitOfWaiting }

    /// Mean wait in seconds, of the contacts that wait at all.
    public var meanWaitOfWaiting: Double { load.handlingSeconds / (agents - load.erlangs) }

    /// Share of their time that agents spend on contacts.
    public var occupancy: Double { load.erlangs / agents }

    /// Mean number of contacts waiting.
    public var queueLength: Double { probabilityOfWaiting * load.erlangs / (agents - load.erlangs) }

    /// The wait in seconds that a share of contacts does not exceed; zero when that share is answered at once.
    ///
    /// - Parameter share: Share of contacts, in `0..<1`.
    /// - Throws: ``QueueingError`` with code `invalid-probability`.
    public func waitQuantile(_ share: Double) throws(QueueingError) -> Double {
      guard share >= 0, share < 1 else {
        throw QueueingError(.invalidProbability, "quantile (\(share)) must be at least 0 and below 1")
      }
      return max(0, log(probabilityOfWaiting / (1 - share)) * meanWaitOfWaiting)
    }

    /// Every contact is answered, within `seconds` or later.
    public func outcomes(within seconds: Double) -> ContactOutcomes {
      ContactOutcomes(
        answeredInTime: serviceLevel(within: seconds), answeredLate: probabilityOfWaitingLonger(than: seconds))
    }

    /// Rate, per second, at which waits run out.
    private var decayRate: Double { (agents - load.erlangs) / load.handlingSeconds }
  }
}
