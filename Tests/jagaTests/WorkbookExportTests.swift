import Foundation
import Testing

/// `jaga export --format workbook`, as a user runs it.
@Suite("Workbooks of rosters, exported") struct WorkbookExportTests {
  @Test("one file, the same each time, in the language asked for; a pipe takes it too")
  func exported() throws {
    let folder = try Folder.tiny()
    #expect(
      try Program.run(["plan", "tiny", "--quiet", "--iterations", "1", "--threads", "1"], in: folder).status == 0)
    for name in ["one.xlsx", "two.xlsx"] {
      let run = try Program.run(["export", "tiny", "--format", "workbook", "--output", name], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.isEmpty, "\(run.errors)")
    }
    let bytes = try folder.bytes("one.xlsx")
    #expect(try bytes == folder.bytes("two.xlsx"))
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    let other = try Program.run(
      ["export", "tiny", "--format", "workbook", "--output", "three.xlsx", "--language", "id"], in: folder)
    #expect(try other.status == 0 && folder.bytes("three.xlsx") != bytes)
    let piped = try Program.run(["export", "tiny", "--format", "workbook"], in: folder)
    #expect(piped.status == 0 && piped.output.hasPrefix("PK"))
    let nowhere = try Program.run(
      ["export", "tiny", "--format", "workbook", "--output", "four.xlsx"], in: folder,
      environment: ["TMPDIR": "/nowhere"])
    #expect(
      nowhere.status == 73
        && nowhere.errors.contains("no place for the parts of the workbook: No such file or directory"))
    #expect(nowhere.errors.contains("Try: name a folder with TMPDIR"))
  }

  @Test("a workbook of ours is a roster to verify and to start from; whoever names no sheet gets the right one")
  func readBack() throws {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1"]
    #expect(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    let export = ["export", "tiny", "--format", "workbook", "--language", "id", "--output"]
    #expect(try Program.run(export + ["tiny/output/week.xlsx"], in: folder).status == 0)
    let plain = try Program.run(["verify", "tiny"], in: folder)
    for name in ["week.xlsx", "week.xlsx#Kegiatan"] {
      let run = try Program.run(["verify", "tiny", "tiny/output/\(name)"], in: folder)
      #expect(run.status == 0 && run.output == plain.output && run.errors == plain.errors, "\(run.errors)")
    }
    let again = try Program.run(
      ["roster", "tiny", "--from", "tiny/output/week.xlsx", "--output", "again"] + options, in: folder)
    #expect(again.status == 0, "\(again.errors)")
    let text = try Program.run(["roster", "tiny", "--from", "tiny/output", "--output", "text"] + options, in: folder)
    #expect(try text.status == 0 && folder.text("again/roster.csv") == folder.text("text/roster.csv"))
    let wide = try Program.run(["verify", "tiny", "tiny/output/week.xlsx#Jadwal", "--language", "id"], in: folder)
    #expect(wide.status == 65)
    #expect(
      wide.errors.contains(
        "week.xlsx#Jadwal!D10: [COUNTA(D2:D9)] menjumlahkan sel di atasnya: jumlah bukan baris tabel"), "\(wide.errors)"
    )
    let nowhere = try Program.run(["verify", "tiny", "tiny/output/none.xlsx#Jadwal"], in: folder)
    #expect(nowhere.status == 66)
  }
}
