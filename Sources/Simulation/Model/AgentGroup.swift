/// Agents who serve the same queues in the same order of preference.
public struct AgentGroup: Hashable, Sendable {
  /// One queue that the group serves.
  public struct Skill: Hashable, Sendable {
    /// Index of the queue.
    public var queue: Int
    /// Rank of the queue for the group, 0 first: a free agent takes from the queues of the lowest rank in which someone
    /// waits, the longest waiting first.
    public var rank: Int
    /// Rank of the group for the queue, 0 first: a contact goes to the groups of the lowest rank in which someone is free,
    /// the longest idle first.
    public var groupRank: Int

    /// Makes a skill; without a rank of its own, the group ranks for the queue as the queue does for the group.
    public init(queue: Int, rank: Int = 0, groupRank: Int? = nil) {
      self.queue = queue
      self.rank = rank
      self.groupRank = groupRank ?? rank
    }
  }

  /// Who goes home when duties of the group end.
  public enum Leaving: Hashable, Sendable {
    /// Those whose duties they are, each after the contacts open then.
    case byName
    /// As many of the group, whoever is free first; who has to stay takes over the duty of who goes. This is how a pool
    /// works that is planned by headcount.
    case firstFree
  }

  /// Name.
  public var name: String
  /// Queues served.
  public var skills: [Skill]
  /// Who goes home when duties end.
  public var leaving: Leaving

  /// Makes a group.
  public init(name: String, skills: [Skill], leaving: Leaving = .byName) {
    self.name = name
    self.skills = skills
    self.leaving = leaving
  }
}
