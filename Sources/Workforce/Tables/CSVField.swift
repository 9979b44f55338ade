/// A field of a comma-separated table, such that no spreadsheet runs it and every reader gets its text back.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, an agent named `-2+3`
/// for the number 1. Such a text gets an apostrophe in front, and so does one that begins with apostrophes and goes on like
/// that; reading takes one apostrophe away again. All other texts stand as they are, negative numbers such as `-2.5` among them.
///
/// ## Source
/// OWASP, "CSV Injection", which also names the full-width forms of these signs.
public enum CSVField {
  /// A field as it stands in a file: in double quotes when it holds a delimiter, a quote, a line break, or a space at either
  /// end.
  public static func text(of value: String) -> String {
    let text = wouldRun(value) ? "'" + value : value
    let special: Set<Unicode.Scalar> = [",", ";", "\t", "\"", "\n", "\r"]
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { special.contains($0) }) || scalars.first == " " || scalars.last == " "
    else { return text }
    var quoted = "\""
    for scalar in scalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The text that a field of a file means, its quotes undone already.
  public static func value(of text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return wouldRun(rest) ? rest : text
  }

  /// Whether a text begins, behind any apostrophes, as a formula does.
  private static func wouldRun(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    switch rest.first {
    case "-": return !isNumber(rest.dropFirst())
    case "=", "+", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether a text is digits, with at most one point between two of them.
  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
  }
}
