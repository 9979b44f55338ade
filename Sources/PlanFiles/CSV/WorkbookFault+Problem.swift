import PlanModel
import Workbooks

// Words for workbooks that cannot be read, and for what in a sheet is no table.

extension WorkbookFault {
  /// What is wrong, where, and the likely fix.
  func problem(in file: String, sheet: String?) -> PlanProblem {
    func problem(_ code: String, _ message: String, fix: String, at cell: CellAddress? = nil) -> PlanProblem {
      var problem = PlanProblem(code: code, file: file, message: message, fix: fix)
      if let cell { problem.place(in: sheet, at: cell) }
      return problem
    }
    let anew = "open it in a spreadsheet program and save it anew as .xlsx"
    switch self {
    case .other(let kind):
      return problem("not-a-table", "the file is \(kind.name)", fix: kind.fix)
    case .damaged(_, let cell?):
      return problem("damaged-workbook", "the workbook is damaged here", fix: anew, at: cell)
    case .damaged(let part, nil):
      let name = part.isEmpty ? "" : ": [\(part)] cannot be read"
      return problem("damaged-workbook", "the workbook is damaged or cut off\(name)", fix: anew)
    case .declaredType(let part):
      return problem(
        "damaged-workbook", "[\(part)] declares a type of document, which no spreadsheet program writes", fix: anew)
    case .tooLarge(let bytes):
      return problem(
        "file-too-large", "the workbook has more than \(bytes) bytes when it is unpacked",
        fix: "keep only the sheet that is read, or save that as CSV")
    case .tooManyRows(let limit):
      return problem(
        "too-many-rows", "sheet [\(sheet ?? "")] has more than \(limit) rows",
        fix: "save it as CSV, of which more rows are read, or split it")
    case .tooManyColumns(let cell, let limit):
      return problem(
        "too-many-columns", "a value stands beyond the first \(limit) columns",
        fix: "delete what stands to the right of the table", at: cell)
    case .noSuchSheet(let name, let names):
      return problem(
        "unknown-sheet", "the workbook has no sheet [\(name)]",
        fix: Suggestion.fix(for: name, among: names, otherwise: "its sheets are \(Suggestion.list(names))"))
    case .noSheets:
      return problem("empty-file", "the workbook has no sheet with cells", fix: "name another workbook")
    }
  }
}

extension WorkbookFault.OtherKind {
  fileprivate var name: String {
    switch self {
    case .encrypted: "a workbook that opens with a password alone"
    case .old: "a workbook of the old kind (.xls)"
    case .binary: "a binary workbook (.xlsb)"
    case .openDocument: "a workbook of OpenDocument (.ods)"
    case .document: "an office document, not a workbook"
    case .archive: "an archive, not a workbook (.xlsx)"
    }
  }

  fileprivate var fix: String {
    switch self {
    case .encrypted: "save it without the password: in Excel under File, Info, Protect Workbook"
    case .old, .binary, .openDocument: "save it as an Excel workbook (.xlsx), or as CSV in UTF-8"
    case .document, .archive: "save the table as an Excel workbook (.xlsx), or as CSV in UTF-8"
    }
  }
}

extension SheetText {
  /// What of a sheet no table has: merged cells and totals.
  func problems(in file: String, sheet: String) -> [PlanProblem] {
    func problem(_ code: String, at cell: CellAddress, _ message: String, fix: String) -> PlanProblem {
      var problem = PlanProblem(code: code, file: file, message: message, fix: fix)
      problem.place(in: sheet, at: cell)
      return problem
    }
    let cells = merged.prefix(ProblemLog.limit).map { cells in
      problem(
        "merged-cells", at: CellAddress(corner: cells) ?? CellAddress(row: 0, column: 0),
        "the cells [\(cells)] are merged into one, where a table has a value in each",
        fix: "delete the title if it is one; else unmerge them and write into each what it stands for")
    }
    let sums = totals.prefix(ProblemLog.limit).map { total in
      problem(
        "total-row", at: total.cell, "[\(total.text)] sums up the cells above it: a total is no row of the table",
        fix: "delete the row of totals, or keep it on another sheet")
    }
    return cells + sums
  }
}

extension PlanProblem {
  /// Puts it at a cell.
  fileprivate mutating func place(in sheet: String?, at cell: CellAddress) {
    self.sheet = sheet
    line = cell.row + 1
    column = cell.column + 1
  }
}
