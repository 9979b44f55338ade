import Foundation

/// Documents as programs read them: JSON with keys in snake case and sorted; what is unknown is absent.
///
/// It is the only encoder there is, so that one thing is spelled alike in every output. Control characters are escaped, so that
/// a document does no harm on a terminal.
public enum DocumentText {
  /// A document as text with a line break at its end.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public static func of(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return HarmlessText.text(String(decoding: try encoder.encode(document), as: UTF8.self)) + "\n"
  }

  /// A number to a thousandth: what lies beyond is noise of the arithmetic.
  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// A key as documents spell it: `meanWait` becomes `mean_wait`.
  public static func key(_ name: String) -> String {
    name.reduce(into: "") { key, letter in key += letter.isUppercase ? "_" + letter.lowercased() : String(letter) }
  }
}
