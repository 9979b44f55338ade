public import Workforce

/// A roster that could take the place of the published one.
public struct ReplanProposal: Sendable {
  /// The roster beside the agents needed; it keeps every hard rule.
  public let outcome: PlanOutcome
  /// What of it differs from what was told, the losses apart that nobody can help.
  public let difference: RosterDifference
  /// Whether it is the engine's, for everybody at once.
  public let isFull: Bool

  /// The roster.
  public var roster: Roster { outcome.roster ?? Roster(duties: []) }
  /// What it costs in the plan's unit, changes included.
  public var cost: Double { Double(outcome.cost?.total ?? 0) / 1000 }
}

/// What can be done about a day that goes wrong.
public struct ReplanAnswer: Sendable {
  /// What stays, what is gone, what may change.
  public let start: ReplanStart
  /// The roster as it was told in the world as it was expected.
  public let before: PlanOutcome
  /// What is left of it when nobody does anything.
  public let left: PlanOutcome
  /// What could be done, the cheapest first; nothing where doing nothing is best.
  public let proposals: [ReplanProposal]
  /// Agents who have no legal duties left, whatever is done.
  public let stuck: [Int]

  /// Whether what is left of the roster may be worked as it is.
  public var isLeftLegal: Bool { left.isFeasible }
}
