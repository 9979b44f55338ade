import Foundation
import Testing

/// `jaga batch` from a manifest to a merge, by child processes.
@Suite("Batch commands")
struct BatchCommandTests {
  /// A folder with the tiny plan and a scenario of it.
  private func folder() throws -> Folder {
    let folder = try Folder.tiny()
    try FileManager.default.createDirectory(atPath: folder.path("tiny/scenarios"), withIntermediateDirectories: true)
    try folder.write("volume: {queue: phone, percent: +15}\n", to: "tiny/scenarios/busier.yaml")
    return folder
  }

  private func plan(
    _ options: [String] = ["--seeds", "1-2", "--iterations", "1", "--threads", "1"], in folder: Folder,
    to run: String = "run"
  ) throws {
    let planned = try Program.run(["batch", "plan", "tiny", "--output", run] + options, in: folder)
    try #require(planned.status == 0, "\(planned.errors)")
  }

  /// Names and contents of everything that a merge wrote.
  private func merged(_ folder: Folder, _ run: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path("\(run)/merged"))
    where name.contains(".") {
      found[name] = try folder.bytes("\(run)/merged/\(name)")
    }
    return found
  }

  @Test("a run is planned, done and merged; a second merge, and a second run, give the same bytes")
  func wholeRun() throws {
    let folder = try folder()
    let options = ["--seeds", "1-2", "--weeks", "2", "--iterations", "1", "--threads", "1", "--all-scenarios"]
    try plan(options, in: folder)
    try plan(options, in: folder, to: "other")
    #expect(try folder.bytes("run/manifest.jsonl") == folder.bytes("other/manifest.jsonl"))
    let early = try Program.run(["batch", "merge", "run"], in: folder)
    #expect(early.status == 75)
    #expect(early.errors == "error: 8 of 8 cells have no result yet; jaga batch status says why\n")
    let done = try Program.run(["batch", "submit", "run", "--jobs", "2"], in: folder)
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("8 done, 0 failed, 0 running, 0 waiting\n"), "\(done.output)")
    #expect(try Program.run(["batch", "merge", "run", "--quiet"], in: folder).status == 0)
    let first = try merged(folder, "run")
    #expect(first.keys.filter { $0.hasPrefix("best/") }.count == 8)
    #expect(try Program.run(["batch", "merge", "run", "--quiet"], in: folder).status == 0)
    #expect(try merged(folder, "run") == first)
    #expect(
      try Program.run(["batch", "submit", "other", "--jobs", "1", "--pack", "3", "--quiet"], in: folder).status == 0)
    #expect(try Program.run(["batch", "merge", "other", "--quiet"], in: folder).status == 0)
    #expect(try merged(folder, "other") == first)
  }

  @Test("a cell's roster is that of `jaga plan` with the same seed and effort")
  func likePlan() throws {
    let folder = try folder()
    try plan(["--seeds", "7", "--iterations", "1", "--threads", "1"], in: folder)
    #expect(try Program.run(["batch", "task", "run", "--cells", "0"], in: folder).status == 0)
    #expect(try Program.run(["batch", "merge", "run", "--quiet"], in: folder).status == 0)
    let alone = try Program.run(
      ["plan", "tiny", "--seed", "7", "--iterations", "1", "--threads", "1", "--quiet"], in: folder)
    #expect(alone.status == 0)
    #expect(try folder.text("run/merged/best/00001-tiny-as-planned.csv") == folder.text("tiny/output/roster.csv"))
  }

  @Test(
    "the second week keeps the rules across the border: it verifies as the plan of that week after the first one's roster"
  )
  func chain() throws {
    let folder = try folder()
    try plan(["--weeks", "2", "--iterations", "1", "--threads", "1"], in: folder)
    #expect(
      try Program.run(["batch", "task", "run", "--cells", "1"], in: folder).status == 75, "the first is not done")
    #expect(try Program.run(["batch", "submit", "run", "--quiet"], in: folder).status == 0)
    #expect(try Program.run(["batch", "merge", "run", "--quiet"], in: folder).status == 0)
    try FileManager.default.copyItem(
      atPath: folder.path("run/merged/best/00001-tiny-as-planned-001.csv"),
      toPath: folder.path("tiny/previous-roster.csv"))
    try folder.replace("first-day: 2026-11-23", with: "first-day: 2026-11-30", in: "tiny/plan.yaml")
    let verified = try Program.run(
      ["verify", "tiny", "run/merged/best/00002-tiny-as-planned-002.csv"], in: folder)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test("whatever is killed, the next submit goes on with the rest: nothing is lost, nothing twice")
  func killed() throws {
    let folder = try folder()
    let options = ["--seeds", "1-4", "--iterations", "1", "--threads", "1"]
    try plan(options, in: folder)
    try plan(options, in: folder, to: "undisturbed")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2 {
      let started = try Program.start(["batch", "submit", "run", "--jobs", "2", "--pack", "2", "--quiet"], in: folder)
      Thread.sleep(forTimeInterval: Double.random(in: 0.2...1.2, using: &random))
      kill(started.process.processIdentifier, SIGKILL)
      _ = try started.finish()
    }
    var status: Int32 = 73
    for _ in 0..<50 where status == 73 {
      status = try Program.run(["batch", "submit", "run", "--jobs", "2", "--quiet"], in: folder).status
    }
    #expect(status == 0)
    #expect(try Program.run(["batch", "submit", "undisturbed", "--jobs", "2", "--quiet"], in: folder).status == 0)
    for run in ["run", "undisturbed"] {
      #expect(try Program.run(["batch", "merge", run, "--quiet"], in: folder).status == 0)
    }
    #expect(try merged(folder, "run") == merged(folder, "undisturbed"))
  }

  @Test("Ctrl-C keeps the best roster so far beside the results, which a merge takes where there is no other")
  func stopped() throws {
    let folder = try folder()
    try plan(["--time-limit", "600", "--threads", "1"], in: folder)
    let started = try Program.start(["batch", "submit", "run"], in: folder)
    for _ in 0..<600 where !folder.exists("run/attempts") { Thread.sleep(forTimeInterval: 0.02) }
    Thread.sleep(forTimeInterval: 1)
    kill(started.process.processIdentifier, SIGINT)
    let run = try started.finish()
    #expect(run.status == 75, "\(run.errors)")
    #expect(run.output.contains("0 done, 0 failed, 0 running, 1 waiting\n"), "\(run.output)")
    #expect(try Program.run(["batch", "merge", "run", "--quiet"], in: folder).status == 75)
    #expect(try folder.text("run/merged/comparison.csv").contains("tiny,,,1,0,stopped,1,"))
    let json = try object(try Program.run(["batch", "status", "run", "--json"], in: folder).output)
    #expect(json["stopped"] as? Int == 1 && json["waiting"] as? Int == 1)
  }

  @Test("a plan that cannot be done is refused once, and told; what failed three times is given up until retry")
  func refused() throws {
    let folder = try folder()
    // A forecast made elsewhere that knows the first week alone.
    try folder.write(try folder.text("calm.csv"), to: "tiny/calm.csv")
    try folder.replace("shifts:\n", with: "forecast: calm.csv\n\nshifts:\n", in: "tiny/plan.yaml")
    try plan(["--weeks", "3", "--iterations", "1", "--threads", "1"], in: folder)
    let run = try Program.run(["batch", "submit", "run", "--jobs", "1"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("1 done, 1 refused, 1 after a week without a roster, 0 failed"), "\(run.output)")
    #expect(run.output.contains("Refused: calm.csv"), "\(run.output)")
  }

  @Test("a run that somebody changed is refused")
  func hostile() throws {
    let folder = try folder()
    try plan(in: folder)
    let text = try folder.text("run/manifest.jsonl")
    try folder.write(text.replacing("\"seed\":2", with: "\"seed\":3"), to: "run/manifest.jsonl")
    for command in [["status"], ["merge"], ["submit"], ["retry"], ["task", "--cells", "0"]] {
      let run = try Program.run(["batch"] + command + ["run"], in: folder)
      #expect(run.status == 65)
      #expect(
        run.errors == """
          manifest.jsonl:3: the line is not as `jaga batch plan` writes it
            Try: leave manifests alone: plan the run anew, into another folder

          """)
    }
    try folder.write(text, to: "run/manifest.jsonl")
    try folder.replace("Tiny", with: "Large", in: "run/plans/tiny/plan.yaml")
    #expect(try Program.run(["batch", "submit", "run", "--quiet"], in: folder).status == 0)
    let json = try object(try Program.run(["batch", "status", "run", "--json"], in: folder).output)
    #expect(json["refused"] as? Int == 2)
    #expect(try Program.run(["batch", "status", "nowhere"], in: folder).status == 66)
  }

  @Test("problems of plans are told with their folders, all at once, and nothing is left")
  func problems() throws {
    let folder = try folder()
    try folder.replace("minimum-rest", with: "minimal-rest", in: "tiny/plan.yaml")
    let run = try Program.run(["batch", "plan", "tiny", "nowhere", "--output", "run"], in: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("tiny/plan.yaml:53:5: "), "\(run.errors)")
    #expect(run.errors.contains("nowhere: there is no such folder"), "\(run.errors)")
    #expect(!folder.exists("run"))
  }
}
