import Foundation
import Testing

@Suite("Exit codes")
struct FailureTests {
  private let quick = ["--iterations", "5", "--threads", "1", "--forecast", "calm.csv"]

  @Test("bad data ends with 65: every problem with its place, and nothing written")
  func badData() throws {
    let folder = try Folder.tiny()
    try folder.replace("minimum-rest: 11h", with: "minimum-rset: 11h", in: "tiny/plan.yaml")
    try folder.replace("T001,avoids", with: "T009,avoids", in: "tiny/wishes.csv")
    let run = try Program.run(["plan", "tiny"] + quick, in: folder)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("plan.yaml:53:5: "), "\(run.errors)")
    #expect(run.errors.contains("wishes.csv:2:"), "\(run.errors)")
    #expect(!folder.exists("tiny/output"))
    let check = try Program.run(["check", "tiny", "--json"], in: folder)
    #expect(check.status == 65)
    let problems = try object(check.output)["problems"] as? [[String: Any]]
    #expect(problems?.compactMap { $0["file"] as? String } == ["plan.yaml", "wishes.csv"])
  }

  @Test("a history's gaps and thin days are told in stretches, for programs too; a plan without shrinkage is told so")
  func gaps() throws {
    let folder = try Folder.tiny()
    let rows = try folder.text("tiny/history.csv").split(separator: "\n")
    let kept = rows.filter { row in
      !row.hasPrefix("2026-11-09") && !(row.hasPrefix("2026-11-1") && row.contains("T09:00"))
    }
    try folder.write(kept.joined(separator: "\n") + "\n", to: "tiny/history.csv")
    let run = try Program.run(["check", "tiny"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("  2026-11-09: all day\n"), "\(run.output)")
    #expect(run.output.contains("  2026-11-10 to 2026-11-19 (10 open days): 09:00-09:30\n"), "\(run.output)")
    let found = try object(try Program.run(["check", "tiny", "--json"], in: folder).output)
    let queue = try #require((found["history"] as? [[String: Any]])?.first)
    #expect(queue["intervals_without_row"] as? Int == 24 + 10)
    #expect((queue["gaps"] as? [[String: Any]])?.count == 2)
    let staff = try Program.run(["staff", "tiny", "--forecast", "calm.csv"], in: folder)
    #expect(staff.errors.contains("warning: the plan has no shrinkage: "), "\(staff.errors)")
    let plan = try folder.text("tiny/plan.yaml")
    for said in ["0%", "{out-of-office: 0}", "{in-office: {mon: 0%}}"] {
      try folder.write(plan + "shrinkage: \(said)\n", to: "tiny/plan.yaml")
      let quiet = try Program.run(["staff", "tiny", "--forecast", "calm.csv"], in: folder)
      #expect(quiet.status == 0 && !quiet.errors.contains("no shrinkage"), "\(said): \(quiet.errors)")
    }
  }

  @Test("a sound plan is called so")
  func sound() throws {
    let folder = try Folder.tiny()
    let run = try Program.run(["check", "tiny"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "tiny is sound: 1 queue, 8 agents, 1 week from 2026-11-23\n")
    #expect(try object(try Program.run(["check", "tiny", "--json"], in: folder).output)["problems"] as? [String] == [])
  }

  @Test("a history that cannot be understood ends check and plan with 65", arguments: ["check", "plan"])
  func badHistory(command: String) throws {
    let folder = try Folder.tiny()
    let rows = try folder.text("tiny/history.csv").split(separator: "\n")
    let wrong = rows[2].split(separator: ",").enumerated().map { $0.offset == 2 ? "-13" : $0.element }
    try folder.write(
      (rows[..<2] + [wrong.joined(separator: ",")[...]] + rows[3...]).joined(separator: "\n"), to: "tiny/history.csv")
    let run = try Program.run([command, "tiny"], in: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("history.csv:3:"), "\(run.errors)")
  }

  @Test("without a history or a forecast there is nothing to plan for")
  func noContacts() throws {
    let folder = try Folder.tiny()
    try folder.replace("history:\n  - file: history.csv\n", with: "", in: "tiny/plan.yaml")
    let run = try Program.run(["plan", "tiny", "--quiet"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors == """
        plan.yaml: the plan names neither `history` nor `forecast`: nothing says how many contacts will come
          Try: name a file of past contacts under `history`, or a forecast under `forecast`

        """)
  }

  @Test("an empty folder name is a wrong use", arguments: ["init", "check", "plan", "staff"])
  func emptyFolderName(command: String) throws {
    let run = try Program.run([command, ""])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: <dir> must name a folder.\n"), "\(run.errors)")
  }

  @Test(
    "what cannot be read ends with 66",
    arguments: [
      (["plan", "nowhere"], "nowhere: there is no such folder\n  Try: "),
      (["check", "empty"], "plan.yaml: the file does not exist\n  Try: "),
      (["show", "tiny"], "error: cannot read [tiny/output/roster.csv]: there is no such file\n"),
      (
        ["export", "tiny", "--format", "json"], "error: cannot read [tiny/output/result.json]: there is no such file\n"
      ),
      (["verify", "tiny", "none.csv"], "error: cannot read [none.csv]: there is no such file\n"),
      (["verify", "tiny", "tiny"], "error: cannot read [tiny]: it is not a plain file\n"),
      (["staff", "tiny", "--forecast", "none.csv"], "error: cannot read [none.csv]: there is no such file\n"),
    ])
  func cannotRead(arguments: [String], message: String) throws {
    let folder = try Folder.tiny()
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: false)
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 66)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(
    "what cannot be written ends with 73, before any search",
    arguments: [
      ("file", "error: cannot write into [file]: [file] is a file, not a folder\n"),
      ("file/below", "error: cannot write into [file/below]: [file] is a file, not a folder\n"),
    ])
  func outputIsAFile(output: String, message: String) throws {
    let folder = try Folder.tiny()
    try folder.write("kept", to: "file")
    let run = try Program.run(["plan", "tiny", "--output", output, "--time-limit", "600"], in: folder)
    #expect(run.status == 73)
    #expect(run.errors == message)
    #expect(try folder.text("file") == "kept")
  }

  @Test("so does a folder that may not be written to", .disabled(if: geteuid() == 0, "root may write anywhere"))
  func readOnlyFolder() throws {
    let folder = try Folder.tiny()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("tiny"))
    let run = try Program.run(["plan", "tiny"] + quick, in: folder)
    #expect(run.status == 73)
    #expect(
      run.errors
        == "error: cannot write into [tiny/output]: permission denied; choose a folder that you may write to\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("tiny"))
  }

  @Test("a file in the way of one result leaves all others unwritten")
  func allOrNothing() throws {
    let folder = try Folder.tiny()
    try FileManager.default.createDirectory(
      atPath: folder.path("out/result.json"), withIntermediateDirectories: true)
    let run = try Program.run(["plan", "tiny", "--output", "out", "--quiet"] + quick, in: folder)
    #expect(run.status == 73)
    #expect(run.errors == "error: cannot write [out/result.json]: it is a directory; name a file in it\n")
    #expect(try folder.names("out") == ["result.json"])
  }

  @Test("init refuses a folder that is not empty")
  func initTwice() throws {
    let folder = try Folder()
    #expect(try Program.run(["init", "new"], in: folder).output == "new is ready. Next: jaga plan new\n")
    #expect(try Program.run(["check", "new"], in: folder).status == 0)
    let again = try Program.run(["init", "new"], in: folder)
    #expect(again.status == 73)
    #expect(again.errors.contains("the folder is not empty"), "\(again.errors)")
  }

  @Test("a hard minimum that nobody can meet ends with 3, names the intervals and writes nothing")
  func noRoster() throws {
    let folder = try Folder.tiny()
    try folder.replace(
      "  - minimum-rest: 11h\n",
      with: "  - minimum-rest: 11h\n  - minimum-staffing: {queue: phone, agents: 7, from: 08:00, to: 20:00}\n",
      in: "tiny/plan.yaml")
    let run = try Program.run(["plan", "tiny", "--quiet"] + quick, in: folder)
    #expect(run.status == 3, "\(run.errors)")
    #expect(
      run.errors.hasPrefix("error: no roster keeps every hard rule; nothing was written\n"))
    #expect(run.errors.contains("  minimum-staffing: "))
    #expect(!folder.exists("tiny/output"))
  }
}
