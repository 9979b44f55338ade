import Foundation
import Testing

@Suite("Pages for agents") struct AgentPagesTests {
  @Test("A folder to publish and one for planners; the same roster gives the same bytes again")
  func pages() throws {
    let folder = try Folder.tiny()
    let planned = try Program.run(
      ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "2", "--quiet"], in: folder)
    #expect(planned.status == 0, "\(planned.errors)")
    func export(_ arguments: [String] = []) throws -> Program.Run {
      try Program.run(["export", "tiny", "--format", "agent-pages", "--output", "told"] + arguments, in: folder)
    }
    let first = try export()
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    #expect(first.output == "written to told/pages and told/planner/index.html\n")
    #expect(try folder.names("told") == ["pages", "planner"])
    #expect(try folder.names("told/planner") == ["index.html", "pages.csv"])
    let pages = try folder.names("told/pages")
    #expect(pages.count == 8 && pages.allSatisfy { $0.wholeMatch(of: /[a-z2-7]{26}\.html/) != nil })
    let before = try pages.map { try folder.text("told/pages/\($0)") }
    #expect(before.allSatisfy { $0.contains("<html lang=\"en\">") && $0.utf8.count <= 30_000 })
    #expect(try export(["--quiet"]).output.isEmpty)
    #expect(try folder.names("told/pages") == pages)
    #expect(try pages.map { try folder.text("told/pages/\($0)") } == before)
    // An agent whose row is taken out gets another page, and the old one is gone.
    let table = try folder.text("told/planner/pages.csv").split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write((table.prefix(1) + table.dropFirst(2)).joined(separator: "\n"), to: "told/planner/pages.csv")
    #expect(try export(["--language", "id"]).output == "ditulis ke told/pages dan told/planner/index.html\n")
    let renewed = try folder.names("told/pages")
    #expect(renewed.count == 8 && Set(renewed).subtracting(pages).count == 1)
    #expect(try renewed.allSatisfy { try folder.text("told/pages/\($0)").contains("<html lang=\"id\">") })
    let nowhere = try Program.run(["export", "tiny", "--format", "agent-pages"], in: folder)
    #expect(nowhere.status == 64 && nowhere.errors.contains("--format agent-pages needs --output FOLDER."))
  }
}
