internal import CWorkbook

/// Writes one sheet of a workbook. Rows and columns count from 0.
public final class SheetWriter {
  /// Its name.
  public let name: String
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private unowned let book: WorkbookWriter

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, book: WorkbookWriter) {
    self.sheet = sheet
    self.name = name
    self.book = book
  }

  /// Writes a cell.
  public func write(_ value: CellValue, _ row: Int, _ column: Int, _ style: CellStyle = CellStyle()) {
    guard row < CellAddress.rowLimit, column < CellAddress.columnLimit else {
      return book.note(.tooManyRows(sheet: name))
    }
    let (line, place, format) = (lxw_row_t(row), lxw_col_t(column), book.format(style))
    switch value {
    case .blank: book.note(worksheet_write_blank(sheet, line, place, format))
    // libxlsxwriter writes no empty string of its own accord; the style stays.
    case .text(""): book.note(worksheet_write_blank(sheet, line, place, format))
    case .text(let text): book.note(worksheet_write_string(sheet, line, place, CellText.spelled(text), format))
    case .number(let number): book.note(worksheet_write_number(sheet, line, place, number, format))
    case .formula(let formula, let value):
      book.note(worksheet_write_formula_num(sheet, line, place, "=" + formula, format, value))
    }
  }

  /// Writes cells side by side from a column on.
  public func write(_ values: [CellValue], row: Int, column: Int = 0, _ style: CellStyle = CellStyle()) {
    for (offset, value) in values.enumerated() { write(value, row, column + offset, style) }
  }

  /// Sets the width of columns, in characters.
  public func setWidth(_ width: Double, of columns: ClosedRange<Int>) {
    book.note(
      worksheet_set_column(sheet, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound), width, nil))
  }

  /// Keeps the rows above and the columns left of a cell in sight.
  public func freeze(rows: Int, columns: Int) {
    worksheet_freeze_panes(sheet, lxw_row_t(rows), lxw_col_t(columns))
  }

  /// Offers filters over the columns of a table: its header, and its last row.
  public func offerFilters(header: Int, last: Int, columns: ClosedRange<Int>) {
    book.note(
      worksheet_autofilter(
        sheet, lxw_row_t(header), lxw_col_t(columns.lowerBound), lxw_row_t(max(header, last)),
        lxw_col_t(columns.upperBound)))
  }

  /// Prints it on A4 across, all columns on a page, its first rows on each, page numbers below.
  ///
  /// - Parameters:
  ///   - title: Stands at the foot of each page.
  ///   - repeating: How many rows stand on top of each page.
  public func setUpPrinting(title: String, repeating: Int) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4 (ECMA-376, part 1, section 18.3.1.63).
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    if repeating > 0 { book.note(worksheet_repeat_rows(sheet, 0, lxw_row_t(repeating - 1))) }
    // A foot has at most 255 characters, in which & begins a code.
    let plain = title.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
    let shown = String(String.UnicodeScalarView(plain.prefix(80))).replacing("&", with: "&&")
    book.note(worksheet_set_footer(sheet, "&L\(shown)&R&P / &N"))
  }

  /// Offers a list of values for the cells of a column: those of a stretch of cells such as `Agents!$A$2:$A$9`. Others are accepted
  /// after a warning.
  public func offerList(of source: String, column: Int, rows: ClosedRange<Int>) {
    ("=" + source).withCString { source in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = UnsafeMutablePointer(mutating: source)
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      book.note(
        worksheet_data_validation_range(
          sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column),
          lxw_row_t(min(rows.upperBound, CellAddress.rowLimit - 1)),
          lxw_col_t(column), &validation))
    }
  }

  /// Colours the cells of a column whose number is above a value.
  public func highlight(above value: Double, fill: UInt32, column: Int, rows: ClosedRange<Int>) {
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_GREATER_THAN.rawValue)
    condition.value = value
    condition.format = book.format(CellStyle(fill: fill))
    book.note(
      worksheet_conditional_format_range(
        sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound), lxw_col_t(column), &condition)
    )
  }

  /// Hides the sheet: people see it only when they ask for it.
  public func hide() { worksheet_hide(sheet) }

  /// A stretch of a column of this sheet, for formulas of others: `'Paid hours'!$A$2:$A$9`.
  public func reference(column: Int, rows: ClosedRange<Int>) -> String {
    let letters = CellAddress.letters(ofColumn: column)
    return "\(quotedName)!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound + 1)"
  }

  private var quotedName: String { "'\(name.replacing("'", with: "''"))'" }
}
