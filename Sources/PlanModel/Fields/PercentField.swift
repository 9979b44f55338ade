/// A change in per cent, such as `+15`, `-20` or `15%`.
public struct PercentField: PlanField {
  private static let range = -100.0...10_000

  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a change in per cent such as +15" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Double {
    var digits = text.filter { $0 != " " }
    if digits.last == "%" { digits.removeLast() }
    if digits.first == "+" { digits.removeFirst() }
    guard let value = DecimalText.number(digits) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a change in per cent", fix: "write such as [+15] or [-20]")
    }
    if let fault = fault(in: value) { throw fault }
    return value
  }

  /// Why a value is not allowed.
  public func fault(in value: Double) -> FieldFault? {
    if PercentField.range.contains(value) { return nil }
    return FieldFault(code: "out-of-range", message: "[\(DecimalText.plain(value))] is not in -100 … 10000")
  }
}
