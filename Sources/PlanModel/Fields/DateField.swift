public import Workforce

/// A date.
public struct DateField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a date such as 2026-11-23" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> CivilDate {
    guard let date = CivilDate(text) else {
      throw FieldFault(code: "wrong-date", message: DateText.reason(text), fix: "write YYYY-MM-DD")
    }
    return date
  }

  /// Every date is allowed.
  public func fault(in value: CivilDate) -> FieldFault? { nil }
}
