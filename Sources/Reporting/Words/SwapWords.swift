/// A heading of what is said of swaps.
public enum SwapLabel: Hashable, Sendable, CaseIterable {
  // What changes.
  case costBefore, costAfter, queue, short, over, agent, week, paidHours, nights, weekends
  // What is legal.
  case partner, inReturn, cost, days
}

/// What a language says of duties that pass between agents.
public protocol SwapWords: Sendable {
  /// A heading.
  func swapLabel(_ label: SwapLabel) -> String
  /// Who takes which duty from whom.
  func handover(of duty: String, from giver: String, to taker: String) -> String
  /// What a taker does not have of a duty, or does otherwise: queues served instead, sessions that fall away.
  func worksOtherwise(_ agent: String, queues: String?, without sessions: [String]) -> String
  /// Whether a swap is legal, or how many breaches of hard rules it adds.
  func verdict(ofSwapBreaking breaches: Int) -> String
  /// That a roster breaks hard rules with and without a swap.
  func brokenAnyway(_ breaches: Int) -> String
  /// What follows: what would be legal with the duty.
  var legalInstead: String { get }
  /// That nothing would be.
  func nothingLegal(for duty: String, of agent: String) -> String
  /// How many ways there are to pass a duty on.
  func heading(ofWays count: Int, toPass duty: String, of agent: String) -> String
  /// How many duties nobody could work if their agents fell ill.
  func heading(ofDuties count: Int, withoutStandIn missing: Int) -> String
  /// In place of a duty in return.
  var nothingInReturn: String { get }
  /// That every queue has the staff it had.
  var sameStaff: String { get }
  /// When more agents are missing on a queue than before.
  func shorter(_ queue: String, at stretches: [String]) -> String
  /// A wish that a swap grants; `wish` says how it was not granted.
  func granted(_ wish: String) -> String
  /// A wish that a swap costs; `wish` says how it is not granted.
  func lost(_ wish: String) -> String
  /// What a command shows.
  func whoIsTold(by command: String) -> String
}
