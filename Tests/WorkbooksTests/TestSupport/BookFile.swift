import Foundation

/// A workbook put together by hand, part by part, as programs write them or as nobody should.
struct BookFile {
  /// Names and contents of the parts, in the order of the archive.
  var parts: [(name: String, text: String)]

  /// A workbook of sheets with these cells, each the inside of `<sheetData>`.
  init(
    _ sheets: [(name: String, rows: String)], strings: [String] = [], formats: [String] = [], is1904: Bool = false,
    hidden: Set<String> = [], tail: String = ""
  ) {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let tabs = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\""
        + (hidden.contains(sheet.name) ? " state=\"hidden\"/>" : "/>")
    }
    let links = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(relation)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"\(relation)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(relation)\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>\(tabs.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(links.joined())<Relationship Id=\"s\" Type=\"\(relation)/styles\" Target=\"styles.xml\"/>"
          + "<Relationship Id=\"t\" Type=\"\(relation)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet \(main)><numFmts>"
          + formats.enumerated().map { "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\(BookFile.escaped($1))\"/>" }
          .joined()
          + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          + formats.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }.joined() + "</cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst \(main)>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet \(main)><sheetData>\(sheet.rows)</sheetData>\(tail)</worksheet>"
        ))
    }
  }

  /// The file, each part stored as it is.
  var bytes: [UInt8] { BookFile.archive(parts.map { ($0.name, Array($0.text.utf8)) }) }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// A ZIP archive of parts that are stored.
  static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    for part in parts {
      let name = Array(part.name.utf8)
      let common =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) + number(crc(part.bytes), 4)
        + number(part.bytes.count, 4) + number(part.bytes.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
        + number(file.count, 4) + name
      file += [0x50, 0x4B, 3, 4] + common + name + part.bytes
    }
    let start = file.count
    return file + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func crc(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(value ^ 0xFFFF_FFFF)
  }
}
