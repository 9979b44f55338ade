/// One of several words.
public struct WordField<Value: Sendable>: PlanField {
  /// The words, in the order in which messages list them, and what they mean.
  public let words: [(word: String, value: Value)]

  /// Makes a field.
  public init(_ words: [(word: String, value: Value)]) {
    self.words = words
  }

  /// What to write there.
  public var expected: String { "one of \(Suggestion.list(words.map(\.word)))" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> Value {
    if let found = words.first(where: { $0.word == text }) { return found.value }
    let known = words.map(\.word)
    throw FieldFault(
      code: "unknown-word", message: "[\(text)] is not one of \(known.joined(separator: ", "))",
      fix: Suggestion.closest(to: text, among: known).map { "did you mean [\($0)]?" })
  }

  /// Every value is allowed.
  public func fault(in value: Value) -> FieldFault? { nil }
}

extension WordField where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// The cases of an enumeration.
  public init(of type: Value.Type = Value.self) {
    self.init(Value.allCases.map { ($0.rawValue, $0) })
  }
}
