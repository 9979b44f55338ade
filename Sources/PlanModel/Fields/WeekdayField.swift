public import Workforce

/// A weekday.
public struct WeekdayField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a weekday" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Weekday {
    guard let weekday = WeekdayText.weekday(text) else {
      throw FieldFault(code: "wrong-type", message: "[\(text)] is not a weekday", fix: "write monday … sunday")
    }
    return weekday
  }

  /// Every weekday is allowed.
  public func fault(in value: Weekday) -> FieldFault? { nil }
}
