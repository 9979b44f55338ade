/// What something is called for people: a line of text that tables, terminals and pictures can show as it is.
public struct TitleField: PlanField {
  /// The most characters.
  private static let longest = 100
  /// Format characters that belong to words and emoji: zero-width joiner and non-joiner.
  private static let joiners: ClosedRange<Unicode.Scalar> = "\u{200C}"..."\u{200D}"

  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "a name" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> String {
    if let fault = fault(in: text) { throw fault }
    return text
  }

  /// Why a value is not allowed.
  public func fault(in value: String) -> FieldFault? {
    guard value.count <= TitleField.longest else {
      return FieldFault(
        code: "too-long", message: "[\(value.prefix(40))…] is longer than \(TitleField.longest) characters",
        fix: "choose a shorter name")
    }
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      case .format: TitleField.joiners.contains(scalar)
      default: true
      }
    }
    return isPlain
      ? nil
      : FieldFault(code: "control-character", message: "[\(value)] has a control character", fix: "remove it")
  }
}
