import Foundation
import Testing

/// What people do to files and folders with spreadsheets and shells.
@Suite("Tables that go through a spreadsheet, and folders named with a slash")
struct SpreadsheetTests {
  @Test("ids that would run as formulas are harmless in every table, and are read back")
  func formulas() throws {
    let folder = try Folder.tiny()
    for table in ["tiny/agents.csv", "tiny/wishes.csv"] { try folder.replace("T001", with: "-2+3", in: table) }
    try folder.replace("T002", with: "@SUM", in: "tiny/agents.csv")
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    #expect(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    for table in ["roster.csv", "roster-wide.csv"] {
      let lines = try folder.text("tiny/output/\(table)").split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("'-2+3,") } && lines.contains { $0.hasPrefix("'@SUM,") })
      #expect(lines.allSatisfy { line in !["=", "+", "-", "@"].contains { line.hasPrefix($0) } })
    }
    let run = try Program.run(["verify", "tiny", "--forecast", "calm.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    // A spreadsheet saves the table with its own delimiter, a mark, and rows and columns without text.
    let saved = try folder.text("tiny/output/roster.csv").replacing("\n", with: ";;\r\n").replacing(",", with: ";")
    try folder.write("\u{feff}Roster\r\n" + saved + ";;;;\r\n", to: "tiny/output/roster.csv")
    let again = try Program.run(["verify", "tiny", "--forecast", "calm.csv"], in: folder)
    #expect(again.output == run.output, "\(again.errors)")
  }

  @Test("a folder named with a slash at its end is the same folder")
  func slash() throws {
    let folder = try Folder.tiny()
    try folder.replace("file: history.csv", with: "file: ../history.csv", in: "tiny/plan.yaml")
    let outer = try folder.text("tiny/history.csv")
    try folder.write(outer, to: "history.csv")
    try folder.write("start,queue,offered\n2026-10-12T08:00,phone,777\n", to: "tiny/history.csv")
    let plain = try Program.run(["forecast", "tiny", "--output", "plain", "--quiet"], in: folder)
    let slash = try Program.run(["forecast", "tiny/", "--output", "slash/", "--quiet"], in: folder)
    #expect(plain.status == 0 && slash.status == 0)
    #expect(try folder.text("plain/forecast.csv") == folder.text("slash/forecast.csv"))
  }
}
