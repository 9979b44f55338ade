import Foundation
import PlanFiles
import Testing

/// The same folder named in several ways is the same folder.
@Suite struct FolderPathTests {
  /// A plan whose agents and history lie beside its folder, with other files of those names in it.
  private static func centre() throws -> FolderOnDisk {
    let outer = try FolderOnDisk([
      "agents.csv": "id,skills,contract\nb1,phone,full-time\n",
      "history.csv": "start,queue,offered\n2026-11-09T08:00,phone,10\n",
    ])
    let plan = SmallPlan().yaml("file: history.csv", "file: ../history.csv").adding(
      "plan.yaml", "agents: ../agents.csv\n"
    )
    .with("history.csv", "offered\n", "offered\n2026-11-09T08:00,phone,777\n")
    try FileManager.default.createDirectory(atPath: outer.path + "/plan", withIntermediateDirectories: true)
    for (name, text) in plan.files { try outer.write("plan/" + name, Data(text.utf8)) }
    try FileManager.default.createSymbolicLink(atPath: outer.path + "/link", withDestinationPath: "plan")
    return outer
  }

  @Test(arguments: ["plan", "plan/", "plan//", "./plan/", "plan/.", "plan/../plan/", "link", "link/"])
  func theFilesBesideTheFolderAreThoseNamed(_ name: String) throws {
    let outer = try Self.centre()
    try withExtendedLifetime(outer) {
      let folder = outer.path + "/" + name
      let loaded = try PlanFolder.load(at: folder)
      #expect(loaded.plan.agents.map(\.id) == ["b1"])
      let contacts = try loaded.readHistory(in: folder).series[0].observations.compactMap(\.contacts)
      #expect(contacts == [10])
    }
  }

  @Test func aMissingFileIsMissingWithAndWithoutASlash() throws {
    let folder = try FolderOnDisk(SmallPlan().yaml("file: history.csv", "file: ../no-such-file.csv").files)
    for end in ["", "/"] {
      let error = #expect(throws: PlanError.self) { try PlanFolder.load(at: folder.path + end) }
      #expect(error?.problems.map(\.code) == ["missing-file"])
    }
  }
}
