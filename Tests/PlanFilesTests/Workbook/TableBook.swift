import Foundation
import Workforce

@testable import PlanFiles
@testable import Workbooks

/// Tables of text as workbooks, in which dates and times are dates and times.
struct TableBook {
  var sheets: [(name: String, rows: [[CellValue]])] = []

  /// A workbook of one table: its lines, with commas between cells. Days, moments and numbers become such.
  init(_ name: String, _ table: String) { add(name, table) }

  mutating func add(_ name: String, _ table: String) {
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { TableBook.value(String($0)) }
    }
    sheets.append((name, rows))
  }

  private static func value(_ text: String) -> CellValue {
    if text.isEmpty { return .blank }
    if text.hasPrefix("=") { return .formula(String(text.dropFirst()), value: 7) }
    if let day = CivilDate(text.prefix(10)) {
      guard text.count == 16, let hours = Int(text.dropFirst(11).prefix(2)), let minutes = Int(text.suffix(2)) else {
        return .number(SerialTime.number(day))
      }
      return .number(SerialTime.number(day, minute: hours * 60 + minutes))
    }
    if let number = Double(text) { return .number(number) }
    return .text(text)
  }

  /// The format of a value that stood as such a text.
  private static func style(_ value: CellValue) -> CellStyle {
    guard case .number(let number) = value, number > 40_000 else { return CellStyle() }
    return CellStyle(number == number.rounded() ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm")
  }

  var bytes: [UInt8] {
    get throws {
      try WorkbookWriter.bytes(title: "t", created: 86_400) { book in
        for (name, rows) in sheets {
          guard let sheet = book.sheet(name) else { continue }
          for (row, cells) in rows.enumerated() {
            for (column, value) in cells.enumerated() where value != .blank {
              sheet.write(value, row, column, TableBook.style(value))
            }
          }
        }
      }
    }
  }

  var data: Data { get throws { Data(try bytes) } }
}

/// What is said of a sheet with certain oddities.
enum SheetProblem {
  static func merged(_ cells: String) -> [String] {
    var sheet = SheetText()
    sheet.merged = [cells]
    return sheet.problems(in: "t.xlsx", sheet: "One").map(\.description)
  }
}
