/// A date or a date with a time as a table writes it; the text is kept.
public struct Moment: CodableText {
  /// As written.
  public let description: String
  /// What it says.
  package let reading: MomentText.Moment

  /// Reads an ISO 8601 text; `nil` for anything else.
  public init?(_ text: String) {
    guard let reading = MomentText.moment(text) else { return nil }
    description = text
    self.reading = reading
  }

  /// Why a text is no moment, and what to write instead.
  package static func fault(of text: String) -> FieldFault {
    let reason = text.utf8.count == 10 ? DateText.reason(text) : "[\(text)] is not a date or a date with a time"
    return FieldFault(code: "wrong-date", message: reason, fix: "write YYYY-MM-DD or YYYY-MM-DD HH:MM")
  }
}
