/// An e-mail address as mail programs and calendars take it: `name@domain`, without blanks.
///
/// It is not asked whether the address exists, nor is every form taken that is allowed: quoted names and comments are not.
///
/// ## Source
/// RFC 5321, section 4.5.3.1: 64 octets before the sign, 254 in all (with the erratum 1690 to RFC 3696).
public struct EmailField: PlanField {
  /// Makes a field.
  public init() {}

  /// What to write there.
  public var expected: String { "an e-mail address" }

  /// The value of a text.
  public func value(of text: String) throws(FieldFault) -> String {
    if let fault = fault(in: text) { throw fault }
    return text
  }

  /// Why a value is not allowed.
  public func fault(in value: String) -> FieldFault? {
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
      default: !["\"", ",", ";", "<", ">", "(", ")", "[", "]", "\\", ":"].contains(scalar)
      }
    }
    let isAddress =
      isPlain && parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") }
      && parts[0].utf8.count <= 64 && value.utf8.count <= 254
    return isAddress
      ? nil
      : FieldFault(
        code: "wrong-email", message: "[\(value.prefix(80))] is not an e-mail address",
        fix: "write one address such as putri@example.com")
  }
}
