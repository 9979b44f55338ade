public import Workforce

/// What a ledger counts.
public struct LedgerCountField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a count such as nights" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> LedgerCount {
    if let count = LedgerCount(text) { return count }
    let known = LedgerCount.named.map(\.description)
    throw FieldFault(
      code: "unknown-word",
      message: "[\(text)] is not one of \((known + [LedgerCount.shiftPrefix + "ID"]).joined(separator: ", "))",
      fix: Suggestion.closest(to: text, among: known).map { "did you mean [\($0)]?" })
  }

  /// Every count is allowed.
  public func fault(in value: LedgerCount) -> FieldFault? { nil }
}
