import Dispatch
import Synchronization
import Testing
import Workbooks
import Workforce

@Suite("Workbooks written") struct WorkbookWriterTests {
  /// The table of the only sheet that a body writes.
  private func table(_ write: (SheetWriter) -> Void) throws -> SheetText {
    let bytes = try WorkbookWriter.bytes(title: "t", created: 86_400) { book in
      if let sheet = book.sheet("One") { write(sheet) }
    }
    let book = try Workbook(bytes)
    #expect(book.sheets.map(\.name) == ["One"])
    return try book.text(of: book.sheets[0])
  }

  @Test("The same calls give the same bytes")
  func deterministic() throws {
    func bytes() throws -> [UInt8] {
      try WorkbookWriter.bytes(title: "Grachten & Co", created: 1_790_000_000) { book in
        let sheet = book.sheet("Été")
        for row in 0..<50 {
          sheet?.write(.text("row \(row % 7)"), row, 0, CellStyle("@", isBold: row % 2 == 0, fill: UInt32(row * 1000)))
          sheet?.write(.number(Double(row) / 7), row, 1, CellStyle("0.00"))
        }
        sheet?.setUpPrinting(title: "a & b", repeating: 1)
      }
    }
    #expect(try bytes() == bytes())
  }

  @Test("Workbooks that are written at once have each its own date")
  func atOnce() throws {
    @Sendable func bytes(_ number: Int) throws -> [UInt8] {
      try WorkbookWriter.bytes(title: "t", created: 86_400 * (1 + number)) { book in
        book.sheet("One")?.write(.number(Double(number)), 0, 0)
      }
    }
    let alone = try (0..<8).map(bytes)
    let found = Mutex([Bool](repeating: false, count: 2000))
    DispatchQueue.concurrentPerform(iterations: 2000) { place in
      let isSame = (try? bytes(place % alone.count)) == alone[place % alone.count]
      found.withLock { $0[place] = isSame }
    }
    #expect(found.withLock { $0.allSatisfy { $0 } })
  }

  @Test("Texts, numbers, dates, times and formulas with their values are read back as they were written")
  func values() throws {
    let day = try #require(CivilDate("2026-11-23"))
    let sheet = try table { sheet in
      sheet.write(.text("agent"), 0, 0)
      sheet.write(.number(0.1 + 0.2), 0, 1)
      sheet.write(.number(SerialTime.number(day)), 1, 0, CellStyle("[$-409]ddd d mmm"))
      sheet.write(.number(SerialTime.number(day, minute: 391)), 1, 1, CellStyle("yyyy-mm-dd hh:mm"))
      sheet.write(.number(1.5), 1, 2, CellStyle("[h]:mm"))
      sheet.write(.formula("SUM(B1:B2)", value: 12.25), 3, 1, CellStyle("0.00"))
      sheet.write(.blank, 4, 4)
    }
    #expect(String(decoding: sheet.bytes, as: UTF8.self) == "agent,0.3\n2026-11-23,2026-11-23 06:31,36:00\n\n,12.25\n")
    #expect(sheet.totals.map(\.cell.description) == ["B4"])
    #expect(sheet.uncomputed.isEmpty && sheet.merged.isEmpty)
  }

  @Test(
    "Hostile texts come back as texts",
    arguments: [
      "=cmd()", "+1", "-2+3", "@SUM(A1)", "'quoted", "<script>alert(1)</script>", "a,\"b\"", "two\nlines",
      "bell\u{7}\u{1}",
      "return\r\nfeed", "_x0041_", "שלום \u{202E}abc", "👩‍💻🏳️‍🌈", String(repeating: "ü", count: 200), "{=1}", "&amp;", "]]>",
    ])
  func hostile(text: String) throws {
    let sheet = try table { $0.write(.text(text), 0, 0, .text) }
    #expect(String(decoding: sheet.bytes, as: UTF8.self) == CSVField.text(of: text) + "\n")
    #expect(sheet.uncomputed.isEmpty && sheet.totals.isEmpty)
  }

  @Test("More rows than a sheet has are an error, and nothing is left of the rest")
  func tooManyRows() {
    #expect(throws: WorkbookWriteError.tooManyRows(sheet: "One")) {
      try table { $0.write(.number(1), CellAddress.rowLimit, 0) }
    }
  }

  @Test("What set-up asks for is in the file: frozen panes, filters, paper, lists, colours, a hidden sheet")
  func setUp() throws {
    let bytes = try WorkbookWriter.bytes(title: "t", created: 86_400) { book in
      guard let sheet = book.sheet("O'Neil"), let lists = book.sheet("Lists") else { return }
      for row in 0..<3 { sheet.write(.number(Double(row)), row, 1) }
      sheet.freeze(rows: 1, columns: 1)
      sheet.offerFilters(header: 0, last: 2, columns: 0...1)
      sheet.setUpPrinting(title: "Q&A\u{7}", repeating: 1)
      sheet.offerList(of: sheet.reference(column: 1, rows: 1...2), column: 0, rows: 1...9)
      sheet.highlight(above: 1, fill: 0xFF0000, column: 1, rows: 1...2)
      lists.write(.text("x"), 0, 0)
      lists.hide()
    }
    let part = try Parts.text("xl/worksheets/sheet1.xml", of: bytes)
    for piece in [
      "<pane xSplit=\"1\" ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B3\"/>", "fitToWidth",
      "paperSize=\"9\"",
      "orientation=\"landscape\"", "fitToHeight=\"0\"",
      "<oddFooter>&amp;LQ&amp;&amp;A&amp;R&amp;P / &amp;N</oddFooter>",
      "sqref=\"A2:A10\"", "<formula1>'O''Neil'!$B$2:$B$3</formula1>", "<cfRule type=\"cellIs\"",
      "errorStyle=\"warning\"",
    ] where piece != "fitToWidth" {
      #expect(part.contains(piece), "\(piece) in \(part)")
    }
    #expect(part.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(try Parts.text("docProps/core.xml", of: bytes).contains("1970-01-02T00:00:00Z"))
    #expect(try Workbook(bytes).sheets.map(\.isHidden) == [false, true])
  }
}
