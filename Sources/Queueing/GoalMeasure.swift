import Foundation

/// One goal as a number that falls as agents are added: positive while it is missed, zero or less once it is met.
///
/// The number is the logarithm of the measure over its limit, which is close to a straight line in the number of agents.
struct GoalMeasure {
  private enum Kind {
    case missedLevel(ServiceGoals.ServiceLevel)
    case meanWait, occupancy, abandonment, waiting
  }

  private let kind: Kind
  private let limit: Double

  /// Whether the limit is one that no share exceeds.
  private var isVacuous: Bool {
    switch kind {
    case .missedLevel, .occupancy, .abandonment, .waiting: limit >= 1
    case .meanWait: false
    }
  }

  /// The moment in seconds at which the measure looks at a wait.
  private var threshold: Double {
    if case .missedLevel(let level) = kind { level.seconds } else { 0 }
  }

  /// The goals given, in the order in which they are cheapest to settle.
  static func all(of goals: ServiceGoals) -> [GoalMeasure] {
    var measures: [GoalMeasure] = []
    if let level = goals.serviceLevel {
      measures.append(GoalMeasure(kind: .missedLevel(level), limit: 1 - level.share))
    }
    if let limit = goals.meanWait { measures.append(GoalMeasure(kind: .meanWait, limit: limit)) }
    if let limit = goals.maximumOccupancy { measures.append(GoalMeasure(kind: .occupancy, limit: limit)) }
    if let limit = goals.maximumAbandonment { measures.append(GoalMeasure(kind: .abandonment, limit: limit)) }
    if let limit = goals.maximumProbabilityOfWaiting { measures.append(GoalMeasure(kind: .waiting, limit: limit)) }
    return measures
  }

  /// How far the goal is missed with some agents; infinite in overload of a model without abandonment.
  func excess(load: OfferedLoad, agents: Double, patienceSeconds: Double?) -> Double {
    if let patienceSeconds {
      return excess(
        in: ErlangA.SteadyState(
          load: load, agents: agents, patienceSeconds: patienceSeconds, splitSeconds: threshold))
    }
    guard let state = ErlangC.SteadyState(load: load, agents: agents) else { return .infinity }
    return excess(in: state)
  }

  /// How far the goal is missed in some queue.
  func excess(in queue: some QueueMeasures) -> Double {
    isVacuous ? -.infinity : log(value(in: queue) / limit)
  }

  private func value(in queue: some QueueMeasures) -> Double {
    switch kind {
    case .missedLevel(let level):
      level.definition == .ofOffered
        ? queue.probabilityOfMissing(within: level.seconds)
        : queue.outcomes(within: level.seconds, shortAbandonSeconds: level.shortAbandonSeconds)
          .missedLevel(level.definition) ?? 1
    case .meanWait: queue.meanWait
    case .occupancy: queue.occupancy
    case .abandonment: queue.probabilityOfAbandoning
    case .waiting: queue.probabilityOfWaiting
    }
  }
}
