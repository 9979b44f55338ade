/// A session as it is placed in a duty.
public struct PlacedSession: Hashable, Sendable {
  /// Id of the session.
  public var id: String
  /// Start in minutes after the shift's start.
  public var start: Int
  /// Length in minutes.
  public var minutes: Int
  /// Whether it is paid.
  public var isPaid: Bool

  /// Makes a placed session.
  public init(id: String, start: Int, minutes: Int, isPaid: Bool) {
    self.id = id
    self.start = start
    self.minutes = minutes
    self.isPaid = isPaid
  }
}
