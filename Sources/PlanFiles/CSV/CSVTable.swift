/// A table read from comma-, semicolon- or tab-separated text (RFC 4180), with the line each row began on.
///
/// Reads UTF-8 with or without a byte order mark; LF, CRLF or CR; quoted fields with doubled quotes, delimiters and line
/// breaks inside. Empty lines are skipped. The delimiter is the one of `,` `;` tab that the header line holds most of.
public struct CSVTable: Sendable {
  /// Names of the columns, trimmed.
  public let header: [String]
  /// Line of the header, from 1.
  public let headerLine: Int
  /// The delimiter found.
  public let delimiter: UInt8
  /// Rows in the order of the file.
  public let rows: [Row]

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
  ///   - limit: The most rows read; more are a problem, not a crash.
  /// - Throws: ``PlanError`` with every ragged row, unterminated quote, invalid byte and doubled column name (the
  ///   first 20 of a kind).
  public init(_ bytes: [UInt8], file: String, limit: Int = 5_000_000) throws(PlanError) {
    var problems: [PlanProblem] = []
    var cursor = CSVCursor(bytes: bytes)
    func report(_ code: String, _ line: Int, _ message: String, _ fix: String) {
      guard problems.count(where: { $0.code == code }) < 20 else { return }
      problems.append(PlanProblem(code: code, file: file, line: line, message: message, fix: fix))
    }
    if let position = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<position].count(where: { $0 == 10 })
      report("nul-byte", line, "a NUL byte stands in the file", "save it as plain UTF-8 text")
      throw PlanError(problems: problems)
    }
    delimiter = cursor.delimiter
    var names: [String]?
    var firstLine = 1
    var rows: [Row] = []
    while cursor.next() {
      let line = cursor.line
      switch cursor.flaw {
      case .notUTF8:
        report("not-utf8", line, "the line is not valid UTF-8", "save the file as UTF-8")
        continue
      case .openQuote:
        report("open-quote", line, "a quoted field that begins here never ends", "close it with a \"")
        continue
      case .textAfterQuote:
        report(
          "text-after-quote", line, "text follows the closing quote of a field",
          "quote the whole field, and double the quotes within it")
        continue
      case nil: break
      }
      let fields = (0..<cursor.fieldCount).map { cursor.text($0) }
      guard let header = names else {
        names = fields
        firstLine = line
        continue
      }
      guard fields.count == header.count else {
        report(
          "ragged-row", line, "the row has \(fields.count) fields, the header \(header.count)",
          "add or remove delimiters so that every row has \(header.count) fields, or quote a field that holds one")
        continue
      }
      guard rows.count < limit else {
        report("too-many-rows", line, "the file has more than \(limit) rows", "keep at most \(limit) rows")
        break
      }
      rows.append(Row(line: line, fields: fields))
    }
    guard let names else {
      report("empty-file", 1, "the file is empty", "write a header line first")
      throw PlanError(problems: problems)
    }
    for (index, name) in names.enumerated() where !name.isEmpty && names[..<index].contains(name) {
      report("duplicate-column", firstLine, "column [\(name)] stands twice", "rename or remove one of them")
    }
    if !problems.isEmpty { throw PlanError(problems: problems) }
    header = names
    headerLine = firstLine
    self.rows = rows
  }
}
