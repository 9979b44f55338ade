import Workforce

/// Texts of cells as fields of a table in text.
enum TableField {
  /// Appends a cell's text, as it is spelled in its part, such that readers of tables get back what it means.
  static func append(_ spelled: [UInt8], to table: inout [UInt8]) {
    if isPlain(spelled) {
      table.append(contentsOf: spelled)
    } else {
      table.append(contentsOf: CSVField.text(of: CellText.meaning(of: String(decoding: spelled, as: UTF8.self))).utf8)
    }
  }

  /// Whether a text is a field as it is: letters, digits, and blanks and some signs between them.
  private static func isPlain(_ text: [UInt8]) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    func isLetter(_ byte: UInt8) -> Bool { 48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte }
    return isLetter(first) && isLetter(last)
      && text.allSatisfy { isLetter($0) || $0 == 32 || 45...46 ~= $0 || $0 == 58 || $0 == 43 }
  }
}
