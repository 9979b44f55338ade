import WallClock
import Workbooks
import Workforce

/// What sheets of a table have in common: a header that stays in sight and is filtered by, and how they are printed.
enum SheetFrame {
  static let heading = CellStyle("@", isBold: true, fill: 0xE7E6E6, isWrapped: true)
  /// The name of what is summed below a table.
  static let sum = CellStyle("@", isBold: true, hasLineAbove: true)

  /// Writes the header of a table, sets it up for screen and paper.
  ///
  /// - Parameters:
  ///   - headings: Names of the columns, with their widths in characters.
  ///   - sheet: Where.
  ///   - rows: Rows of the table, header and sums not counted.
  ///   - fixed: Columns that stay in sight.
  ///   - title: Stands at the foot of each printed page.
  static func open(
    _ headings: [(name: String, width: Double)], on sheet: SheetWriter, rows: Int, fixed: Int, title: String
  ) {
    for (column, heading) in headings.enumerated() {
      sheet.write(.text(heading.name), 0, column, SheetFrame.heading)
      sheet.setWidth(heading.width, of: column...column)
    }
    sheet.freeze(rows: 1, columns: fixed)
    sheet.offerFilters(header: 0, last: rows, columns: 0...max(0, headings.count - 1))
    sheet.setUpPrinting(title: title, repeating: 1)
  }

  /// A sum of a column below its table, with its value.
  static func total(
    _ value: Double, on sheet: SheetWriter, row: Int, column: Int, format: String, factor: String = ""
  ) {
    let letters = CellAddress.letters(ofColumn: column)
    let formula = "SUM(\(letters)2:\(letters)\(max(2, row)))\(factor)"
    sheet.write(
      .formula(formula, value: value), row, column, CellStyle(format, isBold: true, hasLineAbove: true))
  }
}

extension RosterWorkbook {
  /// When a workbook of a plan says that it was made, in seconds since 1970: eight weeks before the horizon, as calendars do, so that
  /// the same roster gives the same bytes.
  static func created(of plan: Plan) -> Int { max(86_400, (plan.grid.firstDay.dayNumber - 56) * 86_400) }
}

extension HorizonClock {
  /// What clocks show at an elapsed minute, as workbooks count.
  func serial(_ minute: Int) -> Double {
    let reading = zone.reading(atInstant: origin + minute)
    return SerialTime.number(reading.date, minute: reading.minute)
  }
}
