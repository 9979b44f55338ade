/// Hours of every day such as `08:00-12:00`; those that end before they begin pass midnight. Minutes, from 1440 on of the next day.
public struct HoursOfDayField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "hours such as 08:00-12:00" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Range<Int> {
    do throws(WeeklyHours.Mistake) {
      return try WeeklyHours.minutes(of: text[...])
    } catch {
      throw FieldFault(code: "wrong-hours", message: error.message, fix: error.fix)
    }
  }

  /// Every hours are allowed.
  public func fault(in value: Range<Int>) -> FieldFault? { nil }
}
