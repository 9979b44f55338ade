import Workforce

/// Writes comma-separated values: a line feed after each record, quotes only where they are needed, nothing that a spreadsheet
/// runs.
struct CSVText {
  private(set) var text = ""

  init(header: [String]) {
    append(header)
  }

  mutating func append(_ fields: [String]) {
    text += fields.map(CSVField.text).joined(separator: ",")
    text += "\n"
  }
}
