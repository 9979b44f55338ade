/// What an agent on duty may be open to: contacts of several queues at once, or of one.
public struct OpenActivity: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// Queues, as ascending indices into the plan's; `nil` is every queue of the plan. Of them an agent serves those with the skill.
  public var queues: [Int]?

  /// Makes an activity.
  public init(id: String, queues: [Int]?) {
    self.id = id
    self.queues = queues
  }
}
