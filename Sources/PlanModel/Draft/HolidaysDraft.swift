/// `holidays` of `calendar`, and what stands beside it: whose public holidays the calendar has.
public struct HolidaysDraft: Codable, Hashable, Sendable {
  /// Ids of calendars of public holidays, such as `ID`. Where two have a day, the first names it.
  public var calendars: [String]
  /// What days of joint leave are; `nil` means special days.
  public var jointLeave: HolidayTreatment?
  /// What special days without work are; `nil` means holidays.
  public var specialNonWorking: HolidayTreatment?
  /// What special days with work are; `nil` means days as any other.
  public var specialWorking: HolidayTreatment?
  /// What the second date of a holiday at a weekend is; `nil` means a special day.
  public var otherDate: HolidayTreatment?
  /// Names and dates of days that the calendar does not have.
  public var except: [String]?

  /// Makes it.
  public init(
    calendars: [String], jointLeave: HolidayTreatment? = nil, specialNonWorking: HolidayTreatment? = nil,
    specialWorking: HolidayTreatment? = nil, otherDate: HolidayTreatment? = nil, except: [String]? = nil
  ) {
    self.calendars = calendars
    self.jointLeave = jointLeave
    self.specialNonWorking = specialNonWorking
    self.specialWorking = specialWorking
    self.otherDate = otherDate
    self.except = except
  }
}
