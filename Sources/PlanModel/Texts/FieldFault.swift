/// Why a text or a value cannot stand in a field of a plan, apart from where it stands.
///
/// A form field, a field of a table and a key of `plan.yaml` all say it in these words, each after its own name.
public struct FieldFault: Error, Hashable, Sendable {
  /// Stable kebab-case code, such as `out-of-range`.
  public var code: String
  /// What is wrong, with the offending value in brackets.
  public var message: String
  /// The likely fix, as an imperative.
  public var fix: String?

  /// Makes a fault.
  public init(code: String, message: String, fix: String? = nil) {
    self.code = code
    self.message = message
    self.fix = fix
  }
}
