/// Which of several free agents of one rank gets a contact.
public enum AgentChoice: String, Hashable, Sendable, CaseIterable {
  /// Who has been ready longest, which spreads work evenly.
  case longestIdle = "longest-idle"
  /// Anyone, all alike: groups that can be reached from several queues are then busier.
  case random
}
