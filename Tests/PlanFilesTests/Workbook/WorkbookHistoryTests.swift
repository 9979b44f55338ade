import Foundation
import PlanFiles
import PlanModel
import Testing
import Workforce

/// Workbooks of past contacts.
@Suite struct WorkbookHistoryTests {
  private func folder(_ table: String) throws -> HistoryFolder {
    var folder = HistoryFolder("")
    folder.files = ["calls.xlsx": try TableBook("Calls", table).bytes]
    return folder
  }

  private static let text =
    "start,queue,offered,handling_seconds\n2026-11-02 08:00,voice,12,240.5\n2026-11-02 08:30,voice,7,"

  @Test(
    "dates of a workbook are read whatever the plan says of texts; numbers too, whatever sign it says before decimals")
  func dates() throws {
    var plain = HistoryFolder("")
    plain.files = ["history.csv": Array(Self.text.utf8)]
    let expected = try plain.read().series
    for source in [
      HistorySource(file: "calls.xlsx", timeZone: "Asia/Jakarta"),
      HistorySource(file: "calls.xlsx#Calls", timeZone: "Asia/Jakarta"),
      HistorySource(file: "calls.xlsx", timeZone: "Asia/Jakarta", dateFormat: "MM/dd/yyyy HH:mm", decimalComma: true),
    ] { #expect(try folder(Self.text).read(source).series == expected) }
  }

  @Test("problems of rows name their cells, of columns their headings")
  func cells() throws {
    let spoilt = try folder(
      "Calls of November\nstart,queue,offered\n2026-11-02 08:00,voice,many\nlater,voice,3\n2026-11-02 09:00,vice,3\n2026-11-02 09:30,voice,3"
    )
    let source = HistorySource(file: "calls.xlsx", timeZone: "Asia/Jakarta")
    #expect(
      spoilt.problems(source) == [
        "calls.xlsx#Calls!C3: offered [many] is not a number",
        "calls.xlsx#Calls!A4: start [later] is not an ISO 8601 time",
        "calls.xlsx#Calls!B5: queue [vice] is not in the plan",
      ])
  }
}
