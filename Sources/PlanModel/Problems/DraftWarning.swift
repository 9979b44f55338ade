/// Something suspicious in a draft that does not keep it from being planned.
public struct DraftWarning: Hashable, Sendable, CustomStringConvertible {
  /// Where.
  public var path: DraftPath
  /// What is suspicious; goes on after the path.
  public var message: String

  /// Makes a warning.
  public init(path: DraftPath, message: String) {
    self.path = path
    self.message = message
  }

  /// `queues[phone] has no goals`.
  public var description: String { "\(path) \(message)" }
}
