import Testing

@testable import Reporting

@Suite("Columns of a terminal") struct DisplayWidthTests {
  @Test(
    "A character takes one column, a wide one two, a mark none",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("한국", 4), ("ﾊﾟ", 2), ("ＡＢ", 4),
      ("😀", 2),
      ("👩‍🚀", 2), ("🇮🇩", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("█·▁", 3), ("…–−", 3), ("שלום", 4), ("नि", 1), ("\u{200B}", 0),
      ("\u{7}", 0), ("\u{1100}\u{1161}", 2), ("กำ", 2), ("𠀀", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns, "\(text)")
  }

  @Test("Cells of a table stand below one another whatever they hold") func table() {
    let table = AlignedTable([["", "a"], ["日本", "1"], ["e\u{301}", "22"], ["plain", "333"]], isLabelled: true)
    #expect(table.lines == ["         a", "日本     1", "e\u{301}       22", "plain  333"])
    #expect("日本".padded(to: 5) == "日本 " && "日本".padded(before: 5) == " 日本")
    #expect(DisplayWidth.prefix(of: "日本語", columns: 5) == "日本" && DisplayWidth.prefix(of: "abc", columns: 5) == "abc")
  }

  @Test("A paragraph breaks where the columns end") func paragraphs() {
    #expect("日本 日本 日本".wrapped(columns: 10) == ["日本 日本", "日本"])
    #expect("aa bb cc".wrapped(indent: 2, columns: 7) == ["  aa bb", "  cc"])
    #expect(TextStyle(isColoured: false, columns: 10).columns == 40)
    #expect(TextStyle(isColoured: false, columns: 100_000).columns == 400)
  }
}
