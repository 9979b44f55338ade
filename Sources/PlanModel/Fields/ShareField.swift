/// A share such as `0.85` or `85%`, in a range.
public struct ShareField: PlanField {
  /// What is allowed.
  public let range: ClosedRange<Double>

  /// Makes a field.
  public init(_ range: ClosedRange<Double> = 0...1) {
    self.range = range
  }

  /// What to write there.
  public var expected: String { "a share" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Double {
    guard let value = DecimalText.share(text) else {
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a share", fix: "write such as [0.85] or [85%]")
    }
    if let fault = fault(in: value, shown: text) { throw fault }
    return value
  }

  /// Why a value is not allowed.
  public func fault(in value: Double) -> FieldFault? { fault(in: value, shown: String(value)) }

  private func fault(in value: Double, shown: String) -> FieldFault? {
    if range.contains(value) { return nil }
    let lower = DecimalText.plain(range.lowerBound * 100)
    let upper = DecimalText.plain(range.upperBound * 100)
    let isPercent = shown.last != "%" && range.contains(value / 100)
    return FieldFault(
      code: "out-of-range", message: "[\(shown)] is not a share in \(lower)% … \(upper)%",
      fix: isPercent ? "write [\(shown)%]" : nil)
  }
}
