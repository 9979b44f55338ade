/// Opening hours of one date.
public struct DayHoursField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "hours such as 08:00-14:00" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> DayHours {
    do throws(WeeklyHours.Mistake) {
      return try DayHours(reading: text)
    } catch {
      throw FieldFault(code: "wrong-hours", message: error.message, fix: error.fix)
    }
  }

  /// Every hours are allowed.
  public func fault(in value: DayHours) -> FieldFault? { nil }
}
