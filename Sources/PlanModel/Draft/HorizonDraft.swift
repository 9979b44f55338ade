public import Workforce

/// `horizon`: which weeks are planned.
public struct HorizonDraft: Codable, Hashable, Sendable {
  /// The first day: the first of the centre's weeks.
  public var firstDay: CivilDate
  /// How many; `nil` means one.
  public var weeks: Int?

  /// Makes it.
  public init(firstDay: CivilDate, weeks: Int? = nil) {
    self.firstDay = firstDay
    self.weeks = weeks
  }

  /// What `weeks` may hold.
  package static let weeksField = WholeNumberField(1...8)
}
