public import Workforce

/// A day of a calendar of public holidays.
public struct PublicHoliday: Hashable, Sendable {
  /// Its name, the same every year, as its country writes it.
  public let name: String
  /// The date.
  public let date: CivilDate
  /// What it is by law.
  public let kind: HolidayKind
  /// Whether the date is expected only: the moon is still to be sighted, or no decree was known when the calendar was made.
  public let isExpected: Bool

  init(_ name: String, _ date: CivilDate, _ kind: HolidayKind, isExpected: Bool = false) {
    self.name = name
    self.date = date
    self.kind = kind
    self.isExpected = isExpected
  }
}
