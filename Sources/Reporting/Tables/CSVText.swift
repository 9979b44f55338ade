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
    text += fields.map(CSVField.text).joined(separator: form.delimiter)
    text += form.lineEnd
  }
}
