import PlanFiles
import Testing

/// The reader of tables, byte by byte.
@Suite struct CSVTableTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVTable(Array(text.utf8), file: "t.csv").rows.map(\.fields)
  }

  private func problems(_ text: String, limit: Int = 100) -> [String] {
    do throws(PlanError) {
      _ = try CSVTable(Array(text.utf8), file: "t.csv", limit: limit)
      return []
    } catch {
      return error.problems.map { "\($0.line ?? 0) \($0.code)" }
    }
  }

  @Test func delimitersAreRecognisedByTheHeader() throws {
    #expect(try rows("a,b\n1,2;3\n") == [["1", "2;3"]])
    #expect(try rows("a;b\n1;2,3\n") == [["1", "2,3"]])
    #expect(try rows("a\tb\n1\t2\n") == [["1", "2"]])
    #expect(try rows("\"a,b\";c\n1;2\n") == [["1", "2"]], "not those within quotes")
    #expect(try rows("a\n1\n") == [["1"]])
  }

  @Test func lineEndsAndMarksDoNotMatter() throws {
    for text in ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "\u{feff}a,b\n1,2\n", "\n\na,b\n\n1,2\n\n"] {
      #expect(try rows(text) == [["1", "2"]])
    }
  }

  @Test func quotedFieldsHoldAnything() throws {
    #expect(try rows("a,b\n\"1,\n\"\"x\"\"\",2\n3,\"\"\n") == [["1,\n\"x\"", "2"], ["3", ""]])
    #expect(try rows("a,b\n\"1\" ,2\n") == [["1", "2"]], "blanks may follow a quote")
    #expect(try rows("a,b\n1\"2,3\n") == [["1\"2", "3"]], "a quote within a plain field is a quote")
  }

  @Test func rowsRememberTheirLines() throws {
    let table = try CSVTable(Array("\na,b\n1,\"2\n\n3\"\r\n4,5\n".utf8), file: "t.csv")
    #expect(table.headerLine == 2)
    #expect(table.rows.map(\.line) == [3, 6])
  }

  @Test func mistakesAreToldWithTheirLines() {
    #expect(problems("") == ["1 empty-file"])
    #expect(problems("\n\n") == ["1 empty-file"])
    #expect(problems("a,b\n1\n1,2,3\n") == ["2 ragged-row", "3 ragged-row"])
    #expect(problems("a,a\n") == ["1 duplicate-column"])
    #expect(problems("a,b\n1,\"2\n3,4\n") == ["2 open-quote"])
    #expect(problems("a,b\n\"1\"x,2\n\"3\"\"\",4\n") == ["2 text-after-quote"])
    #expect(problems("a,b\n1,\u{0}\n") == ["2 nul-byte"])
    #expect(problems("a\n1\n2\n3\n", limit: 2) == ["4 too-many-rows"])
  }

  @Test func everyTwoBytesAreATableOrAProblem() {
    let telling = Array("\"',;\t\n\r ab".utf8) + [0, 0xff, 0xc3, 0xef, 0xbb, 0xbf]
    for first in telling {
      for second in telling {
        for third in telling {
          do throws(PlanError) {
            let table = try CSVTable([0x61, 0x2c, 0x62, 10, first, second, third], file: "t.csv")
            #expect(table.rows.allSatisfy { $0.fields.count == table.header.count })
          } catch {
            #expect(!error.problems.isEmpty)
          }
        }
      }
    }
  }
}
