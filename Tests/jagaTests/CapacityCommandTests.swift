import Foundation
import Testing

/// `jaga capacity` on a ready-made folder.
@Suite("Capacity command")
struct CapacityCommandTests {
  @Test("a line a week, and whom to hire by when; or the same for programs")
  func weeks() throws {
    let folder = try Folder.tiny()
    let run = try Program.run(
      ["capacity", "tiny", "--weeks", "3", "--attrition", "50%", "--lead-time", "0", "--training", "1", "--quiet"],
      in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    let json = try Program.run(
      ["capacity", "tiny", "--weeks", "3", "--attrition", "50%", "--lead-time", "0", "--training", "1", "--json"],
      in: folder)
    let found = try object(json.output)
    let weeks = try #require(found["weeks"] as? [[String: Any]])
    #expect(weeks.map { $0["first_day"] as? String } == ["2026-11-23", "2026-11-30", "2026-12-07"])
    let had = weeks.compactMap { $0["had"] as? Double }
    #expect(had.count == 3 && had[0] > had[1] && had[1] > had[2])
    #expect((try #require(found["hires"] as? [[String: Any]])).contains { $0["queue"] as? String == "phone" })
  }

  @Test(
    "limits are said",
    arguments: [
      (["--weeks", "0"], "--weeks must be from 1 to 104."),
      (["--growth", "70%"], "--growth must be from -50% to 50%."),
      (["--attrition=-1%"], "--attrition must be from 0% to 50%."),
    ])
  func limits(arguments: [String], words: String) throws {
    let run = try Program.run(["capacity", "tiny"] + arguments.map { $0 })
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
  }
}
