/// What staff does instead in an interval in which a queue lacks agents: who could serve it and serves something else, and who has time to
/// spare and lacks its skill.
public struct StaffElsewhere: Hashable, Sendable {
  /// What somebody with the skill does instead.
  public enum Place: Hashable, Comparable, Sendable {
    /// Open to these queues, ascending and without the one that is short; a single one where it is known which of them is served.
    case queues([Int])
    /// In a session; its id.
    case session(String)

    /// Queues, then sessions.
    public static func < (left: Place, right: Place) -> Bool {
      switch (left, right) {
      case (.queues(let one), .queues(let other)): one.lexicographicallyPrecedes(other)
      case (.session(let one), .session(let other)): one < other
      case (.queues, .session): true
      case (.session, .queues): false
      }
    }

    /// Whether somebody there may serve a queue.
    public func serves(_ queue: Int) -> Bool {
      if case .queues(let queues) = self { queues.contains(queue) } else { false }
    }
  }

  /// Agents with the skill who do the same.
  public struct Share: Hashable, Sendable {
    /// What they do.
    public var place: Place
    /// How many; fractional where it is part of the interval.
    public var agents: Double

    /// Makes a share.
    public init(_ place: Place, agents: Double) {
      self.place = place
      self.agents = agents
    }
  }

  /// Agents whom a queue has beyond its need, and who lack the skill that is short.
  public struct Spare: Hashable, Sendable {
    /// The queue that has them, as an index into the plan's.
    public var queue: Int
    /// How many.
    public var agents: Double

    /// Makes them.
    public init(queue: Int, agents: Double) {
      self.queue = queue
      self.agents = agents
    }
  }

  /// Who could serve the queue, most agents first.
  public var able: [Share]
  /// Who could not, most agents first.
  public var spare: [Spare]

  /// Makes it.
  public init(able: [Share] = [], spare: [Spare] = []) {
    self.able = able
    self.spare = spare
  }
}
