import Foundation
import PlanFiles
import Testing
import Workforce

@Suite struct PlanTemplateTests {
  @Test func theTemplateLoadsWithoutAWarning() throws {
    let folder = try FolderOnDisk()
    try PlanTemplate.write(into: folder.path)
    #expect(folder.problems() == [])
    let loaded = try PlanFolder.load(at: folder.path)
    #expect(loaded.warnings == [])
    #expect(loaded.plan.agents.count == 8)
    #expect(loaded.plan.agents[2].weeks == [WeekLimits(minutes: 1920...1920, days: 4...4)])
    #expect(loaded.plan.shifts.map(\.id) == ["early", "late", "short"])
    #expect(loaded.historyFiles.map(\.file) == ["history.csv"])
  }

  @Test func theHorizonIsTheWeekOfTheDayAskedFor() throws {
    let folder = try FolderOnDisk()
    let wednesday = try #require(CivilDate("2027-03-03"))
    try PlanTemplate.write(into: folder.path, firstDay: wednesday)
    let loaded = try PlanFolder.load(at: folder.path)
    #expect(loaded.plan.grid.firstDay == CivilDate("2027-03-01"))
  }

  @Test func theSameDayGivesTheSameBytes() throws {
    let one = try FolderOnDisk()
    let other = try FolderOnDisk()
    try PlanTemplate.write(into: one.path)
    try PlanTemplate.write(into: other.path)
    for name in ["plan.yaml", "agents.csv", "absences.csv", "wishes.csv", "history.csv"] {
      let first = try Data(contentsOf: URL(fileURLWithPath: one.path + "/" + name))
      #expect(first == (try Data(contentsOf: URL(fileURLWithPath: other.path + "/" + name))))
      #expect(!first.isEmpty)
    }
    #expect(try PlanFolder.load(at: one.path).inputHash == PlanFolder.load(at: other.path).inputHash)
  }

  @Test func aFolderWithSomethingInItIsLeftAlone() throws {
    let folder = try FolderOnDisk(["notes.txt": "mine"])
    #expect(throws: PlanError.self) { try PlanTemplate.write(into: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
  }

  @Test func aFileIsNotAFolder() throws {
    let folder = try FolderOnDisk(["plan": ""])
    let error = #expect(throws: PlanError.self) { try PlanTemplate.write(into: folder.path + "/plan") }
    #expect(error?.problems.map(\.code) == ["not-a-folder"])
  }
}
