import Foundation
import Testing

@Suite("Pages and pictures of the tiny centre")
struct PlotCommandTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/tiny")
  private static let scenario = golden.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios/tiny")

  /// Draws something of the roster that lies among the golden files, and compares it with one of them.
  private func expectGolden(_ arguments: [String], _ name: String) throws {
    let folder = try Folder()
    try FileManager.default.copyItem(atPath: PlotCommandTests.scenario.path, toPath: folder.path("tiny"))
    try FileManager.default.copyItem(atPath: PlotCommandTests.golden.path, toPath: folder.path("planned"))
    let options = ["--from", "planned", "--output", "made", "--quiet"]
    let run = try Program.run([arguments[0], "tiny"] + arguments.dropFirst() + options, in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    let made = try folder.text("made")
    let file = PlotCommandTests.golden.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(made.utf8).write(to: file) }
    let isEqual = try made == String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(isEqual, "differs from Golden/tiny/\(name); UPDATE_GOLDEN=1 rewrites it")
  }

  @Test("the report is as reviewed in each language", arguments: ["en", "id"])
  func report(language: String) throws {
    try expectGolden(
      ["report", "--replications", "0", "--previous", "planned", "--language", language], "report-\(language).html")
  }

  @Test(
    "so is each picture",
    arguments: [
      ("forecast", "id", []), ("coverage", "en", ["--size", "mail"]), ("roster", "en", ["--day", "tue"]),
      ("fairness", "id", ["--size", "800x600"]),
    ])
  func plot(subject: String, language: String, options: [String]) throws {
    try expectGolden(["plot", subject, "--language", language] + options, "\(subject)-\(language).svg")
  }

  @Test("waits are simulated; what cannot be drawn or converted is told, and nothing is written")
  func faults() throws {
    let folder = try Folder.tiny()
    try FileManager.default.copyItem(
      atPath: PlotCommandTests.golden.appendingPathComponent("roster.csv").path, toPath: folder.path("roster.csv"))
    let waits = try Program.run(
      ["plot", "tiny", "waits", "--from", ".", "--forecast", "calm.csv", "--replications", "2", "-o", "waits.svg"],
      in: folder)
    #expect(waits.status == 0 && waits.output == "written to waits.svg\n", "\(waits.errors)")
    let parser = XMLCheck()
    #expect(try parser.elements(folder.text("waits.svg")) > 20)
    let missing = try Program.run(
      ["plot", "tiny", "coverage", "--from", ".", "--format", "png"], under: ["/usr/bin/env", "PATH=/nowhere"],
      in: folder)
    #expect(missing.status == 73)
    #expect(missing.errors.contains("needs the program rsvg-convert") && missing.errors.contains("librsvg2-bin"))
    try folder.replace("history:\n  - file: history.csv\n", with: "", in: "tiny/plan.yaml")
    let none = try Program.run(["plot", "tiny", "forecast", "--from", "."], in: folder)
    #expect(none.status == 65 && none.errors.hasPrefix("error: nothing says what contacts to expect"))
    #expect(try Program.run(["plot", "tiny", "waits", "--size", "9x9"], in: folder).status == 64)
    #expect(try Program.run(["plot", "tiny", "coverage", "--day", "mon"], in: folder).status == 64)
    #expect(try folder.names(".") == ["calm.csv", "roster.csv", "tiny", "waits.svg"])
  }
}

/// Whether a text is XML that opens and closes its elements in order.
private struct XMLCheck {
  func elements(_ text: String) throws -> Int {
    var open: [Substring] = []
    var count = 0
    for match in text.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
      count += 1
      if match.output.1 == "/" {
        try #require(open.popLast() == match.output.2)
      } else if match.output.3.isEmpty {
        open.append(match.output.2)
      }
    }
    try #require(open.isEmpty)
    return count
  }
}
