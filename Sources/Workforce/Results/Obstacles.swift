/// What keeps agents from one interval of a queue: for each rule, how many of them it holds back.
public struct Obstacles: Hashable, Sendable {
  /// A rule and the agents it holds back.
  public struct Obstacle: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// Agents for whom even the least harmful duty would break it.
    public let agents: Int

    /// Makes an obstacle.
    public init(rule: RuleID, agents: Int) {
      self.rule = rule
      self.agents = agents
    }
  }

  /// Obstacles, the one that holds back most agents first; ties by id.
  public let obstacles: [Obstacle]
  /// The first three, which are told of.
  public var leading: ArraySlice<Obstacle> { obstacles.prefix(3) }
  /// Agents who could work then and break no hard rule more than they do.
  public let free: Int

  /// Makes them, in any order.
  public init(_ obstacles: [Obstacle], free: Int) {
    self.obstacles = obstacles.sorted { ($1.agents, $0.rule) < ($0.agents, $1.rule) }
    self.free = free
  }
}
