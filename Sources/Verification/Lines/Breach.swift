import Workforce

/// One breach as a rule finds it, before it is known whether it is hard or has a price.
struct Breach {
  /// Index of the agent; `nil` for the whole roster.
  var agent: Int?
  /// Day of the horizon; `nil` when it concerns a longer time.
  var day: Int?
  /// How much.
  var amount: Amount
  /// What happened.
  var facts: FindingFacts
}

/// A demand on one agent's line of work.
protocol LineRule: Sendable {
  /// The rule's stable id.
  var id: RuleID { get }
  /// Every breach in the line, by time.
  func breaches(of line: Line) -> [Breach]
}
