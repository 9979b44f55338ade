import PlanModel
import Workforce

/// A table of the plan folder with the columns the format knows.
struct TableReader {
  /// A row, read by the names of columns.
  struct Row {
    let line: Int
    let file: String
    let log: ProblemLog
    fileprivate let fields: [String]
    fileprivate let positions: [String: Int]

    /// The text of a column; empty when the column or the text is not there.
    func text(_ column: String) -> String {
      positions[column].map { fields[$0] } ?? ""
    }

    /// The text of a column; `nil` when the column or the text is not there.
    func optional(_ column: String) -> String? {
      let found = text(column)
      return found.isEmpty ? nil : found
    }

    /// The text of a column that may not be empty; reports an empty one.
    func required(_ column: String) -> String? {
      let found = text(column)
      guard found.isEmpty else { return found }
      fail("missing-value", "\(column) is empty", fix: "write a value, or remove the row", at: column)
      return nil
    }

    /// The date of a column; `nil` when it is empty, or reported as wrong.
    func date(_ column: String) -> CivilDate? {
      let found = text(column)
      if found.isEmpty { return nil }
      guard let date = CivilDate(found) else {
        fail("wrong-date", "\(column) \(DateText.reason(found))", fix: "write YYYY-MM-DD", at: column)
        return nil
      }
      return date
    }

    /// The value of a column; `nil` when it is empty, or reported as wrong.
    func value<Field: PlanField>(_ column: String, _ field: Field) -> Field.Value? {
      guard let text = optional(column) else { return nil }
      do throws(FieldFault) {
        return try field.value(of: text)
      } catch {
        fail(error, column)
        return nil
      }
    }

    /// Whether a column says yes; what it says where it is empty. A problem is reported, and then counts as empty.
    func flag(_ column: String, orElse usual: Bool) -> Bool {
      switch text(column).lowercased() {
      case "": return usual
      case "yes", "true", "1": return true
      case "no", "false", "0": return false
      default:
        fail("wrong-type", "\(column) [\(text(column))] is not yes or no", at: column)
        return usual
      }
    }

    /// Reports a problem with this row, or with what it has in a column.
    func fail(_ code: String, _ message: String, fix: String? = nil, at column: String? = nil) {
      log.report(code, in: file, line: line, field: column, message, fix: fix)
    }

    /// Reports why the text of a column cannot be used.
    func fail(_ fault: FieldFault, _ column: String) {
      fail(fault.code, "\(column) \(fault.message)", fix: fault.fix, at: column)
    }

    /// Warns about this row.
    func warn(_ message: String) {
      log.warn(in: file, line: line, message)
    }
  }

  /// The rows.
  let rows: [Row]
  /// The columns that are there.
  private let columns: Set<String>
  /// Whether they are those of a sheet.
  let isSheet: Bool

  /// Opens a table; reports what is wrong with it as a whole and returns `nil` then.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: Its name.
  ///   - required: Columns that must be there.
  ///   - optional: Columns that may be there; any other is an error.
  ///   - limit: The most rows.
  ///   - isOpen: Whether any other column may be there as well.
  ///   - log: Where problems go.
  init?(
    _ bytes: [UInt8], file: String, required: [String], optional: [String], limit: Int, isOpen: Bool = false,
    log: ProblemLog
  ) {
    let known = required + optional
    let table: CSVTable
    do {
      table = try CSVTable(bytes, file: file, columns: known, limit: limit)
    } catch {
      error.problems.forEach { log.report($0) }
      return nil
    }
    log.note(
      table.sheet, header: table.header, of: file, reading: known.compactMap(table.column))
    var isUsable = true
    for name in required where table.column(name) == nil {
      log.report(
        "missing-column", in: file, line: table.headerLine, "the column [\(name)] is missing",
        fix: "add it; the columns are \(known.joined(separator: ", "))")
      isUsable = false
    }
    for (position, name) in table.header.enumerated() where !isOpen && name.isEmpty {
      guard table.rows.contains(where: { !$0.fields[position].isEmpty }) else { continue }
      log.report(
        "unknown-column", in: file, line: table.headerLine, column: table.sheet.map { _ in position + 1 },
        "column \(position + 1) has no name",
        fix: table.sheet == nil ? "name it, or remove the delimiter" : "name it, or delete the column")
    }
    for name in table.header where !isOpen && !name.isEmpty && !known.contains(name) {
      log.report(
        "unknown-column", in: file, line: table.headerLine, field: name, "[\(name)] is not a column of this table",
        fix: Suggestion.fix(
          for: name, among: known, otherwise: "the columns are \(known.joined(separator: ", "))"))
    }
    guard isUsable else { return nil }
    isSheet = table.sheet != nil
    var positions: [String: Int] = [:]
    for name in known { positions[name] = table.column(name) }
    columns = Set(positions.keys)
    rows = table.rows.map { row in
      Row(line: row.line, file: file, log: log, fields: row.fields, positions: positions)
    }
  }

  /// Whether a column is there.
  func has(_ column: String) -> Bool { columns.contains(column) }
}
