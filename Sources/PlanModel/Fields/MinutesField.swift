/// A length in whole minutes, in a range; a plain number counts minutes.
public struct MinutesField: PlanField {
  /// What is allowed, in minutes.
  public let range: ClosedRange<Int>
  /// It must be a multiple of so many minutes.
  public let step: Int
  /// Whether people think of it in hours, so that a small plain number is a mistake.
  public let isHours: Bool

  /// Makes a field.
  public init(_ range: ClosedRange<Int>, step: Int = 1, isHours: Bool = false) {
    self.range = range
    self.step = step
    self.isHours = isHours
  }

  /// What to write there.
  public var expected: String { "a duration such as 8h30 or 90 min" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Minutes {
    guard let duration = DurationText(text, plainUnit: 60) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a duration", fix: "write such as [8h30], [8:30] or [90 min]")
    }
    guard let value = duration.wholeMinutes else {
      throw FieldFault(code: "out-of-range", message: "[\(text)] is not a whole number of minutes")
    }
    if isHours, duration.isPlain, (1..<100).contains(value) {
      throw FieldFault(
        code: "likely-hours", message: "[\(text)] would be \(value) minutes",
        fix: "write [\(value)h] for hours, or [\(value) min] if minutes are meant")
    }
    if let fault = fault(in: value, shown: text) { throw fault }
    return Minutes(value)
  }

  /// Why a value is not allowed.
  public func fault(in value: Minutes) -> FieldFault? { fault(in: value.count, shown: value.description) }

  private func fault(in value: Int, shown: String) -> FieldFault? {
    guard value % step == 0 else {
      return FieldFault(code: "out-of-range", message: "[\(shown)] is not a multiple of \(step) minutes")
    }
    if range.contains(value) { return nil }
    let lower = DurationText.describe(minutes: range.lowerBound)
    let upper = DurationText.describe(minutes: range.upperBound)
    return FieldFault(code: "out-of-range", message: "[\(shown)] is not in \(lower) … \(upper)")
  }
}
