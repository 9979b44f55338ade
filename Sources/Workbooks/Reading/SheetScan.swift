internal import CWorkbook

/// Walks the cells of a sheet and writes them as a table in text.
final class SheetScan: XMLScan {
  private enum Collected {
    case nothing, value, formula
  }

  private(set) var sheet = SheetText()
  /// Why it was left before its end.
  private(set) var fault: WorkbookFault?

  private let part: String
  private let strings: StringScan
  private let formats: [NumberFormat]
  private let is1904: Bool
  private let limit: Int
  private let isSample: Bool
  private let decimalComma: Bool

  private var row = -1
  private var column = -1
  private var isHidden = false
  /// The line and the field that were written last.
  private var line = 0
  private var field = -1
  private var rowCount = 0
  private var isRowEmpty = true

  private var type: UInt8 = 0
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var hasFormula = false
  private var collected = Collected.nothing
  private var isPronunciation = false

  /// Makes a walk.
  ///
  /// - Parameters:
  ///   - part: The sheet's part, for faults.
  ///   - strings: Texts that cells name.
  ///   - formats: The format of each style.
  ///   - is1904: Whether days are counted from 1904.
  ///   - limit: The most rows with values.
  ///   - isSample: Whether rows beyond the limit are not wanted, rather than too many.
  ///   - decimalComma: Whether numbers are written with a decimal comma.
  init(
    part: String, strings: StringScan, formats: [NumberFormat], is1904: Bool, limit: Int, isSample: Bool,
    decimalComma: Bool
  ) {
    self.part = part
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
    self.limit = limit
    self.isSample = isSample
    self.decimalComma = decimalComma
  }

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      openCell(attributes)
    } else if name == "v" {
      collected = .value
    } else if name == "f" {
      collected = .formula
      hasFormula = true
    } else if name == "t" {
      if !isPronunciation { collected = .value }
    } else if name == "row" {
      openRow(attributes)
    } else if name == "rPh" {
      isPronunciation = true
    } else if name == "mergeCell" {
      if let cells = attributes["ref"], sheet.merged.count < 1000 { sheet.merged.append(cells) }
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    switch collected {
    case .nothing: return
    case .value: value.append(contentsOf: text)
    case .formula: formula.append(contentsOf: text)
    }
  }

  override func close(_ name: XMLName) {
    if name == "v" || name == "f" || name == "t" {
      collected = .nothing
    } else if name == "c" {
      closeCell()
    } else if name == "rPh" {
      isPronunciation = false
    }
  }

  private func openRow(_ attributes: XMLAttributes) {
    var number = row + 2
    isHidden = false
    attributes.forEach { name, text in
      if name == "r" {
        number = Int(atol(text))
      } else if name == "hidden" {
        isHidden = text[0] == UInt8(ascii: "1") || text[0] == UInt8(ascii: "t")
      }
    }
    guard number > row + 1, number <= CellAddress.rowLimit else { return leave(.damaged(part: part, at: here)) }
    row = number - 1
    column = -1
    isRowEmpty = true
  }

  private func openCell(_ attributes: XMLAttributes) {
    var place = column + 1
    type = UInt8(ascii: "n")
    style = 0
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    hasFormula = false
    attributes.forEach { name, text in
      if name == "r" {
        place = SheetScan.column(text)
      } else if name == "s" {
        style = Int(atol(text))
      } else if name == "t" {
        // n, s(hared), str, inlineStr, b, e, d: the first letter tells, but for the second.
        type = text[0] == UInt8(ascii: "s") && text[1] != 0 ? UInt8(ascii: "i") : UInt8(bitPattern: text[0])
      }
    }
    guard row >= 0, place > column, place < CellAddress.columnLimit else {
      return leave(.damaged(part: part, at: here))
    }
    column = place
  }

  private func closeCell() {
    if hasFormula { noteFormula() }
    guard !value.isEmpty else { return }
    switch type {
    case UInt8(ascii: "s"):
      guard let index = SheetScan.index(value), index < strings.ends.count else {
        return leave(.damaged(part: part, at: here))
      }
      let start = index == 0 ? 0 : strings.ends[index - 1]
      guard start < strings.ends[index], reach() else { return }
      sheet.bytes.append(contentsOf: strings.content[start..<strings.ends[index]])
    case UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "d"):
      if reach() { TableField.append(value, to: &sheet.bytes) }
    case UInt8(ascii: "b"):
      if reach() { sheet.bytes.append(contentsOf: (value == [49] ? "true" : "false").utf8) }
    default: closeNumber()
    }
  }

  private func closeNumber() {
    let format = formats.indices.contains(style) ? formats[style] : .number
    if format == .number, SheetScan.isShort(value), !decimalComma || !value.contains(46) {
      if reach() { sheet.bytes.append(contentsOf: value) }
      return
    }
    guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
      return leave(.damaged(part: part, at: here))
    }
    let text = CellNumber.text(number, format, is1904: is1904)
    guard reach() else { return }
    if decimalComma, text.contains(".") {
      sheet.bytes.append(contentsOf: "\"\(text.replacing(".", with: ","))\"".utf8)
    } else {
      sheet.bytes.append(contentsOf: text.utf8)
    }
  }

  /// Goes on to the current cell in the table; `false` when the walk ends here.
  private func reach() -> Bool {
    if isRowEmpty {
      isRowEmpty = false
      rowCount += 1
      guard rowCount <= limit else {
        leave(isSample ? nil : .tooManyRows(limit: limit))
        return false
      }
      if isHidden { sheet.hiddenRows += 1 }
      sheet.bytes.append(contentsOf: repeatElement(10, count: row - line))
      (line, field) = (row, 0)
    }
    guard column < Workbook.columnLimit else {
      leave(.tooManyColumns(here, limit: Workbook.columnLimit))
      return false
    }
    sheet.bytes.append(contentsOf: repeatElement(44, count: column - field))
    field = column
    return true
  }

  private func noteFormula() {
    let text = String(decoding: formula, as: UTF8.self)
    let found = SheetText.Formula(cell: here, text: text)
    if value.isEmpty, type != UInt8(ascii: "i"), sheet.uncomputed.count < 100_000 { sheet.uncomputed.append(found) }
    if FormulaReading.isTotal(text, in: here), sheet.totals.count < 1000 { sheet.totals.append(found) }
  }

  private var here: CellAddress { CellAddress(row: max(0, row), column: max(0, column)) }

  private func leave(_ reason: WorkbookFault?) {
    if fault == nil { fault = reason }
    stop()
  }

  /// The column of an address such as `C7`, from 0; beyond all columns when it is none.
  private static func column(_ address: UnsafePointer<CChar>) -> Int {
    var (column, letter) = (0, address)
    while case let upper = UInt8(bitPattern: letter.pointee) & 0xDF, 65...90 ~= upper,
      column < CellAddress.columnLimit * 26
    {
      column = column * 26 + Int(upper) - 64
      letter += 1
    }
    return column > 0 ? column - 1 : CellAddress.columnLimit
  }

  /// A number of nine digits at most; `nil` for any other text.
  private static func index(_ text: [UInt8]) -> Int? {
    guard text.count <= 9 else { return nil }
    var number = 0
    for byte in text {
      guard 48...57 ~= byte else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }

  /// Whether a number is written with so few digits, a point among them, that it stands for itself.
  private static func isShort(_ text: [UInt8]) -> Bool {
    text.count <= 15 && 48...57 ~= text[text.count - 1] && 48...57 ~= text[0]
      && text.allSatisfy { 48...57 ~= $0 || $0 == 46 }
  }
}
