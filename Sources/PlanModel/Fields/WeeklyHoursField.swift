/// Hours of a week.
public struct WeeklyHoursField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "hours such as mon-fri 08:00-18:00" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> WeeklyHours {
    do throws(WeeklyHours.Mistake) {
      return try WeeklyHours(text)
    } catch {
      throw FieldFault(code: "wrong-hours", message: error.message, fix: error.fix)
    }
  }

  /// Every hours are allowed.
  public func fault(in value: WeeklyHours) -> FieldFault? { nil }
}
