/// A premium such as `25%`; the sign of per cent is asked for, so that nobody wonders whether 2 is two per cent or twice as much.
public struct PremiumField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a premium such as 25%" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Premium {
    guard let value = Premium(text) else {
      let isPlain = DecimalText.number(text).map { (0...1000).contains($0) } ?? false
      throw FieldFault(
        code: "wrong-type", message: "[\(text)] is not a premium in per cent",
        fix: isPlain
          ? "write [\(text)%] for per cent of the hourly cost" : "write such as [25%], with two decimals at most")
    }
    if let fault = fault(in: value) { throw fault }
    return value
  }

  /// Why a value is not allowed.
  public func fault(in value: Premium) -> FieldFault? {
    if (0...100_000).contains(value.hundredths) { return nil }
    return FieldFault(code: "out-of-range", message: "[\(value)] is not in 0% … 1000%")
  }
}
