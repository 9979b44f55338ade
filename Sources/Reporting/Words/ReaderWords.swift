import Workforce

/// The languages of what agents read: each agent's own, and a common one for everybody else.
public struct ReaderWords: Sendable {
  /// The language of whoever has none of their own, and of what all read.
  public let common: any Words
  private let own: [String: any Words]

  /// Makes them.
  ///
  /// - Parameters:
  ///   - common: The common language.
  ///   - own: That of agents who have one of their own, by id.
  public init(_ common: any Words, own: [String: any Words] = [:]) {
    self.common = common
    self.own = own
  }

  /// The language of an agent.
  func words(for agent: Agent) -> any Words { own[agent.id] ?? common }
}
