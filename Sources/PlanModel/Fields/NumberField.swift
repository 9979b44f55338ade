/// A number in a range.
public struct NumberField: PlanField {
  /// What is allowed.
  public let range: ClosedRange<Double>

  /// Makes a field.
  public init(_ range: ClosedRange<Double>) {
    self.range = range
  }

  /// What to write there.
  public var expected: String { "a number" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Double {
    guard let value = DecimalText.number(text) else {
      let fix = text.contains(",") ? "write a decimal point: [\(text.replacing(",", with: "."))]" : nil
      throw FieldFault(code: "wrong-type", message: "[\(text)] is not a number", fix: fix)
    }
    if let fault = fault(in: value, shown: text) { throw fault }
    return value
  }

  /// Why a value is not allowed.
  public func fault(in value: Double) -> FieldFault? { fault(in: value, shown: String(value)) }

  private func fault(in value: Double, shown: String) -> FieldFault? {
    if range.contains(value) { return nil }
    let (lower, upper) = (DecimalText.plain(range.lowerBound), DecimalText.plain(range.upperBound))
    return FieldFault(code: "out-of-range", message: "[\(shown)] is not in \(lower) … \(upper)")
  }
}
