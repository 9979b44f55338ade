import Foundation
import Testing

/// The ready-made centres that README shows.
@Suite("Ready-made scenarios")
struct ShippedScenarioTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios").path

  @Test(
    "everybody has a legal line of work, so that there is a roster",
    arguments: ["tiny", "jakarta", "amsterdam-clock-change", "omnichannel", "surabaya"])
  func roster(name: String) throws {
    let output = try Folder()
    let run = try Program.run([
      "roster", "\(Self.folder)/\(name)", "--time-limit", "0.01", "--threads", "1", "--quiet", "--output", output.path,
    ])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("a spoiled scenario of a folder is found by check")
  func check() throws {
    let folder = try Folder.tiny()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/tiny/scenarios", withIntermediateDirectories: true)
    try folder.write("leave: nobody\n", to: "tiny/scenarios/x.yaml")
    let run = try Program.run(["check", "tiny"], in: folder)
    #expect(
      run.status == 65 && run.errors.hasPrefix("scenarios/x.yaml:1:8: leave cannot be done: agents[nobody] is not"))
  }
}
