import Workforce

/// Agents who are alike in everything the search looks at; they share one pricing problem.
struct AgentClass: Sendable {
  /// Contract, as an index into the plan's contracts.
  let contract: Int
  /// The agents, ascending.
  let agents: [Int]
  /// Queues they can serve.
  let queues: [Int]
  /// The previous roster.
  let past: [PastDuty]
  /// Limits of each week.
  let weeks: [WeekLimits]
  /// For each duty type of the problem: its own cost in thousandths (pay, wishes, changes, soft rules on single duties), or
  /// `nil` when this class may not work it.
  let dutyCosts: [Int32?]
  /// Days on which a duty is a must.
  let mustWork: [Bool]
  /// Costs that fall due whatever the line, in thousandths: wanted things, and days with a duty in the earlier roster as
  /// changed, are charged here and refunded by the duties that grant or keep them.
  let constantCost: Int
}
