/// A break as it is placed.
public struct PlacedBreak: Hashable, Sendable {
  /// Start in minutes after the shift's start.
  public var start: Int
  /// Length in minutes.
  public var minutes: Int
  /// Whether it is paid.
  public var isPaid: Bool
  /// Meal or rest.
  public var kind: BreakRule.Kind

  /// Makes a placed break.
  public init(start: Int, minutes: Int, isPaid: Bool, kind: BreakRule.Kind) {
    self.start = start
    self.minutes = minutes
    self.isPaid = isPaid
    self.kind = kind
  }
}
