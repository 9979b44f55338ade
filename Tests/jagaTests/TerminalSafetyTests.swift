import Foundation
import Testing

@Suite("Text from outside on a terminal")
struct TerminalSafetyTests {
  /// Moves the cursor, hides text, rings, ends a line, renames the window, turns text round.
  private static let evil = "\u{1B}[2J\u{1B}[8m\u{7}\r\u{9B}1A\u{1B}]0;x\u{7}\u{202E}\u{7F}"

  private func expectHarmless(_ run: Program.Run, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [run.output, run.errors] {
      let harmful = text.unicodeScalars.filter {
        ($0.properties.generalCategory == .control && $0 != "\n") || (0x202A...0x202E).contains($0.value)
      }
      #expect(harmful.isEmpty, "\(text.debugDescription)", sourceLocation: sourceLocation)
    }
  }

  @Test("ids, names, keys and values that are wrong are told without harm")
  func problems() throws {
    let folder = try Folder.tiny()
    let evil = TerminalSafetyTests.evil
    try folder.replace("T001,avoids", with: "\"T\(evil)\",avoids", in: "tiny/wishes.csv")
    try folder.replace("T002,", with: "\"T2\(evil)\nerror: none\",", in: "tiny/agents.csv")
    try folder.replace("rules:\n", with: "rules:\n  - \"a\\e[2Jb\\x9b\\u202e\": 11h\n", in: "tiny/plan.yaml")
    for arguments in [["check", "tiny"], ["check", "tiny", "--json"], ["plan", "tiny"]] {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 65)
      #expect(run.errors.contains(#"\u001B[2J"#), "\(run.errors)")
      expectHarmless(run)
    }
  }

  @Test("so are names of files and what is asked for")
  func arguments() throws {
    let folder = try Folder.tiny()
    let evil = TerminalSafetyTests.evil
    for arguments in [
      ["verify", "tiny", "none\(evil).csv"], ["plan", "tiny\(evil)"], ["show", "tiny", "--day", evil],
      ["plan", "tiny", "--seed", evil], [evil], ["plan", "tiny", "--output", "/dev/null/\(evil)"],
    ] {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status != 0 && !run.errors.isEmpty)
      expectHarmless(run)
    }
  }

  @Test("so is what a sound plan is called, on a terminal and in documents; tables keep every byte")
  func names() throws {
    let folder = try Folder.tiny()
    let yaml = try folder.text("tiny/plan.yaml")
    let name = try #require(yaml.firstMatch(of: /name: (.+)/)).output.1
    try folder.replace("name: \(name)", with: #"name: "T\e[2J\x9b\u202e\a""#, in: "tiny/plan.yaml")
    let options = ["--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    for arguments in [
      ["plan", "tiny"] + options, ["plan", "tiny", "--json"] + options, ["show", "tiny"], ["verify", "tiny"],
    ] {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      expectHarmless(run)
    }
  }
}
