/// An entry of `activities`: queues to which an agent on duty is open at once.
public struct ActivityDraft: Codable, Hashable, Sendable {
  /// Stable id.
  public var id: String
  /// Ids of the queues; `nil` is all of them. An agent serves those with the skill.
  public var queues: [String]?
  /// Shortest stretch in one go; `nil` when any will do.
  public var shortestStretch: Minutes?
  /// Longest stretch in one go; `nil` when any will do.
  public var longestStretch: Minutes?
  /// It begins on multiples of this after midnight; `nil`: of the planning interval.
  public var step: Minutes?
  /// The most of it in one duty, all stretches together; `nil` when any will do.
  public var mostPerDay: Minutes?

  /// Makes it.
  public init(
    id: String, queues: [String]? = nil, shortestStretch: Minutes? = nil, longestStretch: Minutes? = nil,
    step: Minutes? = nil, mostPerDay: Minutes? = nil
  ) {
    self.id = id
    self.queues = queues
    self.shortestStretch = shortestStretch
    self.longestStretch = longestStretch
    self.step = step
    self.mostPerDay = mostPerDay
  }

  /// What its fields may hold.
  package enum Fields {
    package static let stretch = MinutesField(5...1440, step: 5)
    package static let step = MinutesField(5...720, step: 5)
  }
}
