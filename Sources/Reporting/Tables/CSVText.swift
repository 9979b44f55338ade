import Workforce

/// Writes delimited values: a line end after each record, quotes only where they are needed, nothing that a spreadsheet
/// runs.
struct CSVText {
  private(set) var text: String
  private let form: TableForm

  init(header: [String], form: TableForm = .programs) {
    self.form = form
    text = form.mark
    append(header)
  }

  mutating func append(_ fields: [String]) {
    text += fields.map(field).joined(separator: form.delimiter)
    text += form.lineEnd
  }

  /// Signs between fields that only some tables have need quotes in those alone.
  private func field(_ value: String) -> String {
    let field = CSVField.text(of: value)
    return form.delimiter == "|" && field.contains("|") && !field.hasPrefix("\"") ? "\"\(field)\"" : field
  }
}
