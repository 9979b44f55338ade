import Testing

@testable import Workbooks

@Suite("Workbooks read") struct WorkbookReadingTests {
  private func table(_ file: BookFile, sheet: Int = 0) throws -> SheetText {
    let book = try Workbook(file.bytes)
    return try book.text(of: book.sheets[sheet])
  }

  private func text(_ file: BookFile) throws -> String { String(decoding: try table(file).bytes, as: UTF8.self) }

  @Test("Cells of every type become fields; rows keep their numbers, and end with their last value")
  func types() throws {
    let rows =
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
      + "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><v>#N/A</v></c><c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>x, y</v></c>"
      + "<c r=\"G2\" t=\"d\"><v>2026-11-23</v></c><c r=\"H2\" s=\"1\"/></row><row><c><v>17</v></c><c><v>1.5E3</v></c></row>"
    let file = BookFile(
      [("One", rows)],
      strings: ["<t>zero</t>", "<r><t xml:space=\"preserve\">Siti </t></r><r><t>A_x000D_</t></r><rPh><t>no</t></rPh>"],
      formats: ["0.0"])
    #expect(try text(file) == "\n\"Siti A\r\",,inline,true,#N/A,\"x, y\",2026-11-23\n17,1500\n")
  }

  @Test(
    "A number is what its format shows",
    arguments: [
      ("46349", "yyyy\\-mm\\-dd", "2026-11-23"), ("46349.25", "d/m/yy", "2026-11-23 06:00"),
      ("46349", "dd/mm/yyyy hh:mm", "2026-11-23 00:00"),
      ("46349.999988426", "yyyy-mm-dd h:mm:ss", "2026-11-23 23:59:59"),
      ("0.175", "h:mm", "04:12"), ("0.175", "mm:ss", "04:12:00"), ("2.9166667E-3", "mm:ss", "00:04:12"),
      ("1.5", "[h]:mm", "36:00"), ("1.5", "[hh]:mm:ss", "36:00:00"), ("0.25", "h:mm AM/PM", "06:00"),
      ("1.5", "h:mm", "1900-01-01 12:00"),
      ("46349", "[$-421]dddd d mmmm", "2026-11-23"), ("46349", "\"day \"0", "46349"), ("46349", "0.00E+00", "46349"),
      ("46349", "#,##0.00_);[Red]\\(#,##0.00\\)", "46349"), ("46349", "General", "46349"),
      ("46349", "[>1]0;d", "46349"),
      ("0.15", "0%", "15%"), ("0.125", "0.0%", "12.5%"), ("17", "00000", "00017"), ("123456", "000", "123456"),
      ("-1", "yyyy", "-1"),
      ("60", "d/m/yyyy", "1900-02-29"), ("3000000", "d/m/yyyy", "3000000"),
      ("46349", "e\"年\"m\"月\"d\"日\"", "2026-11-23"),
      ("46349", "mmm", "2026-11-23"), ("0.30000000000000004", "General", "0.3"), ("1E-5", "General", "0.00001"),
      ("12345678901234567890", "0", "1.23456789012346e+19"),
    ])
  func formats(value: String, format: String, text expected: String) throws {
    let file = BookFile([("One", "<row><c s=\"1\"><v>\(value)</v></c></row>")], formats: [format])
    #expect(try text(file) == expected + "\n")
  }

  @Test("Formats without a code, and the 1904 system, in which a day later is meant by a number")
  func knownFormats() throws {
    #expect(NumberFormat(id: 14, code: nil) == .moment(hasDay: true, hasTime: false, hasSeconds: false))
    #expect(NumberFormat(id: 22, code: nil) == .moment(hasDay: true, hasTime: true, hasSeconds: false))
    #expect(NumberFormat(id: 46, code: nil) == .elapsed(hasSeconds: true))
    #expect(NumberFormat(id: 49, code: nil) == .number && NumberFormat(id: 10, code: nil) == .percent)
    let rows = "<row><c s=\"1\"><v>44887</v></c><c s=\"1\"><v>0.5</v></c></row>"
    #expect(try text(BookFile([("One", rows)], formats: ["d/m/yyyy"], is1904: true)) == "2026-11-23,1904-01-01 12:00\n")
  }

  @Test("Sheets come in the order of their tabs, hidden ones among them, and each is read by itself")
  func sheets() throws {
    let file = BookFile(
      [("One", "<row><c><v>1</v></c></row>"), ("Two &amp; three", "<row><c><v>2</v></c></row>")], hidden: ["One"])
    let book = try Workbook(file.bytes)
    #expect(book.sheets.map(\.name) == ["One", "Two & three"] && book.sheets.map(\.isHidden) == [true, false])
    #expect(try String(decoding: book.text(of: book.sheets[1]).bytes, as: UTF8.self) == "2\n")
    #expect(try String(decoding: book.text(of: book.sheets[0]).bytes, as: UTF8.self) == "1\n")
  }

  @Test("A prefix of names of elements is the writer's own choice")
  func prefixed() throws {
    var file = BookFile([("One", "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")])
    for index in file.parts.indices where file.parts[index].name.hasSuffix("sheet1.xml") {
      file.parts[index].text =
        "<x:worksheet xmlns:x=\"urn\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    }
    #expect(try text(file) == "5\n")
  }

  @Test("Merged cells, totals, formulas without a value and hidden rows are told")
  func told() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><f>A1*2</f></c><c r=\"B2\"><f>SUM(A1:A2)</f><v>3</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\"><f>SUM(A$1:A$2)</f><v>3</v></c><c r=\"B3\"><f>SUBTOTAL(109,T[h])</f><v>3</v></c></row>"
    let sheet = try table(
      BookFile([("One", rows)], tail: "<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>"))
    #expect(sheet.merged == ["A1:D1"])
    #expect(sheet.totals.map(\.cell.description) == ["A3", "B3"] && sheet.totals[0].text == "SUM(A$1:A$2)")
    #expect(sheet.uncomputed == [.init(cell: CellAddress(row: 1, column: 0), text: "A1*2")])
    #expect(sheet.hiddenRows == 1)
  }

  @Test("A sample ends early; a million empty rows that bear a format are none")
  func sample() throws {
    let many = (1...200).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let empty = (201...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }.joined()
    let book = try Workbook(BookFile([("One", many + empty)]).bytes)
    #expect(try book.text(of: book.sheets[0], sample: 3).bytes == Array("1\n2\n3\n".utf8))
    #expect(try book.text(of: book.sheets[0]).bytes.count(where: { $0 == 10 }) == 200)
  }
}
