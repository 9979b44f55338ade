/// What days of a kind are in a plan's calendar.
public enum HolidayTreatment: String, CaseIterable, Codable, Hashable, Sendable {
  /// A special day on which work is paid as work on a holiday.
  case holiday
  /// A special day on which work is paid as on any other.
  case specialDay = "special-day"
  /// A day as any other: the calendar does not have it.
  case none

  /// What the key of a kind may hold.
  package static let field = WordField(of: HolidayTreatment.self)
}
