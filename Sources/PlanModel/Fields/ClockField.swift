/// A time of day.
public struct ClockField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a time of day such as 08:30" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> ClockTime {
    guard let time = ClockTime(text) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a time of day", fix: "write HH:MM from 00:00 to 24:00")
    }
    return time
  }

  /// Every time of day is allowed.
  public func fault(in value: ClockTime) -> FieldFault? { nil }
}
