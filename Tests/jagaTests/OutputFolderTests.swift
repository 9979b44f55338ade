import Foundation
import Testing

@Suite("What becomes of an output folder")
struct OutputFolderTests {
  private let quick = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]

  /// Whoever is refused before the search need not wait for its end.
  private let endless = ["plan", "tiny", "--quiet", "--time-limit", "600", "--forecast", "calm.csv"]

  @Test("a pipe, a link or a folder in a result's place is refused before the search")
  func inTheWay() throws {
    func refusal(_ make: (Folder) throws -> Void) throws -> String {
      let folder = try Folder.tiny()
      try FileManager.default.createDirectory(
        atPath: folder.path("tiny/output/calendars"), withIntermediateDirectories: true)
      try folder.write("precious", to: "victim")
      try make(folder)
      let run = try Program.run(endless, in: folder)
      #expect(run.status == 73)
      #expect(try folder.text("victim") == "precious")
      #expect(!folder.exists("tiny/output/requirement.csv") && !folder.exists("tiny/.output.jaga"))
      return run.errors
    }
    #expect(
      try refusal { _ = mkfifo($0.path("tiny/output/calendars/T001.ics"), 0o600) }
        == "error: cannot write [tiny/output/calendars/T001.ics]: it is a pipe or a device; remove it, or write to another "
        + "folder\n")
    #expect(
      try refusal {
        try FileManager.default.createSymbolicLink(
          atPath: $0.path("tiny/output/roster.csv"), withDestinationPath: "../../victim")
      }
        == "error: cannot write [tiny/output/roster.csv]: it is a link, which may lead elsewhere; remove it, or write to "
        + "another folder\n")
    #expect(
      try refusal {
        try FileManager.default.createDirectory(
          atPath: $0.path("tiny/output/result.json"), withIntermediateDirectories: false)
      } == "error: cannot write [tiny/output/result.json]: it is a directory; name a file in it\n")
  }

  @Test("a plan folder does not lead its results elsewhere; who asks for it does")
  func linkedOutput() throws {
    let folder = try Folder.tiny()
    try FileManager.default.createDirectory(atPath: folder.path("elsewhere"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path("tiny/output"), withDestinationPath: "../elsewhere")
    let run = try Program.run(endless, in: folder)
    #expect(run.status == 73)
    #expect(
      run.errors
        == "error: cannot write into [tiny/output]: it is a link out of the plan folder; name the folder to write "
        + "to with --output\n")
    #expect(try folder.names("elsewhere").isEmpty)
    #expect(try Program.run(["plan", "tiny", "--output", "tiny/output"] + quick, in: folder).status == 0)
    #expect(folder.exists("elsewhere/roster.csv"))
  }

  @Test("two commands do not write into one folder at the same time")
  func busy() throws {
    let folder = try Folder.tiny()
    let first = try Program.start(endless, in: folder)
    for _ in 0..<600 where !folder.exists("tiny/.output.jaga") { Thread.sleep(forTimeInterval: 0.02) }
    for command in [["plan", "tiny"] + quick, ["staff", "tiny", "--quiet"]] {
      let second = try Program.run(command, in: folder)
      #expect(second.status == 73)
      #expect(
        second.errors
          == "error: cannot write into [tiny/output]: another jaga is about to write there; wait for its end, or "
          + "write to another folder\n")
    }
    #expect(try Program.run(["staff", "tiny", "--quiet", "--output", "other"], in: folder).status == 0)
    first.process.interrupt()
    #expect(try first.finish().status == 0)
    #expect(try Program.run(["staff", "tiny", "--quiet"], in: folder).status == 0)
  }

  @Test("a roster that cannot be written where it should be is saved, and where is said")
  func rescue() throws {
    let folder = try Folder.tiny()
    let started = try Program.start(endless, in: folder)
    for _ in 0..<600 where !folder.exists("tiny/.output.jaga") { Thread.sleep(forTimeInterval: 0.02) }
    try FileManager.default.createDirectory(
      atPath: folder.path("tiny/output/roster.csv"), withIntermediateDirectories: true)
    started.process.interrupt()
    let run = try started.finish()
    #expect(run.status == 73)
    let message = try #require(
      run.errors.firstMatch(
        of: /error: cannot write \[tiny\/output\/roster\.csv\]: .*\nthe files are saved in \[(.*)\]: copy them/))
    let saved = String(message.output.1)
    defer { try? FileManager.default.removeItem(atPath: URL(fileURLWithPath: saved).deletingLastPathComponent().path) }
    #expect(try Program.run(["verify", "tiny", "\(saved)/roster.csv"], in: folder).status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(saved)/calendars/T001.ics"))
  }

  @Test("an id of any letters has a calendar; an agent who left the plan has none that looks alive")
  func calendars() throws {
    let folder = try Folder.tiny()
    let long = String(repeating: "客", count: 64)
    try folder.replace("T005,", with: "\(long),", in: "tiny/agents.csv")
    #expect(try Program.run(["plan", "tiny"] + quick, in: folder).status == 0)
    let names = try folder.names("tiny/output/calendars")
    #expect(names.count == 8 && names.allSatisfy { $0.utf8.count < 150 })
    let rows = try folder.text("tiny/agents.csv").split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(
      rows.filter { !$0.hasPrefix("T008,") && !$0.hasPrefix(long) }.joined(separator: "\n"), to: "tiny/agents.csv")
    let again = try Program.run(["plan", "tiny", "--iterations", "1", "--quiet", "--forecast", "calm.csv"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.names("tiny/output/calendars") == names)
    for name in names {
      let text = try folder.text("tiny/output/calendars/\(name)")
      let isGone = name == "T008.ics" || name.hasPrefix("%")
      #expect(text.contains("STATUS:CONFIRMED") == !isGone && (text.contains("STATUS:CANCELLED") || !isGone), "\(name)")
      if isGone { #expect(text.contains("SEQUENCE:1\r\n") && !text.contains("SEQUENCE:0\r\n"), "\(name)") }
    }
  }

  @Test("the version of calendars goes on in another folder")
  func otherFolder() throws {
    let folder = try Folder.tiny()
    func sequence(_ name: String) throws -> String? {
      try folder.text("\(name)/T001.ics").firstMatch(of: /SEQUENCE:(\d+)/).map { String($0.output.1) }
    }
    #expect(try Program.run(["plan", "tiny"] + quick, in: folder).status == 0)
    #expect(try Program.run(["plan", "tiny", "--seed", "99", "--output", "new"] + quick, in: folder).status == 0)
    #expect(try sequence("tiny/output/calendars") == "0" && sequence("new/calendars") == "1")
    let again = ["roster", "tiny", "--from", "new", "--output", "third"] + quick
    #expect(try Program.run(again, in: folder).status == 0)
    #expect(try ["1", "2"].contains(sequence("third/calendars")))
    let export = ["export", "tiny", "--format", "ics", "--output"]
    #expect(try Program.run(export + ["published"], in: folder).status == 0)
    #expect(try sequence("published") == "0")
    #expect(try Program.run(export + ["published", "--from", "new"], in: folder).status == 0)
    #expect(try sequence("published") == "1")
  }

  @Test("whoever works in the output folder stays in it")
  func workingFolder() throws {
    let folder = try Folder.tiny()
    #expect(try Program.run(["plan", "tiny"] + quick, in: folder).status == 0)
    func number() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.path("tiny/output"))[.systemFileNumber] as? Int
    }
    let before = try number()
    let arguments = ["-c", "cd tiny/output && \"$0\" \"$@\" && ls", Program.path] + ["roster", "..", "--output", "."]
    let shell = try Program.start(
      arguments + ["--quiet", "--iterations", "1", "--seed", "99", "--forecast", "../../calm.csv"],
      by: URL(fileURLWithPath: "/bin/sh"), in: folder)
    let run = try shell.finish()
    #expect(run.status == 0 && run.output.contains("roster.csv\n"), "\(run.errors)")
    #expect(try number() == before && folder.text("tiny/output/calendars/T001.ics").contains("SEQUENCE:1\r\n"))
    #expect(try folder.names("tiny/output").count == 6)
  }

  @Test(
    "a kill at a system call leaves the old files or the new ones, and the next command clears up",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
  func kills() throws {
    let folder = try Folder.tiny()
    for (seed, output) in [("1", "one"), ("99", "two")] {
      let plan = ["plan", "tiny", "--output", output, "--seed", seed] + quick
      try #require(try Program.run(plan, in: folder).status == 0)
    }
    func export(_ source: String, _ output: String) -> [String] {
      ["export", "tiny", "--format", "ics", "--from", source, "--output", output]
    }
    func calendars(_ name: String) throws -> [String: String] {
      try Dictionary(uniqueKeysWithValues: folder.names(name).map { ($0, try folder.text("\(name)/\($0)")) })
    }
    try #require(try Program.run(export("one", "out"), in: folder).status == 0)
    let old = try calendars("out")
    for name in ["new", "copy"] {
      try FileManager.default.copyItem(atPath: folder.path("out"), toPath: folder.path(name))
    }
    try #require(try Program.run(export("two", "new"), in: folder).status == 0)
    let new = try calendars("new")
    var seen: [Bool] = []
    for (call, counts) in [
      ("mkdir", 1...2), ("fsync", 9...10), ("renameat2", 1...1), ("unlink", 1...3), ("rmdir", 1...3),
    ] {
      for count in counts {
        try FileManager.default.removeItem(atPath: folder.path("out"))
        try FileManager.default.copyItem(atPath: folder.path("copy"), toPath: folder.path("out"))
        let tracer = ["/usr/bin/strace", "-f", "-o", "/dev/null", "-e", "inject=\(call):signal=SIGKILL:when=\(count)"]
        _ = try Program.run(export("two", "out"), under: tracer, in: folder)
        let found = try calendars("out")
        #expect(found == old || found == new, "\(call) \(count)")
        seen.append(found == new)
      }
    }
    #expect(seen.contains(true) && seen.contains(false))
    try #require(try Program.run(export("two", "out"), in: folder).status == 0)
    #expect(try calendars("out") == new && !folder.exists(".out.jaga"))
  }
}
