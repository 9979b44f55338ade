/// A length in seconds, in a range; a plain number counts seconds.
public struct SecondsField: PlanField {
  /// What is allowed, in seconds.
  public let range: ClosedRange<Double>

  /// Makes a field.
  public init(_ range: ClosedRange<Double>) {
    self.range = range
  }

  /// What to write there.
  public var expected: String { "a duration such as 20 s or 4 min" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Seconds {
    guard let duration = DurationText(text, plainUnit: 1) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a duration", fix: "write such as [20 s], [4 min] or [1h30]")
    }
    if let fault = fault(in: duration.seconds, shown: text) { throw fault }
    return Seconds(duration.seconds)
  }

  /// Why a value is not allowed.
  public func fault(in value: Seconds) -> FieldFault? { fault(in: value.count, shown: value.description) }

  private func fault(in value: Double, shown: String) -> FieldFault? {
    if range.contains(value) { return nil }
    let (lower, upper) = (DecimalText.plain(range.lowerBound), DecimalText.plain(range.upperBound))
    return FieldFault(code: "out-of-range", message: "[\(shown)] is not in \(lower) s … \(upper) s")
  }
}
