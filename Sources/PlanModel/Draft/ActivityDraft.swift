/// An entry of `activities`: queues to which an agent on duty is open at once.
public struct ActivityDraft: Codable, Hashable, Sendable {
  /// Stable id.
  public var id: String
  /// Ids of the queues; `nil` is all of them. An agent serves those with the skill.
  public var queues: [String]?

  /// Makes it.
  public init(id: String, queues: [String]? = nil) {
    self.id = id
    self.queues = queues
  }
}
