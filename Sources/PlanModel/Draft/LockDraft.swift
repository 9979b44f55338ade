/// A row of the locks: which days of a roster to start from stay as they are. What is `nil` means all.
public struct LockDraft: Codable, Hashable, Sendable {
  /// Id of the agent.
  public var agent: String?
  /// Days.
  public var day: DaySelection?
  /// Id of the shift.
  public var shift: String?
  /// For people.
  public var reason: String?

  /// Makes it.
  public init(agent: String? = nil, day: DaySelection? = nil, shift: String? = nil, reason: String? = nil) {
    self.agent = agent
    self.day = day
    self.shift = shift
    self.reason = reason
  }
}
