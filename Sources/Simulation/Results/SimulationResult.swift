/// What a simulation found.
public struct SimulationResult: Hashable, Sendable {
  /// Replications run.
  public var replications: Int
  /// Whether the service level became as precise as asked for.
  public var isPrecise: Bool
  /// Contacts simulated, in all replications.
  public var contacts: Double
  /// All live queues over the horizon (all queues when none is live): each contact is judged by its own queue's threshold.
  public var total: ServiceFigures
  /// The same by day.
  public var days: [ServiceFigures]
  /// By queue, over the horizon.
  public var queues: [ServiceFigures]
  /// By queue, then by day.
  public var queueDays: [[ServiceFigures]]
  /// By queue, then by interval.
  public var queueIntervals: [[ServiceFigures]]
  /// By group of agents.
  public var groups: [GroupFigures]

  /// Contacts answered in time and contacts offered of ``total``, by replication.
  var outcomes: [Outcome]

  struct Outcome: Hashable, Sendable {
    var inTime: Double
    var offered: Double
  }

  /// By how much this service level lies above another's, from the replications that both ran.
  ///
  /// With the same seed and queues both met the same contacts, so that most of the chance cancels out.
  public func serviceLevelGain(over other: SimulationResult) -> Estimate? {
    let pairs = Array(zip(outcomes, other.outcomes))
    let (mine, others) = (pairs.map(\.0), pairs.map(\.1))
    guard let first = Ratio(mine), let second = Ratio(others), pairs.count > 1 else { return nil }
    let n = Double(pairs.count)
    let squares = pairs.reduce(0.0) { sum, pair in
      let deviation = first.deviation(pair.0) - second.deviation(pair.1)
      return sum + deviation * deviation
    }
    let half = StudentQuantile.upper(degrees: pairs.count - 1) * (squares / (n - 1) / n).squareRoot()
    return Estimate(value: first.value - second.value, halfWidth: half)
  }

  /// A ratio of means, and what each replication adds to its error (delta method).
  private struct Ratio {
    let value: Double
    private let meanOffered: Double

    init?(_ outcomes: [Outcome]) {
      let offered = outcomes.reduce(0) { $0 + $1.offered }
      guard offered > 0 else { return nil }
      value = outcomes.reduce(0) { $0 + $1.inTime } / offered
      meanOffered = offered / Double(outcomes.count)
    }

    func deviation(_ outcome: Outcome) -> Double { (outcome.inTime - value * outcome.offered) / meanOffered }
  }
}
