/// A date, or a date with a time.
public struct MomentField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a date such as 2026-11-24" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Moment {
    guard let moment = Moment(text) else { throw Moment.fault(of: text) }
    return moment
  }

  /// Every moment is allowed.
  public func fault(in value: Moment) -> FieldFault? { nil }
}
