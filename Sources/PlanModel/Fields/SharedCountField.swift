package import Workforce

/// A count of the ledger of which a roster decides duty by duty, so that it can be shared.
package struct SharedCountField: PlanField {
  /// Makes a field.
  package init() {}

  /// What to write there.
  package var expected: String { "a count such as nights" }

  /// The value of a text.
  package func value(of text: String) throws(FieldFault) -> LedgerCount {
    guard let count = LedgerCount(text) else { throw unknown(text) }
    return count
  }

  /// Only what a roster decides of can be shared.
  package func fault(in value: LedgerCount) -> FieldFault? {
    switch value {
    case .nights, .early, .late, .weekends, .holidays, .onCall, .aboveContract, .shift: nil
    default: unknown(value.description)
    }
  }

  private static let words = ["nights", "early", "late", "weekends", "holidays", "on-call", "above-contract"]

  private func unknown(_ text: String) -> FieldFault {
    FieldFault(
      code: "unknown-word",
      message: "[\(text)] is not one of nights, early, late, weekends, holidays, on-call, above-contract, shift:ID",
      fix: Suggestion.closest(to: text, among: SharedCountField.words).map { "did you mean [\($0)]?" }
        ?? "write one of them, or points by shift such as {late: 1, night: 2}")
  }
}
