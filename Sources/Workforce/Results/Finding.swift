/// One breach of a rule, or one wish not granted: who, when, how much, and the facts of it.
///
/// It holds no sentence: those are made where people read, in their language.
public struct Finding: Hashable, Sendable {
  /// What is broken or not granted.
  public var rule: RuleID
  /// Whether it is forbidden.
  public var isHard: Bool
  /// Index of the agent; `nil` for rules on the whole roster.
  public var agent: Int?
  /// Day of the horizon it is pinned to; `nil` when it concerns a longer time.
  public var day: Int?
  /// How much.
  public var amount: Amount
  /// What it costs; zero when hard.
  public var cost: Cost
  /// What happened.
  public var facts: FindingFacts

  /// Makes a finding.
  public init(
    rule: RuleID, isHard: Bool, agent: Int?, day: Int?, amount: Amount, cost: Cost = .zero, facts: FindingFacts
  ) {
    self.rule = rule
    self.isHard = isHard
    self.agent = agent
    self.day = day
    self.amount = amount
    self.cost = cost
    self.facts = facts
  }
}
