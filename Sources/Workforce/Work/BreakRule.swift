/// A break as the plan prescribes it for shifts of some length.
public struct BreakRule: Hashable, Sendable {
  /// What kind of pause it is; only the name differs.
  public enum Kind: String, Hashable, Sendable, Codable {
    case meal, rest
    /// The hours between the two parts of a split shift.
    case gap
  }

  /// Meal, short rest, or gap.
  public var kind: Kind
  /// Length in minutes.
  public var minutes: Int
  /// Whether it counts as paid time.
  public var isPaid: Bool
  /// Earliest start, in minutes after the shift's start.
  public var earliestStart: Int
  /// Latest end, in minutes after the shift's start.
  public var latestEnd: Int

  /// Makes a break rule.
  public init(kind: Kind, minutes: Int, isPaid: Bool, earliestStart: Int, latestEnd: Int) {
    self.kind = kind
    self.minutes = minutes
    self.isPaid = isPaid
    self.earliestStart = earliestStart
    self.latestEnd = latestEnd
  }
}
