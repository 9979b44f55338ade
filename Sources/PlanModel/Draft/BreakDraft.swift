public import Workforce

/// A break that is taken once in a shift.
public struct BreakDraft: Codable, Hashable, Sendable {
  /// Meal, rest or gap.
  public var kind: BreakRule.Kind
  /// How long it is.
  public var minutes: Minutes
  /// Whether it is paid; `nil` means that a rest is, a meal and a gap are not.
  public var isPaid: Bool?
  /// Earliest start after the shift's start; `nil` means an hour.
  public var earliestStart: Minutes?
  /// Latest end after the shift's start; `nil` means an hour before its end.
  public var latestEnd: Minutes?

  /// Makes it.
  public init(
    kind: BreakRule.Kind, minutes: Minutes, isPaid: Bool? = nil, earliestStart: Minutes? = nil,
    latestEnd: Minutes? = nil
  ) {
    self.kind = kind
    self.minutes = minutes
    self.isPaid = isPaid
    self.earliestStart = earliestStart
    self.latestEnd = latestEnd
  }

  /// What its fields may hold.
  package enum Fields {
    package static let kind = WordField([("meal", BreakRule.Kind.meal), ("rest", .rest), ("gap", .gap)])
    package static let minutes = MinutesField(5...480, step: 5)
    package static let earliestStart = MinutesField(0...1440)
    package static let latestEnd = MinutesField(5...1440)
  }
}
