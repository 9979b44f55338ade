/// What stands in a column of an export: a text in quotes, or a field, how it is written behind a colon, and a map behind a bar, as in
/// `start:yyyy-MM-dd HH:mm` and `activity|map:task-names`.
public struct ExportExpression: Hashable, Sendable {
  /// What it says.
  public enum Source: Hashable, Sendable {
    /// The same in every row.
    case literal(String)
    /// A fact of the row.
    case field(ExportField)
  }

  /// What it says.
  public let source: Source
  /// How a date or a moment is written; `nil` for what is neither.
  public let pattern: MomentPattern?
  /// Decimals of a number of hours.
  public let decimals: Int
  /// Name of the map that gives values their names; `nil` for none.
  public let map: String?

  private static let mapMark = "|map:"

  /// Reads an expression for a kind of rows.
  ///
  /// - Throws: What cannot be understood, and what may stand there.
  public init(_ text: String, rows: ExportDraft.Rows) throws(FieldFault) {
    for quote in ["'", "\""] where text.hasPrefix(quote) {
      guard text.count > 1, text.hasSuffix(quote) else {
        throw FieldFault(
          code: "wrong-expression", message: "[\(text)] has a quote that is not closed", fix: "write a quote at its end"
        )
      }
      (source, pattern, decimals, map) = (.literal(String(text.dropFirst().dropLast())), nil, 2, nil)
      return
    }
    var head = text[...]
    if let mark = text.firstRange(of: ExportExpression.mapMark) {
      map = String(text[mark.upperBound...])
      head = text[..<mark.lowerBound]
    } else {
      map = nil
    }
    let colon = head.firstIndex(of: ":")
    let name = String(head[..<(colon ?? head.endIndex)])
    let known = ExportField.all(in: rows)
    guard let field = known.first(where: { $0.rawValue == name }) else {
      let words = known.map(\.rawValue)
      throw FieldFault(
        code: "unknown-field", message: "[\(name)] is not a field of rows of kind \(rows.rawValue)",
        fix: Suggestion.fix(
          for: name, among: words,
          otherwise: "write one of \(words.joined(separator: ", ")), or a text in quotes"))
    }
    source = .field(field)
    let format = colon.map { String(head[head.index(after: $0)...]) }
    switch (field.kind, format) {
    case (.moment, _): (pattern, decimals) = (try MomentPattern(format ?? "yyyy-MM-dd HH:mm", hasTime: true), 2)
    case (.date, _): (pattern, decimals) = (try MomentPattern(format ?? "yyyy-MM-dd", hasTime: false), 2)
    case (.hours, let places?):
      guard let number = DecimalText.integer(places), (0...4).contains(number) else {
        throw FieldFault(
          code: "wrong-expression", message: "[\(places)] is no number of decimals from 0 to 4",
          fix: "write such as paid-hours:2")
      }
      (pattern, decimals) = (nil, number)
    case (_, nil): (pattern, decimals) = (nil, 2)
    case (_, _?):
      throw FieldFault(
        code: "wrong-expression", message: "[\(text)] has a format, which \(name) has none of",
        fix: "write \(name) alone; dates, times and paid-hours have formats")
    }
  }
}
