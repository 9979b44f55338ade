public import Workforce

/// A month.
public struct MonthField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a month such as 2026-11" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> CivilMonth {
    guard let month = CivilMonth(text) else {
      throw FieldFault(code: "wrong-month", message: "[\(text)] is not a month", fix: "write YYYY-MM")
    }
    return month
  }

  /// Every month is allowed.
  public func fault(in value: CivilMonth) -> FieldFault? { nil }
}
