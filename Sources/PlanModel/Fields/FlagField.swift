/// True or false.
public struct FlagField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "true or false" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Bool {
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw FieldFault(code: "wrong-type", message: "[\(text)] is not true or false")
    }
  }

  /// Both are allowed.
  public func fault(in value: Bool) -> FieldFault? { nil }
}
