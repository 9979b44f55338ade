import Queueing

/// What can be compared between two simulations, contact by contact. Each is a ratio of two sums.
public enum PairedMeasure: Hashable, Sendable, CaseIterable {
  /// Answered in time, of all offered.
  case serviceLevel
  /// Abandoned, of all offered.
  case abandonment
  /// Mean wait in seconds of those answered and those who hung up.
  case meanWait
}

extension SimulationResult {
  /// What one replication adds up to.
  struct Outcome: Hashable, Sendable {
    var offered: Double
    var inTime: Double
    var abandoned: Double
    var waited: Double
    var waitSeconds: Double

    init(_ counts: ContactCounts) {
      offered = counts.offered
      inTime = counts.answeredInTime
      abandoned = counts.abandoned
      waited = counts.answered + counts.abandoned
      waitSeconds = counts.waitOfAnswered + counts.waitOfAbandoned
    }

    func parts(of measure: PairedMeasure) -> (part: Double, whole: Double) {
      switch measure {
      case .serviceLevel: (inTime, offered)
      case .abandonment: (abandoned, offered)
      case .meanWait: (waitSeconds, waited)
      }
    }
  }

  /// By how much this service level lies above another's, from the replications that both ran.
  ///
  /// With the same seed and queues both met the same contacts, so that most of the chance cancels out.
  public func serviceLevelGain(over other: SimulationResult) -> Estimate? {
    gain(of: .serviceLevel, over: other)
  }

  /// By how much a measure lies above another simulation's, from the replications that both ran.
  ///
  /// - Parameters:
  ///   - measure: What is compared.
  ///   - other: The other simulation, of the same seed and queues.
  ///   - queue: The queue; `nil` compares the live queues together.
  /// - Returns: The difference with its paired 95 % interval; `nil` when one of the two never has contacts.
  public func gain(of measure: PairedMeasure, over other: SimulationResult, queue: Int? = nil) -> Estimate? {
    func sums(_ result: SimulationResult) -> [(part: Double, whole: Double)] {
      (queue.map { result.queueOutcomes[$0] } ?? result.outcomes).map { $0.parts(of: measure) }
    }
    let pairs = Array(zip(sums(self), sums(other)))
    guard let first = PairedRatio(pairs.map(\.0)), let second = PairedRatio(pairs.map(\.1)), pairs.count > 1 else {
      return nil
    }
    let n = Double(pairs.count)
    let squares = pairs.reduce(0.0) { sum, pair in
      let deviation = first.deviation(pair.0) - second.deviation(pair.1)
      return sum + deviation * deviation
    }
    let half = StudentQuantile.upper(degrees: pairs.count - 1) * (squares / (n - 1) / n).squareRoot()
    return Estimate(value: first.value - second.value, halfWidth: half)
  }
}

/// A ratio of means, and what each replication adds to its error (delta method).
private struct PairedRatio {
  let value: Double
  private let meanWhole: Double

  init?(_ sums: [(part: Double, whole: Double)]) {
    let whole = sums.reduce(0) { $0 + $1.whole }
    guard whole > 0 else { return nil }
    value = sums.reduce(0) { $0 + $1.part } / whole
    meanWhole = whole / Double(sums.count)
  }

  func deviation(_ sum: (part: Double, whole: Double)) -> Double { (sum.part - value * sum.whole) / meanWhole }
}
