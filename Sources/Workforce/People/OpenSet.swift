/// The queues to which an agent is open at once, and for which of them only by a secondary skill.
public struct OpenSet: Hashable, Sendable {
  /// The queues, ascending.
  public let queues: [Int]
  /// Those of them that the agent serves by a secondary skill, ascending.
  public let secondary: [Int]

  /// Whether a unit of presence has to be placed: where there is a choice, or a price on one of the queues.
  var isBlend: Bool { queues.count > 1 || !secondary.isEmpty }
}

extension Agent {
  /// Some queues as this agent serves them.
  public func openSet(_ queues: [Int]) -> OpenSet {
    OpenSet(queues: queues.sorted(), secondary: secondary.filter(queues.contains))
  }
}
