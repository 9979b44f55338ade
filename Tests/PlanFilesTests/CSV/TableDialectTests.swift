import PlanFiles
import Testing

/// How tables are written by spreadsheets and by exports of other systems.
@Suite struct TableDialectTests {
  private let names = ["id", "contract", "skills"]

  private func table(_ bytes: [UInt8]) throws -> CSVTable {
    try CSVTable(bytes, file: "t.csv", columns: names)
  }

  private func rows(_ text: String) throws -> [[String]] { try table(Array(text.utf8)).rows.map(\.fields) }

  private static func utf16(_ text: String, isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func everyDelimiterIsFoundByTheHeadersNames(_ sign: String) throws {
    let text = "id,contract,skills\na1,full,phone\n".replacing(",", with: sign)
    #expect(try rows(text) == [["a1", "full", "phone"]])
  }

  @Test(arguments: [
    "sep=,\nid,contract,skills\na1,full,phone\n", "SEP=;\r\nid;contract;skills\r\na1;full;phone\r\n",
    "\"sep=|\"\nid|contract|skills\na1|full|phone\n", "sep=^\nid^contract^skills\na1^full^phone\n",
    "\u{feff}sep=;;;\nid;contract;skills\na1;full;phone\n", "sep=\t\nid\tcontract\tskills\na1\tfull\tphone\n",
  ])
  func aLineThatSaysTheDelimiterIsFollowed(_ text: String) throws {
    #expect(try rows(text) == [["a1", "full", "phone"]])
  }

  @Test(arguments: [
    "Staff of the centre\n\nid,contract,skills\na1,full,phone\n",
    "Staff; of the, centre;;\nPrinted:;2026-03-09;;\n\nid,contract,skills\na1,full,phone\n",
    ",,\nid,contract,skills,,\n,,,,\na1,full,phone,,\n,,,,\n,,,,\n", "id,contract,skills\n\na1,full,phone,,,\n \t, ,\n",
    "id\u{a0},contract,\u{202f}skills\n\u{200e}a1\u{a0},full,\u{2009}phone\u{200b}\n",
    "id,contract,skills\n=\"a1\",\"=\"\"full\"\"\",phone\n",
  ])
  func titlesEmptyRowsAndColumnsAndStrangeBlanksDoNotCount(_ text: String) throws {
    #expect(try rows(text) == [["a1", "full", "phone"]])
  }

  @Test func linesAreThoseOfTheFileWhateverStandsAboveTheHeader() throws {
    let table = try table(Array("sep=,\nStaff\n\nid,contract,skills\n,,\na1,full,phone\n".utf8))
    #expect(table.headerLine == 4)
    #expect(table.rows.map(\.line) == [6])
  }

  @Test(arguments: [(true, true), (false, true), (true, false), (false, false)])
  func wideTextIsRead(_ isLittle: Bool, _ hasMark: Bool) throws {
    let bytes = Self.utf16("id\tcontract\tskills\r\nJörg 🙂\tfull\tphone\r\n", isLittle: isLittle, hasMark: hasMark)
    #expect(try table(bytes).rows.map(\.fields) == [["Jörg 🙂", "full", "phone"]])
  }

  private static func joined(_ start: String, _ bytes: [UInt8], _ end: String = "") -> [UInt8] {
    [Array(start.utf8), bytes, Array(end.utf8)].flatMap { $0 }
  }

  static let foreign: [(bytes: [UInt8], message: String)] = {
    let cutOff: [UInt8] = [Self.utf16("id,contract,skills\n", isLittle: true, hasMark: true), [0x41]].flatMap { $0 }
    let damaged: [UInt8] = [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]
    let wide: [UInt8] = [0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0]
    let archive: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0]
    let workbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1]
    let older =
      "the line is not valid UTF-8 but, it seems, Windows-1252 (ANSI), in which it holds [Jörg]"
    return [
      (cutOff, "the file is UTF-16, but damaged or cut off"), (damaged, "the file is UTF-16, but damaged or cut off"),
      (wide, "the file is text in UTF-32, not a table in text"),
      (archive, "the workbook is damaged or cut off"),
      (workbook, "the file is an office document, not a workbook"),
      (joined(" <html><table>", []), "the file is a page (HTML or XML), not a table in text"),
      (joined("id,contract,skills\nJ", [0xF6], "rg,full,phone\n"), older),
      (joined("id,contract,skills\n", [0x80, 0x81, 0x0A]), "the line is not valid UTF-8"),
    ]
  }()

  @Test(arguments: foreign)
  func whatIsNoTextIsNamed(_ bytes: [UInt8], _ message: String) {
    let error = #expect(throws: PlanError.self) { try table(bytes) }
    #expect(error?.problems.map(\.message) == [message])
  }
}
