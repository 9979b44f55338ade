import Foundation
import Testing

/// `jaga diff` on one planned folder and an edited copy of its roster.
@Suite("Two rosters compared")
struct DiffCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws {
    folder = try DiffCommandTests.planned.get()
  }

  @Test("equal rosters say so and end with 0, however they are named")
  func same() throws {
    for (before, now) in [
      ("tiny", "tiny"), ("tiny/output", "tiny/output/roster.csv"), ("tiny/", "tiny/output/"),
    ] {
      let run = try Program.run(["diff", before, now], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output == "the rosters are the same: nobody has to be told\n")
      #expect(try Program.run(["diff", before, now, "--mail"], in: folder).output == run.output)
    }
    let json = try object(try Program.run(["diff", "tiny", "tiny", "--json"], in: folder).output)
    #expect(json["is_equal"] as? Bool == true && (json["agents"] as? [Any])?.isEmpty == true)
    #expect(try Program.run(["diff", "tiny", "tiny", "--csv"], in: folder).output.split(separator: "\n").count == 1)
  }

  /// The roster without one agent's duties, with somebody else whom the plan does not have.
  private func edited(_ name: String) throws {
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n")
    let mine = rows.filter { $0.hasPrefix("T001,") }.map { $0.replacing("T001,", with: "X,") }
    try folder.write((rows.filter { !$0.hasPrefix("T001,") } + mine.map { $0[...] }).joined(separator: "\n"), to: name)
  }

  @Test("who left and who came are told, with the exit code 0; the plan is found, or named")
  func strangers() throws {
    try edited("edited.csv")
    let run = try Program.run(["diff", "tiny", "edited.csv"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("of 2 agents differ, of 9 in all"), "\(run.output)")
    #expect(run.output.contains("agent X, who is not in the plan, to be told before Mon 23 Nov 2026"), "\(run.output)")
    #expect(
      try Program.run(["diff", "edited.csv", "tiny"], in: folder).output.contains("agent X, who is not in the plan"))
    try folder.write(folder.text("tiny/output/roster.csv"), to: "told.csv")
    let lost = try Program.run(["diff", "told.csv", "edited.csv"], in: folder)
    #expect(lost.status == 66)
    #expect(
      lost.errors
        == "error: neither [told.csv] nor [edited.csv] lies in a plan folder\n  Try: name the plan with --plan\n")
    let named = try Program.run(["diff", "told.csv", "edited.csv", "--plan", "tiny"], in: folder)
    #expect(named.output == run.output)
    let letters = try Program.run(["diff", "tiny", "edited.csv", "--mail", "--language", "id"], in: folder).output
    #expect(
      letters.contains("jadwal Anda 23–29 November 2026 berubah") && letters.contains("\nX\nX, jadwal"), "\(letters)")
    let one = try Program.run(["diff", "tiny", "edited.csv", "--mail", "--agent", "X"], in: folder).output
    #expect(one.hasPrefix("X, your roster of 23 to 29 November 2026 has changed."), "\(one)")
    let json = try object(
      try Program.run(["diff", "tiny", "edited.csv", "--json", "--agent", "X"], in: folder).output)
    #expect((json["agents"] as? [[String: Any]])?.map { $0["is_of_plan"] as? Bool } == [false])
  }

  @Test("what cannot be compared ends as other commands do")
  func failures() throws {
    let missing = try Program.run(["diff", "tiny", "none.csv"], in: folder)
    #expect(missing.status == 66 && missing.errors == "error: cannot read [none.csv]: there is no such file\n")
    try folder.write("agent,activity,queue,start,end\nT001,work,fax,2026-11-23T08:00,2026-11-23T16:30\n", to: "fax.csv")
    let unknown = try Program.run(["diff", "tiny", "fax.csv"], in: folder)
    #expect(unknown.status == 65 && unknown.errors.hasPrefix("fax.csv:2: queue [fax] is not a queue of the plan"))
    try folder.write("start,end\n", to: "no.csv")
    #expect(try Program.run(["diff", "tiny", "no.csv"], in: folder).status == 65)
    for (arguments, message) in [
      (["--json", "--mail"], "Give one of --json, --csv and --mail."),
      (["--agent", "T1"], "--agent [T1] is not an agent of the plan, nor of a roster."),
    ] {
      let run = try Program.run(["diff", "tiny", "tiny"] + arguments, in: folder)
      #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
    }
  }
}
