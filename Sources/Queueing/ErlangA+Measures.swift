import Foundation

extension ErlangA.SteadyState {
  /// Mean wait in seconds, of all contacts: until the answer or until hanging up.
  public var meanWait: Double { probabilityOfAbandoning * patienceSeconds }

  /// Mean number of contacts waiting.
  public var queueLength: Double { load.contactsPerHour * meanWait / 3600 }

  /// Share of their time that agents spend on contacts; without agents its limit, 1, or 0 without load.
  public var occupancy: Double {
    guard load.erlangs > 0 else { return 0 }
    return agents > 0 ? load.erlangs * probabilityOfAnswering / agents : 1
  }

  /// Share of all contacts offered that are answered within `seconds`.
  ///
  /// For other definitions use ``outcomes(within:shortAbandonSeconds:)``.
  public func serviceLevel(within seconds: Double) -> Double {
    probabilityOfNoWait + scale * mass(upTo: seconds).answered
  }

  /// Share of all contacts offered that are not answered within `seconds`.
  public func probabilityOfMissing(within seconds: Double) -> Double {
    probabilityOfAbandoning + scale * mass(after: seconds).answered
  }

  /// Share of all contacts offered that hang up within `seconds`.
  public func probabilityOfAbandoning(within seconds: Double) -> Double {
    guard wait != nil else { return probabilityOfAbandoning * -expm1(-seconds / patienceSeconds) }
    return abandoned(
      within: seconds, before: mass(upTo: seconds), after: mass(after: seconds))
  }

  /// Probability that a contact is still waiting after `seconds`.
  public func probabilityOfWaitingLonger(than seconds: Double) -> Double {
    let stays = exp(-seconds / patienceSeconds)
    guard wait != nil else { return probabilityOfWaiting * stays }
    return scale * mass(after: seconds).total * stays
  }

  /// The wait in seconds that a share of all contacts does not exceed, whether it ends in an answer or not.
  ///
  /// - Parameter share: Share of contacts, in `0..<1`.
  /// - Returns: Seconds.
  /// - Throws: ``QueueingError`` with code `invalid-probability`.
  public func waitQuantile(_ share: Double) throws(QueueingError) -> Double {
    guard share >= 0, share < 1 else {
      throw QueueingError(.invalidProbability, "quantile (\(share)) must be at least 0 and below 1")
    }
    let excess = { (seconds: Double) in log(probabilityOfWaitingLonger(than: seconds) / (1 - share)) }
    guard excess(0) > 0 else { return 0 }
    // Patience alone ends every wait in time: an upper end that is always there.
    let latest = -patienceSeconds * log1p(-share)
    var high = min(latest, load.handlingSeconds)
    while high < latest, excess(high) > 0 { high = min(latest, high + high) }
    let bracket = MonotoneRoot(low: 0, high: high, valueAtLow: excess(0), valueAtHigh: min(excess(high), 0))
    return bracket.solve(tolerance: 1e-12 * high, excess)
  }

  /// What becomes of contacts: answered and abandoned, each within `seconds` or later.
  ///
  /// - Parameters:
  ///   - seconds: The threshold of the service level.
  ///   - shortAbandonSeconds: Up to which wait an abandon is short; zero means that none is.
  /// - Returns: Shares of all contacts offered, which add up to 1.
  public func outcomes(within seconds: Double, shortAbandonSeconds: Double = 0) -> ContactOutcomes {
    guard wait != nil else { return outcomesWithoutWait(within: seconds, shortAbandonSeconds: shortAbandonSeconds) }
    let before = mass(upTo: seconds)
    let after = mass(after: seconds)
    let short = shortAbandonSeconds > 0 ? probabilityOfAbandoning(within: shortAbandonSeconds) : 0
    let early = max(short, abandoned(within: seconds, before: before, after: after))
    let late =
      shortAbandonSeconds > seconds
      ? probabilityOfAbandoning - short
      : scale * (after.total * exp(-seconds / patienceSeconds) - after.answered)
    return ContactOutcomes(
      answeredInTime: probabilityOfNoWait + scale * before.answered,
      answeredLate: scale * after.answered,
      abandonedShort: short,
      abandonedInTime: early - short,
      abandonedLate: max(0, late))
  }

  /// Without agents patience alone decides; without load nobody hangs up.
  private func outcomesWithoutWait(within seconds: Double, shortAbandonSeconds: Double) -> ContactOutcomes {
    let short = probabilityOfAbandoning(within: shortAbandonSeconds)
    let early = max(short, probabilityOfAbandoning(within: seconds))
    return ContactOutcomes(
      answeredInTime: probabilityOfNoWait, answeredLate: 0, abandonedShort: short, abandonedInTime: early - short,
      abandonedLate: probabilityOfAbandoning - early)
  }

  /// Those who hang up before their turn, and those whose turn comes later but whose patience has ended.
  private func abandoned(within seconds: Double, before: OfferedWait.Mass, after: OfferedWait.Mass) -> Double {
    scale * (before.abandoned - expm1(-seconds / patienceSeconds) * after.total)
  }

  /// Integrals of the offered wait, up to a moment in seconds.
  private func mass(upTo seconds: Double) -> OfferedWait.Mass {
    if seconds == split.seconds { return split.before }
    return wait?.mass(from: 0, to: seconds / load.handlingSeconds) ?? OfferedWait.Mass()
  }

  /// Integrals of the offered wait, from a moment in seconds on.
  private func mass(after seconds: Double) -> OfferedWait.Mass {
    if seconds == split.seconds { return split.after }
    return wait?.mass(from: seconds / load.handlingSeconds, to: .infinity) ?? OfferedWait.Mass()
  }
}
