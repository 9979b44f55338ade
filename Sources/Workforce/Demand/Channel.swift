/// How a contact arrives.
public enum Channel: String, Hashable, Sendable, CaseIterable, Codable {
  case voice, chat, email, social, other

  /// Whether contacts wait for hours rather than seconds, so that queueing formulas in seconds say nothing.
  public var isDeferred: Bool { self == .email }
}
