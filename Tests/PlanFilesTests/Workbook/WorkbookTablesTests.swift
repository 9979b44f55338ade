import Foundation
import PlanModel
import Testing

@testable import PlanFiles

/// Workbooks in place of the tables of a plan folder.
@Suite struct WorkbookTablesTests {
  private static let absences =
    "agent,from,to,kind\na1,2026-11-24,2026-11-25,leave\na2,2026-11-26 08:00,2026-11-26 12:00,training"
  private static let wishes = "agent,wish,what,day,weight\na1,avoids,day,2026-11-28,2.5"
  private static let agents =
    "id,name,skills,contract,availability\na1,Ann,phone,full-time,\na2,Bob,phone,full-time,"

  /// A folder whose tables are workbooks under their usual names.
  private func folder(
    agents: String = agents, absences: String = absences, wishes: String = wishes,
    without: [String] = ["agents.csv", "absences.csv", "wishes.csv"]
  ) throws -> FolderOnDisk {
    var files = SmallPlan().files
    for name in without { files[name] = nil }
    let folder = try FolderOnDisk(files)
    try folder.write("agents.xlsx", TableBook("People", agents).data)
    try folder.write("absences.xlsx", TableBook("Away", absences).data)
    try folder.write("wishes.xlsx", TableBook("Wanted", wishes).data)
    return folder
  }

  @Test("a folder of workbooks says the same as a folder of text")
  func same() throws {
    let text = try FolderOnDisk(
      SmallPlan().file("agents.csv", Self.agents).file("absences.csv", Self.absences).file("wishes.csv", Self.wishes)
        .files)
    let (book, plain) = (try folder(), text)
    let (one, other) = (try PlanFolder.contents(at: book.path).draft, try PlanFolder.contents(at: plain.path).draft)
    #expect(one.agents == other.agents && one.absences == other.absences && one.wishes == other.wishes)
    #expect(one.absences?.count == 2 && one.wishes?.first?.weight == 2.5)
    #expect(one.tables.agents == "agents.xlsx" && other.tables.agents == nil)
    #expect(try book.load().warnings.filter { $0.contains("xlsx") }.isEmpty)
  }

