/// A date, or days of the week.
public struct DaySelectionField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a date, or days of the week" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> DaySelection {
    guard let days = DaySelection(text) else { throw DaySelection.fault(of: text) }
    return days
  }

  /// Every days are allowed.
  public func fault(in value: DaySelection) -> FieldFault? { nil }
}
