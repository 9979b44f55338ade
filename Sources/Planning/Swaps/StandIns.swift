public import Workforce

/// Who could work a duty if its agent fell ill.
public struct StandIns: Hashable, Sendable {
  /// The duty.
  public let duty: Duty
  /// Who has it.
  public let agent: Int
  /// Who could work it as well as their own duties, in the plan's order.
  public let others: [Int]
}
