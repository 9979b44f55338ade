/// A table read from delimited text (RFC 4180) or from a sheet of a workbook, with the line or the row each of its rows began on.
///
/// Reads UTF-8 and UTF-16 with or without a mark; LF, CRLF or CR; quoted fields with doubled quotes, delimiters and line
/// breaks inside; `,` `;` tab or `|` between fields. Titles above the header, and rows and columns without any text, as
/// spreadsheets leave them, do not count.
public struct CSVTable: Sendable {
  /// Names of the columns, trimmed.
  public let header: [String]
  /// Line of the header, from 1.
  public let headerLine: Int
  /// The delimiter found.
  public let delimiter: UInt8
  /// Rows in the order of the file.
  public let rows: [Row]
  /// The sheet that it was read from, if it was one.
  let sheet: TableContent.Sheet?

  /// A row and the line it began on.
  public struct Row: Sendable {
    /// Line, from 1.
    public let line: Int
    /// Fields, as many as the header has.
    public let fields: [String]
  }

  /// The position of a column; `nil` when the header lacks it.
  public func column(_ name: String) -> Int? {
    header.firstIndex(of: name)
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: Its name, for messages.
  ///   - columns: Names by which its header is known; without any the first record is the header.
  ///   - limit: The most rows read; more are a problem, not a crash.
  /// - Throws: ``PlanError`` with every ragged row, unterminated quote, invalid byte and doubled column name (the
  ///   first 20 of a kind).
  public init(
    _ bytes: [UInt8], file: String, columns: [String] = [], limit: Int = 5_000_000
  ) throws(PlanError) {
    let text = try TableContent(
      bytes, file: file, names: columns.isEmpty ? nil : HeaderNames(columns: columns.map { [$0] }))
    let sheet = text.sheet
    self.sheet = sheet
    var problems: [PlanProblem] = []
    func report(_ code: String, _ line: Int?, _ message: String, _ fix: String, column: Int? = nil) {
      guard problems.count(where: { $0.code == code }) < 20 else { return }
      problems.append(
        PlanProblem(
          code: code, file: file, line: line, column: sheet == nil ? nil : column, sheet: sheet?.name, message: message,
          fix: fix))
    }
    var cursor = CSVCursor(text)
    delimiter = cursor.dialect.delimiter
    var names: [String]?
    var firstLine = 1
    var rows: [Row] = []
    while cursor.next() {
      let line = cursor.line
      if let flaw = cursor.flaw?.explanation(of: cursor) {
        report(flaw.code, line, flaw.message, flaw.fix)
        continue
      }
      guard let header = names else {
        names = cursor.header()
        cursor.width = names?.count
        firstLine = line
        continue
      }
      let fields = (0..<cursor.fieldCount).map { cursor.text($0) }
      guard fields.count == header.count else {
        report(
          "ragged-row", line, RaggedRow.message(fields.count, header: header.count),
          RaggedRow.fix(header.count, isSheet: sheet != nil), column: header.count + 1)
        continue
      }
      guard rows.count < limit else {
        report("too-many-rows", line, "the file has more than \(limit) rows", "keep at most \(limit) rows")
        break
      }
      rows.append(Row(line: line, fields: fields))
    }
    guard let names else {
      report("empty-file", 1, TableContent.emptyMessage(sheet), "write a header line first")
      throw PlanError(problems: problems)
    }
    for name in HeaderNames.repeats(in: names) {
      report("duplicate-column", firstLine, "column [\(name)] stands twice", "rename or remove one of them")
    }
    if !problems.isEmpty { throw PlanError(problems: problems) }
    header = names
    headerLine = firstLine
    self.rows = rows
  }
}
