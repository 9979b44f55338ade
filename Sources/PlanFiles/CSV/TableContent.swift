import PlanModel
import Workbooks

/// What a file says in rows and columns, as text: that of the file, or of a sheet of a workbook. All that is read of tables is read
/// of this.
struct TableContent {
  /// What is to be known of a sheet, to say where in it something stands.
  struct Sheet {
    /// Its name.
    let name: String
    /// Formulas without a value, which matter where they stand in a column that is read.
    let uncomputed: [SheetText.Formula]
    /// What a planner should know of how it was read.
    let warnings: [String]
  }

  /// The text, UTF-8, and how it is written.
  let bytes: [UInt8]
  let dialect: TableDialect
  /// The sheet; `nil` for a file of text.
  let sheet: Sheet?

  /// Text of a known dialect.
  init(text: [UInt8], dialect: TableDialect, sheet: Sheet? = nil) {
    bytes = text
    self.dialect = dialect
    self.sheet = sheet
  }

  /// Understands a file.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - file: Its name, with that of a sheet if one is meant; else the first one is read whose header has most of `names`.
  ///   - names: What the header is known by; `nil` takes the first record.
  ///   - decimalComma: Whether numbers are read with a decimal comma; those of a sheet are written so, then.
  /// - Throws: ``PlanError`` with everything about it that no table has.
  init(_ bytes: [UInt8], file: String, names: HeaderNames?, decimalComma: Bool = false) throws(PlanError) {
    guard Workbook.isLikely(bytes) else {
      let text: [UInt8]
      do throws(PlainText.Flaw) {
        text = try PlainText(bytes).bytes
      } catch {
        throw PlanError(error, in: file)
      }
      self.init(text: text, dialect: TableDialect(of: text, names: names))
      return
    }
    var choice: SheetChoice?
    let table: SheetText
    do throws(WorkbookFault) {
      let book = try Workbook(bytes)
      let found = try SheetChoice(of: book, named: TableFile(file).sheet, names: names)
      choice = found
      table = try book.text(of: found.sheet, decimalComma: decimalComma)
    } catch {
      throw PlanError(problems: [error.problem(in: file, sheet: choice?.sheet.name)])
    }
    let name = choice?.sheet.name ?? ""
    let problems = table.problems(in: file, sheet: name)
    if !problems.isEmpty { throw PlanError(problems: problems) }
    var warnings = choice?.warnings(for: file) ?? []
    if table.hiddenRows > 0 {
      warnings.append("sheet [\(name)] hides \(table.hiddenRows) rows, which are read like all others")
    }
    self.init(
      text: table.bytes, dialect: TableDialect(ofSheet: table.bytes, names: names),
      sheet: Sheet(name: name, uncomputed: table.uncomputed, warnings: warnings))
  }
}

extension PlanError {
  /// Why a file is no text.
  init(_ flaw: PlainText.Flaw, in file: String) {
    self.init(problems: [
      PlanProblem(code: flaw.code, file: file, line: flaw.line, message: flaw.message, fix: flaw.fix)
    ])
  }
}

extension TableContent {
  /// That there is nothing in a file.
  static func emptyMessage(_ sheet: Sheet?) -> String {
    sheet.map { "sheet [\($0.name)] is empty" } ?? "the file is empty"
  }
}

extension ProblemLog {
  /// Remembers that a table is a sheet, if it is one, and tells what is to be known of it.
  ///
  /// - Parameters:
  ///   - sheet: The sheet; `nil` for a table in text.
  ///   - header: Names of its columns.
  ///   - file: Its name.
  ///   - columns: Positions of the columns that are read: what stands in others does not count.
  func note(_ sheet: TableContent.Sheet?, header: [String], of file: String, reading columns: some Collection<Int>) {
    guard let sheet else { return }
    note(sheet: sheet.name, header: header, of: file)
    for warning in sheet.warnings { warn(in: file, warning) }
    for formula in sheet.uncomputed where columns.contains(formula.cell.column) {
      report(
        "formula-without-value", in: file, line: formula.cell.row + 1, column: formula.cell.column + 1,
        "the formula [\(formula.text)] has no value: no program has calculated it",
        fix: "open the workbook in a spreadsheet program and save it, or write the value itself")
    }
  }
}

/// Which sheet of a workbook is read: the one that is named, else the first that people see whose header has most of the names
/// looked for.
private struct SheetChoice {
  /// Rows in which a header is looked for.
  private static let searched = 40

  let sheet: Workbook.Sheet
  /// Sheets that could be meant as well.
  let others: [String]

  init(of book: Workbook, named wanted: String?, names: HeaderNames?) throws(WorkbookFault) {
    if let wanted {
      let same =
        book.sheets.first { $0.name == wanted } ?? book.sheets.first { $0.name.lowercased() == wanted.lowercased() }
      guard let same else { throw .noSuchSheet(wanted, of: book.sheets.map(\.name)) }
      sheet = same
      others = []
      return
    }
    let visible = book.sheets.filter { !$0.isHidden }
    let candidates = visible.isEmpty ? book.sheets : visible
    guard let first = candidates.first else { throw .noSheets }
    guard let names, candidates.count > 1 else {
      sheet = first
      others = []
      return
    }
    var counts: [Int] = []
    for candidate in candidates {
      let sample = try book.text(of: candidate, sample: SheetChoice.searched)
      counts.append(TableDialect.namesFound(inSheet: sample.bytes, names))
    }
    let most = counts.max() ?? 0
    let best = counts.firstIndex(of: most) ?? 0
    sheet = candidates[best]
    others = most == 0 ? [] : candidates.indices.filter { $0 != best && counts[$0] == most }.map { candidates[$0].name }
  }

  func warnings(for file: String) -> [String] {
    others.first.map {
      [
        "sheet [\(sheet.name)] is read, and [\($0)] has the same columns; name the one that is meant, such as \(file)#\($0)"
      ]
    } ?? []
  }
}
