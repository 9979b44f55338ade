public import Workforce

/// A row of the balances: what an agent has of a kind of absence in a period.
public struct BalanceDraft: Codable, Hashable, Sendable {
  /// Id of the agent.
  public var agent: String
  /// The kind of absence.
  public var kind: String
  /// The first date on which it may be taken.
  public var from: CivilDate
  /// The last one.
  public var to: CivilDate
  /// What the period gives, in the kind's unit: days or hours.
  public var due: Double
  /// What was left of the period before; below zero when too much was taken. `nil` is nothing.
  public var carried: Double?

  /// Makes it.
  public init(agent: String, kind: String, from: CivilDate, to: CivilDate, due: Double, carried: Double? = nil) {
    self.agent = agent
    self.kind = kind
    self.from = from
    self.to = to
    self.due = due
    self.carried = carried
  }

  /// The most days of a period.
  package static let mostDays = 1830

  /// What its fields may hold.
  package static let dueField = NumberField(0...100_000)
  /// See ``dueField``.
  package static let carriedField = NumberField(-100_000...100_000)
}
