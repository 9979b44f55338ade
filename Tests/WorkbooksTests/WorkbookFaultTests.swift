import Testing

@testable import Workbooks

@Suite("Workbooks that cannot be read") struct WorkbookFaultTests {
  /// Why a file, or its first sheet, cannot be read.
  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      let book = try Workbook(bytes)
      _ = try book.text(of: book.sheets[0])
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ rows: String, strings: [String] = []) -> WorkbookFault? {
    fault(BookFile([("One", rows)], strings: strings).bytes)
  }

  private let part = "xl/worksheets/sheet1.xml"

  @Test("Other kinds of files are named for what they are")
  func kinds() {
    func old(_ stream: String) -> [UInt8] {
      [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508)
        + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        + [UInt8](repeating: 0, count: 200)
    }
    #expect(fault(old("EncryptedPackage")) == .other(.encrypted))
    #expect(fault(old("Workbook")) == .other(.old) && fault(old("Book")) == .other(.old))
    #expect(fault(old("WordDocument")) == .other(.document))
    #expect(fault(BookFile.archive([("mimetype", []), ("content.xml", [])])) == .other(.openDocument))
    #expect(fault(BookFile.archive([("xl/workbook.bin", [])])) == .other(.binary))
    #expect(fault(BookFile.archive([("word/document.xml", [])])) == .other(.document))
    #expect(fault(BookFile.archive([("notes.txt", [1])])) == .other(.archive))
  }

  @Test("Files that are cut off or damaged anywhere are refused, and nothing crashes")
  func damaged() {
    let whole = BookFile([("One", "<row><c t=\"s\"><v>0</v></c></row>")], strings: ["<t>a</t>"]).bytes
    #expect(fault(whole) == nil)
    for count in stride(from: 4, to: whole.count, by: 97) { #expect(fault(Array(whole.prefix(count))) != nil) }
    for position in stride(from: 0, to: whole.count, by: 41) {
      var bytes = whole
      bytes[position] ^= 0x55
      _ = fault(bytes)
    }
  }

  @Test("Cells that contradict the format are named by their address")
  func cells() {
    func at(_ row: Int, _ column: Int) -> WorkbookFault {
      .damaged(part: part, at: CellAddress(row: row, column: column))
    }
    #expect(fault("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row>", strings: ["<t>a</t>"]) == at(2, 1))
    #expect(fault("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>", strings: ["<t>a</t>"]) == at(2, 1))
    #expect(fault("<row r=\"3\"><c r=\"B3\"><v>seven</v></c></row>") == at(2, 1))
    #expect(fault("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>1</v></c></row>") == at(2, 1))
    #expect(fault("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>") == at(2, 0))
    #expect(fault("<row r=\"9999999\"><c><v>1</v></c></row>") == at(0, 0))
    #expect(fault("<row><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>") == at(0, 0))
    #expect(fault("<row><c r=\"7\"><v>1</v></c></row>") == at(0, 0))
    #expect(
      fault("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
        == .tooManyColumns(CellAddress(row: 0, column: 16_383), limit: 1000))
    #expect(fault("<row><c><v>1</v></row>") == .damaged(part: part, at: nil))
  }

  @Test("Entities are refused before they can grow, elements without end too")
  func bombs() {
    let names = (0..<9).map { "<!ENTITY e\($0 + 1) \"" + String(repeating: "&e\($0);", count: 10) + "\">" }.joined()
    var file = BookFile([("One", "")])
    for index in file.parts.indices where file.parts[index].name == part {
      file.parts[index].text =
        "<!DOCTYPE w [<!ENTITY e0 \"ha\">\(names)]><worksheet><sheetData>&e9;</sheetData></worksheet>"
    }
    #expect(fault(file.bytes) == .declaredType(part: part))
    #expect(fault(String(repeating: "<a>", count: 100_000)) == .damaged(part: part, at: nil))
    #expect(fault("<row a=\"" + String(repeating: "x", count: 3_000_000) + "\"/>") == .damaged(part: part, at: nil))
  }

  @Test("More rows with values than are read are refused where they begin")
  func manyRows() throws {
    let rows = (1...60).map { _ in "<row><c><v>1</v></c></row>" }.joined()
    let archive = try ZipArchive(BookFile([("One", rows)]).bytes)
    func walk(limit: Int) throws -> WorkbookFault? {
      let scan = SheetScan(
        part: part, strings: StringScan(), formats: [], is1904: false, limit: limit, isSample: false,
        decimalComma: false)
      try scan.walk(part, of: archive)
      return scan.fault
    }
    #expect(try walk(limit: 60) == nil)
    #expect(try walk(limit: 59) == .tooManyRows(limit: 59))
  }

  @Test("A workbook of charts alone has no sheet to read")
  func noSheets() { #expect(fault(BookFile([]).bytes) == .noSheets) }
}
