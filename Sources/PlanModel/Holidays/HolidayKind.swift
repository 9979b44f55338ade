/// What a day in a calendar of public holidays is by law.
public enum HolidayKind: String, CaseIterable, Hashable, Sendable {
  /// A public holiday.
  case publicHoliday = "public"
  /// Indonesia's *cuti bersama*: a day of leave that everybody takes together, voluntary in the private sector.
  case jointLeave = "joint-leave"
  /// The Philippines' special (non-working) day.
  case specialNonWorking = "special-non-working"
  /// The Philippines' special (working) day: commemorated, and worked as any other.
  case specialWorking = "special-working"
  /// The second date of a holiday at a weekend: the date itself where the law puts a substitute in its place (United Kingdom), the
  /// weekday on which it is observed where the law leaves the holiday on its date (United States).
  case otherDate = "other-date"

  /// What days of the kind are in a plan that does not say.
  public var usualTreatment: HolidayTreatment {
    switch self {
    case .publicHoliday, .specialNonWorking: .holiday
    case .jointLeave, .otherDate: .specialDay
    case .specialWorking: .none
    }
  }
}
