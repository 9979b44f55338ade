import Testing

@testable import Workbooks

@Suite("Texts of cells") struct CellTextTests {
  @Test(
    "A text is spelled so that XML can hold it, and its spelling means the text",
    arguments: [
      ("Siti", "Siti"), ("=cmd()", "=cmd()"), ("<script>&\"'", "<script>&\"'"),
      ("two\nlines\tand a tab", "two\nlines\tand a tab"),
      ("bell\u{7}", "bell_x0007_"), ("return\r", "return_x000D_"), ("_x0041_", "_x005F_x0041_"),
      ("_x005F_", "_x005F_x005F_"),
      ("_x00G1_ _x41_", "_x00G1_ _x41_"), ("שלום 👩‍💻", "שלום 👩‍💻"), ("", ""),
    ])
  func spelling(text: String, spelled: String) {
    #expect(CellText.spelled(text) == spelled)
    #expect(CellText.meaning(of: spelled) == text)
  }

  @Test("What XML cannot hold at all is replaced, and a text ends where a cell is full")
  func replaced() {
    #expect(CellText.spelled("a\u{0}b\u{FFFE}c\u{FFFF}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(CellText.spelled(String(repeating: "a", count: 40_000)).count == 32_767)
    #expect(CellText.spelled(String(repeating: "😀", count: 20_000)).utf16.count == 32_766)
    #expect(CellText.meaning(of: "_x0000_") == "_x0000_")
  }
}

@Suite("Addresses and dates of cells") struct CellAddressTests {
  @Test(
    "Columns go from A to XFD",
    arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1"), (16_383, "XFD1")])
  func letters(column: Int, text: String) {
    #expect(CellAddress(row: 0, column: column).description == text)
  }

  @Test(
    "A number is a day of the 1900 system, which has a day too many, or of the 1904 system",
    arguments: [
      (1, "1900-01-01", "1904-01-02"), (59, "1900-02-28", "1904-02-29"), (61, "1900-03-01", "1904-03-02"),
      (46_349, "2026-11-23", "2030-11-24"), (0, nil, "1904-01-01"), (60, nil, "1904-03-01"), (-1, nil, nil),
      (2_958_465, "9999-12-31", nil), (2_958_466, nil, nil),
    ] as [(Int, String?, String?)])
  func days(serial: Int, usual: String?, macintosh: String?) {
    #expect(SerialTime.date(serial, is1904: false)?.description == usual)
    #expect(SerialTime.date(serial, is1904: true)?.description == macintosh)
  }
}