  @Test("problems name the cell: of a value, of a row, of a check that comes later")
  func cells() throws {
    let spoilt = try folder(
      agents:
        "Our people\n\nid,name,skills,contract,availability\na1,Ann,phone,full-time,maybe\n,Bob,phone,full-time,\na3,Cy,phone,half-time,",
      absences: "agent,from,to,kind,paid\na1,2026-11-24,tomorrow,leave,yes\na1,2026-11-25,2026-11-24,leave,perhaps",
      wishes: "agent,wish,what,day,weight\na1,wants,day,2026-11-28,-1")
    #expect(
      spoilt.problems() == [
        "absences.xlsx#Away!C2: to [tomorrow] is not a date or a date with a time\n  Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM",
        "absences.xlsx#Away!C3: to [2026-11-24] lies before from [2026-11-25]\n  Try: swap the two",
        "absences.xlsx#Away!E3: paid [perhaps] is not yes or no",
        "agents.xlsx#People!E4: availability: [maybe] are not days of the week\n"
          + "  Try: write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between them",
        "agents.xlsx#People!A5: id is empty\n  Try: write a value, or remove the row",
        "agents.xlsx#People!D6: contract [half-time] is not a contract of the plan\n  Try: did you mean [full-time]?",
        "wishes.xlsx#Wanted!E2: weight [-1] is not in 0 … 1000000000",
      ])
  }

  @Test(
    "a sheet is named behind a sign, also a workbook of many; else the one with the columns is read, and a rival is told"
  )
  func sheets() throws {
    var book = TableBook("Notes", "Everything about people\nid")
    book.add("Ours", Self.agents)
    book.add("Theirs", Self.agents.replacing("a2", with: "b2"))
    book.add("Away", Self.absences)
    func plan(_ keys: String) throws -> FolderOnDisk {
      var files = SmallPlan().adding("plan.yaml", keys).files
      files["agents.csv"] = nil
      files["absences.csv"] = nil
      let folder = try FolderOnDisk(files)
      try folder.write("centre.xlsx", book.data)
      return folder
    }
    let named = try plan("agents: centre.xlsx#Ours\nabsences: centre.xlsx#away\n")
    let found = try PlanFolder.contents(at: named.path)
    #expect(found.draft.agents.map(\.id) == ["a1", "a2"] && found.draft.absences?.count == 2)
    #expect(try named.load().warnings.filter { $0.contains("centre.xlsx") }.isEmpty)
    let chosen = try plan("agents: centre.xlsx\nabsences: centre.xlsx#Away\n")
    #expect(
      try chosen.load().warnings.contains(
        "centre.xlsx#Ours: sheet [Ours] is read, and [Theirs] has the same columns; name the one that is meant, such as centre.xlsx#Theirs"
      ))
    #expect(
      try plan("agents: centre.xlsx#Our\n").problems() == [
        "centre.xlsx#Our: the workbook has no sheet [Our]\n  Try: did you mean [Ours]?"
      ])
    #expect(
      try plan("agents: centre.xlsx#Theirs\nabsences: nowhere.xlsx#Away\n").problems().contains {
        $0.contains("[nowhere.xlsx#Away] does not exist")
      })
  }

  @Test("merged cells and rows of totals are refused with their cells; formulas count by their value")
  func refused() throws {
    let totals = try folder(
      wishes: "agent,wish,what,day,weight\na1,avoids,day,2026-11-28,=1+6\na2,avoids,day,2026-11-28,2\n,,,,=SUM(E2:E3)"
    )
    #expect(
      totals.problems() == [
        """
        wishes.xlsx#Wanted!E4: [SUM(E2:E3)] sums up the cells above it: a total is no row of the table
          Try: delete the row of totals, or keep it on another sheet
        """
      ])
    let formulas = try folder(wishes: "agent,wish,what,day,weight\na1,avoids,day,2026-11-28,=1+6")
    #expect(try PlanFolder.contents(at: formulas.path).draft.wishes?.first?.weight == 7)
    #expect(
      SheetProblem.merged("A1:E1") == [
        """
        t.xlsx#One!A1: the cells [A1:E1] are merged into one, where a table has a value in each
          Try: delete the title if it is one; else unmerge them and write into each what it stands for
        """
      ])
  }

  @Test("a table in text goes before a workbook of the same name, which is told")
  func both() throws {
    let folder = try folder(without: ["agents.csv", "absences.csv"])
    let loaded = try folder.load()
    #expect(loaded.draft.wishes?.isEmpty == true)
    #expect(loaded.warnings.contains("wishes.xlsx: the workbook is not read, since [wishes.csv] is there"))
  }

  @Test("files of other kinds are named for what they are, with what to do")
  func kinds() throws {
    func problem(_ bytes: [UInt8]) -> String? {
      do throws(PlanError) {
        _ = try CSVTable(bytes, file: "t.xlsx")
        return nil
      } catch {
        return error.description
      }
    }
    func old(_ stream: String) -> [UInt8] {
      [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 1020) + stream.utf16.flatMap { [UInt8($0), 0] }
    }
    #expect(
      problem(old("EncryptedPackage"))
        == "t.xlsx: the file is a workbook that opens with a password alone\n  Try: save it without the password: in Excel under File, Info, Protect Workbook"
    )
    #expect(
      problem(old("Workbook"))
        == "t.xlsx: the file is a workbook of the old kind (.xls)\n  Try: save it as an Excel workbook (.xlsx), or as CSV in UTF-8"
    )
    #expect(
      problem([0x50, 0x4B, 3, 4, 9, 9])
        == "t.xlsx: the workbook is damaged or cut off\n  Try: open it in a spreadsheet program and save it anew as .xlsx"
    )
    #expect(
      try problem(TableBook("Void", "").bytes)
        == "t.xlsx#Void!A1: sheet [Void] is empty\n  Try: write a header line first")
    #expect(
      try problem(TableBook("One", "a,b\n1,2,3").bytes)
        == "t.xlsx#One!C2: the row has 3 fields, the header 2\n  Try: name the column in the header, or delete what stands right of it"
    )
  }

  @Test("what changes of a workbook is written as text, what does not is copied")
  func writtenBack() throws {
    let folder = try folder()
    let contents = try PlanFolder.contents(at: folder.path)
    let same = try FolderOnDisk()
    try PlanFolderWriter(contents.draft, original: contents).write(into: same.path)
    #expect(
      FileManager.default.contents(atPath: same.path + "/agents.xlsx")
        == FileManager.default.contents(atPath: folder.path + "/agents.xlsx"))
    #expect(try PlanFolder.contents(at: same.path).draft == contents.draft)
    var changed = contents.draft
    changed.agents[0].team = "moved"
    let other = try FolderOnDisk()
    try PlanFolderWriter(changed, original: contents).write(into: other.path)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: other.path).sorted() == [
        "absences.xlsx", "agents.csv", "history.csv", "plan.yaml", "wishes.xlsx",
      ])
    #expect(try PlanFolder.contents(at: other.path).draft.agents == changed.agents)
  }

  @Test(
    "names of files and sheets",
    arguments: [
      ("agents.xlsx#Team A", "agents.xlsx", "Team A"), ("a#b.XLSX#c#d", "a#b.XLSX", "c#d"), ("a.csv#b", "a.csv#b", nil),
      ("a.xlsm", "a.xlsm", nil),
      ("a.xlsx#", "a.xlsx", ""), ("#.xlsx", "#.xlsx", nil),
    ] as [(String, String, String?)])
  func names(name: String, file: String, sheet: String?) {
    #expect(TableFile(name).file == file && TableFile(name).sheet == sheet)
  }
}
