import Foundation
import Queueing
import Workforce

/// What deferred work in the gaps of a live queue costs its contacts: it is not interrupted, so that who comes while all
/// agents are busy with contacts or with it has to wait for one of them to end.
///
/// With *n* agents, *a* erlangs of contacts and *m* of work in the gaps, all are busy with the probability that Erlang's formula
/// has at *a + m*; whoever comes then waits an exponential time of rate *n (a/h + m/g) / (a + m) − a/h*, *h* and *g* the mean
/// handling times: contacts go first, so that only they queue. That is exact for one *h* = *g* and no patience. With a
/// patience its own rate is added, and only the difference that *m* makes is taken from the queue's own formula.
///
/// ## Source
/// R. H. Davis, "Waiting-time distribution of a multi-server, priority queueing system", *Operations Research* 14 (1966).
struct GapDelay {
  /// Points of service level below the goal from which on it is told.
  static let worthTelling = 0.01

  private let seconds: Double
  private let patienceSeconds: Double?
  private let hours: Double

  /// `nil` for queues without a service level, or whose agents serve several contacts at once.
  init?(queue: Queue, intervalMinutes: Int) {
    guard let goal = queue.goals.overallServiceLevel, !queue.channel.isDeferred, queue.concurrency <= 1 else {
      return nil
    }
    seconds = goal.seconds
    patienceSeconds = queue.patienceSeconds
    hours = Double(intervalMinutes) / 60
  }

  /// The service level to expect over the horizon beside the work in the gaps; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - loads: Contacts, by interval.
  ///   - agents: Agents on contacts, on that work, or ready.
  ///   - taken: Agent-hours of work in the gaps.
  ///   - contacts: How many pieces of work these are.
  /// - Returns: A share, or `nil`.
  /// - Throws: `QueueingError` when a number is out of range.
  func serviceLevel(
    loads: [OfferedLoad], agents: [Double], taken: [Double], contacts: [Double]
  ) throws(QueueingError) -> Double? {
    guard taken.contains(where: { $0 > 0 }) else { return nil }
    var (offered, inTime) = (0.0, 0.0)
    for interval in loads.indices where loads[interval].erlangs > 0 && agents[interval] > 0 {
      let load = loads[interval]
      let work = taken[interval] / hours
      let gapSeconds = contacts[interval] > 0 ? taken[interval] * 3600 / contacts[interval] : load.handlingSeconds
      offered += load.contactsPerHour
      var level = try answered(load, agents: agents[interval])
      if work > 0 {
        level += try approximation(load, work: work, gapSeconds: gapSeconds, agents: agents[interval])
        level -= try approximation(load, work: 0, gapSeconds: gapSeconds, agents: agents[interval])
      }
      inTime += load.contactsPerHour * min(1, max(0, level))
    }
    return offered > 0 ? inTime / offered : nil
  }

  private func answered(_ load: OfferedLoad, agents: Double) throws(QueueingError) -> Double {
    if let patienceSeconds {
      return try ErlangA.steadyState(of: load, agents: agents, patienceSeconds: patienceSeconds)
        .serviceLevel(within: seconds)
    }
    return try ErlangC.steadyState(of: load, agents: agents)?.serviceLevel(within: seconds) ?? 0
  }

  private func approximation(
    _ load: OfferedLoad, work: Double, gapSeconds: Double, agents: Double
  ) throws(QueueingError) -> Double {
    let all = try OfferedLoad(erlangs: load.erlangs + work, handlingSeconds: load.handlingSeconds)
    let arrivals = load.erlangs / load.handlingSeconds
    let endings = agents * (arrivals + work / gapSeconds) / all.erlangs
    let patience = patienceSeconds.map { 1 / $0 } ?? 0
    let turn = max(0, endings - arrivals)
    let busy: Double
    if let patienceSeconds {
      busy = try ErlangA.steadyState(of: all, agents: agents, patienceSeconds: patienceSeconds).probabilityOfWaiting
    } else {
      busy = try ErlangC.steadyState(of: all, agents: agents)?.probabilityOfWaiting ?? 1
    }
    guard turn > 0 else { return 1 - busy }
    return 1 - busy + busy * turn / (turn + patience) * -expm1(-(turn + patience) * seconds)
  }
}
