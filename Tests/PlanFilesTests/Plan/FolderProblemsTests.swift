import Foundation
import PlanFiles
import Testing

/// Mistakes that concern files as a whole, and how many problems are told.
@Suite struct FolderProblemsTests {
  private let plan = SmallPlan()

  @Test func aFolderThatDoesNotExist() {
    let error = #expect(throws: PlanError.self) { try PlanFolder.load(at: "/no/such/folder") }
    #expect(
      error?.description == """
        /no/such/folder: there is no such folder
          Try: check the path, or make a plan with `jaga init /no/such/folder`
        """)
  }

  @Test func aTableThatIsAFolder() throws {
    let folder = try FolderOnDisk(plan.file("wishes.csv", nil).files)
    try FileManager.default.createDirectory(atPath: folder.path + "/wishes.csv", withIntermediateDirectories: false)
    #expect(
      folder.problems() == ["wishes.csv: the file is a folder, not a file\n  Try: put a file in its place"])
  }

  @Test func aPlanFileThatIsAFolder() throws {
    let folder = try FolderOnDisk(plan.file("plan.yaml", nil).files)
    try FileManager.default.createDirectory(atPath: folder.path + "/plan.yaml", withIntermediateDirectories: false)
    #expect(folder.problems() == ["plan.yaml: the file is a folder, not a file\n  Try: put a file in its place"])
  }

  @Test func aHistoryThatIsAFolder() throws {
    let folder = try FolderOnDisk(plan.file("history.csv", nil).files)
    try FileManager.default.createDirectory(atPath: folder.path + "/history.csv", withIntermediateDirectories: false)
    #expect(
      folder.problems() == [
        "plan.yaml:16:11: history[1].file [history.csv] is a folder, not a file\n  Try: put a file in its place"
      ])
  }

  @Test func aTableThatIsAPipe() throws {
    let folder = try FolderOnDisk(plan.file("wishes.csv", nil).files)
    #expect(mkfifo(folder.path + "/wishes.csv", 0o600) == 0)
    #expect(folder.problems() == ["wishes.csv: the file is not a plain file\n  Try: put a file in its place"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func aTableThatMayNotBeRead() throws {
    let folder = try FolderOnDisk(plan.files)
    #expect(chmod(folder.path + "/wishes.csv", 0) == 0)
    #expect(folder.problems() == ["wishes.csv: the file cannot be read\n  Try: check its permissions"])
  }

  @Test func bytesThatAreNotText() throws {
    let folder = try FolderOnDisk(plan.files)
    try folder.write("plan.yaml", Data([0x63, 0xff, 0xfe]))
    #expect(folder.problems() == ["plan.yaml: the file is not valid UTF-8\n  Try: save the file as UTF-8"])
    let other = try FolderOnDisk(plan.files)
    try other.write("wishes.csv", Data("agent,wish,what\n".utf8) + Data([0xe9, 0x2c, 0x2c, 0x0a]))
    #expect(
      other.problems() == [
        "wishes.csv:2: the line is not valid UTF-8 but, it seems, Windows-1252 (ANSI), in which it holds [é]\n"
          + "  Try: save the file as UTF-8"
      ])
  }

  @Test func aTableAsSpreadsheetsCallUnicode() throws {
    let folder = try FolderOnDisk(plan.files)
    let table = "id\tskills\tcontract\r\nJörg\tphone\tfull-time\r\n"
    let text = try #require(table.data(using: .utf16LittleEndian))
    try folder.write("agents.csv", Data([0xff, 0xfe]) + text)
    #expect(try folder.load().plan.agents.map(\.id) == ["Jörg"])
  }

  @Test func twoMillionRowsOfAbsencesAreRefusedAtTheLimit() throws {
    let folder = try FolderOnDisk(plan.files)
    let row = Array("a1,2026-11-24,2026-11-24,leave\n".utf8)
    var bytes = Array("agent,from,to,kind\n".utf8)
    bytes.reserveCapacity(row.count * 2_000_001)
    for _ in 0..<2_000_000 { bytes += row }
    try folder.write("absences.csv", Data(bytes))
    #expect(
      folder.problems() == [
        "absences.csv:200002: the file has more than 200000 rows\n  Try: keep at most 200000 rows"
      ])
  }

  @Test func twentyProblemsOfAKindAreToldAndTheRestCounted() throws {
    let rows = (1...50).map { "nobody\($0),2026-11-24,2026-11-24,leave\n" }.joined()
    let problems = try FolderOnDisk(plan.adding("absences.csv", rows).files).problems()
    #expect(problems.count == 21)
    #expect(problems.last == "absences.csv: … and 30 more like these")
  }

  @Test func mistakesInSeveralFilesAreToldTogetherInTheirOrder() throws {
    let spoiled = plan.yaml("interval: 30", "interval: 31").yaml("weeks: 1", "weeks: 0")
      .adding("agents.csv", "a3,Cem,phone,half-time,\n").adding("wishes.csv", "a9,wants,early,,1\n")
    let problems = try FolderOnDisk(spoiled.files).problems().map { $0.prefix { $0 != "\n" } }
    #expect(
      problems == [
        "agents.csv:4: contract [half-time] is not a contract of the plan",
        "plan.yaml:4:13: centre.interval [31] is not one of 5, 10, 15, 30, 60",
        "plan.yaml:7:10: horizon.weeks [0] is not in 1 … 8",
        "wishes.csv:2: agent [a9] is not an agent of the plan",
      ])
  }

  @Test func theHashTellsApartWhatDiffersInAnyFile() throws {
    func hash(_ plan: SmallPlan) throws -> String {
      try FolderOnDisk(plan.files).load().inputHash
    }
    let original = try hash(plan)
    #expect(original.count == 16)
    #expect(try hash(plan) == original)
    for file in ["plan.yaml", "absences.csv", "wishes.csv", "history.csv"] {
      #expect(try hash(plan.adding(file, "\n")) != original, "\(file)")
    }
    #expect(try hash(plan.file("notes.txt", "beside it")) == original)
  }
}
