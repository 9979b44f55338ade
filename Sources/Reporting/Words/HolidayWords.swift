public import PlanModel

/// A word of a list of public holidays.
public enum HolidayLabel: Hashable, Sendable, CaseIterable {
  /// Behind a date that is not official yet.
  case expected
  /// Above the laws and decrees.
  case sources
  /// Above what the list does not say.
  case notes
}

/// What a language says of public holidays.
public protocol HolidayWords: Sendable {
  /// What a day is by law.
  func text(for kind: HolidayKind) -> String
  /// Whose holidays follow, and when they were read.
  func heading(of calendar: HolidayCalendar) -> String
  /// That days of a year are still to be decreed.
  func text(for undecided: HolidayCalendar.Undecided) -> String
  /// A word.
  func holidayLabel(_ label: HolidayLabel) -> String
}
