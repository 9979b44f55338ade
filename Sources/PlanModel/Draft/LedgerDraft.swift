public import Workforce

/// A row of the ledger: so much of a count that an agent had in a month.
public struct LedgerDraft: Codable, Hashable, Sendable {
  /// Where a row comes from.
  public enum Origin: Codable, Hashable, Sendable {
    /// Counted in the roster of a published week, by its first day. Counted anew, it gives way.
    case counted(week: CivilDate)
    /// Written by somebody, and never overwritten.
    case corrected(reason: String, author: String)
  }

  /// The month.
  public var month: CivilMonth
  /// Id of the agent, who may have left since.
  public var agent: String
  /// What is counted.
  public var count: LedgerCount
  /// How much, in hours, days or duties; of a correction how much more, or less.
  public var value: Double
  /// Where it comes from.
  public var origin: Origin

  /// Makes it.
  public init(month: CivilMonth, agent: String, count: LedgerCount, value: Double, origin: Origin) {
    self.month = month
    self.agent = agent
    self.count = count
    self.value = value
    self.origin = origin
  }

  /// The first day of the week that it was counted in; `nil` of a correction.
  public var week: CivilDate? {
    if case .counted(let week) = origin { week } else { nil }
  }

  /// Whether it lies before a day with which a week begins: it is of an earlier week, or a correction of the day's month or an earlier one.
  public func lies(before day: CivilDate) -> Bool {
    switch origin {
    case .counted(let week): week < day
    case .corrected: month <= CivilMonth(of: day)
    }
  }

  /// What its value may hold.
  public static let valueField = NumberField(-100_000...100_000)
}
