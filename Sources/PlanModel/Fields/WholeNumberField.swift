/// A whole number in a range.
public struct WholeNumberField: PlanField {
  /// What is allowed.
  public let range: ClosedRange<Int>

  /// Makes a field.
  public init(_ range: ClosedRange<Int>) {
    self.range = range
  }

  /// What to write there.
  public var expected: String { "a whole number" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Int {
    guard let value = DecimalText.integer(text) else {
      throw FieldFault(code: "wrong-type", message: "[\(text)] is not a whole number")
    }
    if let fault = fault(in: value, shown: text) { throw fault }
    return value
  }

  /// Why a value is not allowed.
  public func fault(in value: Int) -> FieldFault? { fault(in: value, shown: String(value)) }

  private func fault(in value: Int, shown: String) -> FieldFault? {
    if range.contains(value) { return nil }
    return FieldFault(
      code: "out-of-range", message: "[\(shown)] is not in \(range.lowerBound) … \(range.upperBound)")
  }
}
