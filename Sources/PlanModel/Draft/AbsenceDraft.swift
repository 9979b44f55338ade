/// A row of the absences: when an agent is away.
public struct AbsenceDraft: Codable, Hashable, Sendable {
  /// Id of the agent.
  public var agent: String
  /// When it begins.
  public var from: Moment
  /// When it ends; a date includes that day.
  public var to: Moment
  /// Such as `leave`; `nil` means `absence`.
  public var kind: String?
  /// Whether the time is paid.
  public var isPaid: Bool

  /// Makes it.
  public init(agent: String, from: Moment, to: Moment, kind: String? = nil, isPaid: Bool = true) {
    self.agent = agent
    self.from = from
    self.to = to
    self.kind = kind
    self.isPaid = isPaid
  }
}
