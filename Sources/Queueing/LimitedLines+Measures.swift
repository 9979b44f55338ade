import Foundation

extension LimitedLines.SteadyState {
  /// Share of all contacts that are answered.
  public var probabilityOfAnswering: Double { 1 - probabilityOfBlocking - probabilityOfAbandoning }

  /// Share of their time that agents spend on contacts; without agents its limit, 1, or 0 without load.
  public var occupancy: Double {
    guard load.erlangs > 0 else { return 0 }
    return agents > 0 ? load.erlangs * probabilityOfAnswering / Double(agents) : 1
  }

  /// Mean wait in seconds of the contacts admitted; `nil` when none is.
  public var meanWait: Double? {
    guard load.contactsPerHour > 0 else { return 0 }
    let admitted = 1 - probabilityOfBlocking
    return admitted > 0 ? queueLength * 3600 / (load.contactsPerHour * admitted) : nil
  }

  /// Share of all contacts, blocked ones included, that are answered within `seconds`.
  public func serviceLevel(within seconds: Double) -> Double {
    let tilted = departures(within: seconds)
    return zip(0..., ahead).reduce(probabilityOfNoWait) { sum, state in
      sum + state.1 * staying(past: state.0) * tilted.probability(ofMoreThan: state.0)
    }
  }

  /// What becomes of the contacts admitted, as shares of all contacts: what is missing from 1 is blocked.
  public func outcomes(within seconds: Double, shortAbandonSeconds: Double = 0) -> ContactOutcomes {
    let inTime = serviceLevel(within: seconds)
    let short = shortAbandonSeconds > 0 ? abandoned(within: shortAbandonSeconds) : 0
    let early = max(short, abandoned(within: seconds))
    return ContactOutcomes(
      answeredInTime: inTime, answeredLate: max(0, probabilityOfAnswering - inTime), abandonedShort: short,
      abandonedInTime: early - short, abandonedLate: max(0, probabilityOfAbandoning - early))
  }

  /// Share of all contacts that hang up within `seconds`.
  ///
  /// Who finds `j` others ahead still waits after `t` with the probability of at most `j` departures. Integrated over
  /// one's own patience, exactly `i` of them add `n r / ((n + i r) (n + (i + 1) r))` times the probability of more than
  /// `i` departures at rates raised by one's own.
  private func abandoned(within seconds: Double) -> Double {
    guard let patienceSeconds else { return 0 }
    guard agents > 0 else { return -expm1(-seconds / patienceSeconds) * probabilityOfWaiting }
    let tilted = departures(within: seconds)
    var (sum, soFar) = (0.0, 0.0)
    for (waiting, share) in ahead.enumerated() {
      let rate = Double(agents) + Double(waiting) * impatience
      soFar += Double(agents) / rate * impatience / (rate + impatience) * tilted.probability(ofMoreThan: waiting)
      sum += share * soFar
    }
    return sum
  }

  private var impatience: Double { patienceSeconds.map { load.handlingSeconds / $0 } ?? 0 }

  /// Departures from the front, while one's own patience raises every rate by one more `impatience`.
  private func departures(within seconds: Double) -> DepartureCount {
    DepartureCount(
      servers: Double(agents) + impatience, impatience: impatience, time: seconds / load.handlingSeconds,
      limit: ahead.count)
  }

  /// Probability of not hanging up before the turn comes, with `ahead` others waiting ahead.
  private func staying(past ahead: Int) -> Double {
    agents > 0 ? Double(agents) / (Double(agents) + Double(ahead + 1) * impatience) : 0
  }
}
