/// Which days of the roster to start from are locked: those of an agent, of some days, of a shift, or of all that are named.
public struct LockSelector: Hashable, Sendable {
  /// Index of the agent; `nil` for everybody.
  public var agent: Int?
  /// Days of the horizon, ascending; `nil` for all.
  public var days: [Int]?
  /// Family of the duties, as an index into the plan's shifts; `nil` for all, days off included.
  public var family: Int?
  /// Where it was written, for messages.
  public var origin: String

  /// Makes a selector.
  public init(agent: Int? = nil, days: [Int]? = nil, family: Int? = nil, origin: String) {
    self.agent = agent
    self.days = days
    self.family = family
    self.origin = origin
  }

  /// Whether it locks an agent's day.
  public func selects(agent index: Int, _ earlier: EarlierDay) -> Bool {
    (agent.map { $0 == index } ?? true) && (days?.contains(earlier.day) ?? true)
      && (family.map { $0 == earlier.duty?.family } ?? true)
  }
}
