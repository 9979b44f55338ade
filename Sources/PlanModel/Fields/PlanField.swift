/// What a field of a plan may hold: reads it from the text of a form, a table or a YAML key, and checks a value that did not
/// come from a text.
public protocol PlanField<Value>: Sendable {
  /// What the field holds.
  associatedtype Value

  /// What to write there, such as `a whole number`.
  var expected: String { get }

  /// The value of a text.
  ///
  /// - Throws: ``FieldFault`` when the text is no such value, or one that is not allowed.
  func value(of text: String) throws(FieldFault) -> Value

  /// Why a value is not allowed; `nil` when it is.
  func fault(in value: Value) -> FieldFault?
}
