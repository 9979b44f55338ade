/// `day-edges`: which duties start early or end late.
public struct DayEdgesDraft: Codable, Hashable, Sendable {
  /// A duty that begins before starts early; `nil` means 07:00.
  public var early: ClockTime?
  /// A duty that ends after it ends late; `nil` means 21:00.
  public var late: ClockTime?

  /// Makes it.
  public init(early: ClockTime? = nil, late: ClockTime? = nil) {
    self.early = early
    self.late = late
  }

  /// The minute of the day before which a duty starts early, said or not.
  package var earlyMinute: Int { early?.minute ?? 7 * 60 }
  /// The minute of the day after which a duty ends late, said or not.
  package var lateMinute: Int { late?.minute ?? 21 * 60 }
}
