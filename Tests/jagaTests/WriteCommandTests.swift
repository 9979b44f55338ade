import Foundation
import Testing

@Suite("Writing a plan folder") struct WriteCommandTests {
  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test("the new folder holds the plan's own files, byte for byte, and no results") func copies() throws {
    let folder = try Folder.tiny()
    let before = try names(folder.path + "/tiny")
    _ = try Program.run(["staff", "tiny", "--quiet"], in: folder)
    let run = try Program.run(["write", "tiny", "--output", "new"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output == "new is ready. Next: jaga check new\n")
    let written = try names(folder.path + "/new")
    #expect(written.contains("plan.yaml") && !written.contains("output"))
    #expect(Set(written).isSubset(of: before))
    for name in written {
      let files = ["tiny", "new"].map { FileManager.default.contents(atPath: "\(folder.path)/\($0)/\(name)") }
      #expect(files[0] == files[1], "\(name)")
    }
    #expect(try Program.run(["check", "new"], in: folder).status == 0)
  }

  @Test("written anew it plans to the same requirement") func anew() throws {
    let folder = try Folder.tiny()
    #expect(try Program.run(["write", "tiny", "--anew", "--output", "tidy", "--quiet"], in: folder).output.isEmpty)
    for name in ["tiny", "tidy"] {
      #expect(try Program.run(["staff", name, "--output", "of-\(name)", "--quiet"], in: folder).status == 0)
    }
    #expect(try folder.text("of-tiny/requirement.csv") == folder.text("of-tidy/requirement.csv"))
  }

  @Test("a folder that holds something is left alone, and a plan that is wrong is not written") func refusals() throws {
    let folder = try Folder.tiny()
    let full = try Program.run(["write", "tiny", "--output", "tiny"], in: folder)
    #expect(full.status == 73)
    #expect(full.errors.contains("the folder is not empty"))
    #expect(try Program.run(["write", "none", "--output", "new"], in: folder).status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/new"))
  }

  @Test("a scenario becomes the plan: what it changes is written anew, what it does not keeps its bytes")
  func scenario() throws {
    let folder = try Folder.tiny()
    let agent = try #require(
      folder.text("tiny/agents.csv").split(separator: "\n").dropFirst().first?.split(separator: ",").first)
    let run = try Program.run(["write", "tiny", "--leave", String(agent), "--output", "fewer"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try !folder.text("fewer/agents.csv").contains("\(agent),"))
    #expect(try folder.text("fewer/plan.yaml") == folder.text("tiny/plan.yaml"))
    #expect(try Program.run(["check", "fewer"], in: folder).status == 0)
  }

  @Test("contacts are no part of a plan folder, and one plan is written") func scenariosThatAreNone() throws {
    let folder = try Folder.tiny()
    let contacts = try Program.run(["write", "tiny", "--volume", "phone=+10%", "--output", "new"], in: folder)
    #expect(contacts.status == 65)
    #expect(contacts.errors.contains("the scenario changes the contacts that come, of which a plan says nothing"))
    let several = try Program.run(
      ["write", "tiny", "--sweep", "goal:phone=70..90/10", "--output", "new"], in: folder)
    #expect(several.status == 64)
    #expect(!folder.exists("new"))
  }
}
