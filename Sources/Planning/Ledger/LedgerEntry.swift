public import Workforce

/// What a roster brings to a ledger: so much of a count for an agent in a month, of one week.
public struct LedgerEntry: Hashable, Sendable {
  /// The agent, an index into the plan's.
  public let agent: Int
  /// The week of the horizon.
  public let week: Int
  /// The month.
  public let month: CivilMonth
  /// What is counted.
  public let count: LedgerCount
  /// How much, in the count's unit; hours to four decimals. Above zero.
  public let value: Double
}
