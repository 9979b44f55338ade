/// Hours of every day such as `09:00-16:00`, the text kept.
public struct DayWindowField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { HoursOfDayField().expected }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> DayWindow {
    do throws(WeeklyHours.Mistake) {
      return try DayWindow(reading: text)
    } catch {
      throw FieldFault(code: "wrong-hours", message: error.message, fix: error.fix)
    }
  }

  /// Every hours are allowed.
  public func fault(in value: DayWindow) -> FieldFault? { nil }
}
