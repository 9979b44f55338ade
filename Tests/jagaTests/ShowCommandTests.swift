import Foundation
import Testing

@Suite("What show draws") struct ShowCommandTests {
  private func planned() throws -> Folder {
    let folder = try Folder.tiny()
    let run = try Program.run(
      ["plan", "tiny", "--forecast", "calm.csv", "--iterations", "2", "--quiet"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test("An agent, a team, a queue, and tables of them; no line that 80 columns do not hold, but of a queue's sums")
  func parts() throws {
    let folder = try planned()
    func show(_ arguments: [String]) throws -> Program.Run {
      try Program.run(["show", "tiny"] + arguments, in: folder)
    }
    let team = try show(["--team", "A", "--language", "id"])
    #expect(team.output.hasPrefix("tim A: 8 agen\n"), "\(team.output)\(team.errors)")
    #expect(team.output.components(separatedBy: "\n").allSatisfy { $0.count <= 80 })
    let agent = try show(["--agent", "T001"])
    #expect(agent.output.components(separatedBy: "\n").dropFirst().allSatisfy { $0.count <= 80 }, "\(agent.output)")
    let queue = try show(["--queue", "phone", "--day", "mon"])
    #expect(queue.output.contains("phone need") && !queue.output.contains("T001"))
    let coverage = try show(["--queue", "phone", "--day", "mon", "--csv"]).output.components(separatedBy: "\n")
    #expect(coverage.count == 50 && coverage[0] == "start,queue,required,present,short,over")
    let whole = try folder.text("tiny/output/roster.csv")
    #expect(try show(["--csv"]).output == whole)
    let own = try show(["--csv", "--agent", "T001"]).output.components(separatedBy: "\n").dropLast()
    #expect(own.dropFirst().allSatisfy { $0.hasPrefix("T001,") } && own.count > 1)
    #expect(own.count - 1 == whole.components(separatedBy: "\n").count { $0.hasPrefix("T001,") })
  }

  @Test(
    "What cannot be asked together, or is not of the plan, is a wrong use",
    arguments: [
      (["--team", "A", "--agent", "T001"], "Give one of --agent, --team and --queue."),
      (["--csv", "--json"], "--json or --csv"),
      (["--watch", "--json"], "--watch draws for people"), (["--team", "Z"], "--team [Z] is not a team of the plan."),
      (["--queue", "fax"], "--queue [fax] is not a queue of the plan."),
      (["--json", "--team", "A"], "--json goes with"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(["show", "tiny"] + arguments, in: try Folder.tiny())
    #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
  }

  @Test("Without the contacts it was planned with nothing is said of what a queue needs")
  func queueAlone() throws {
    let folder = try planned()
    try FileManager.default.removeItem(atPath: folder.path("tiny/output/forecast.csv"))
    let run = try Program.run(["show", "tiny", "--queue", "phone"], in: folder)
    #expect(run.status == 66 && run.errors.hasPrefix("error: without forecast.csv beside the roster nothing says"))
  }

  @Test("Watching draws what lies there, and draws again when it changes")
  func watch() throws {
    let folder = try Folder.tiny()
    let watching = try Program.start(["show", "tiny", "--watch", "--day", "mon"], in: folder)
    defer { kill(watching.process.processIdentifier, SIGKILL) }
    func waits(for text: String, in name: String, times: Int) throws -> Bool {
      for _ in 0..<600 {
        if try watching.logs.text(name).matches(of: Regex(verbatim(text))).count >= times { return true }
        usleep(100_000)
      }
      return false
    }
    func verbatim(_ text: String) throws -> String { NSRegularExpression.escapedPattern(for: text) }
    #expect(try waits(for: "no roster lies at [tiny/output/roster.csv] yet; waiting for one", in: "errors", times: 1))
    let plan = ["plan", "tiny", "--forecast", "calm.csv", "--quiet", "--iterations"]
    #expect(try Program.run(plan + ["1"], in: folder).status == 0)
    #expect(try waits(for: "agents on duty", in: "output", times: 1))
    #expect(try Program.run(plan + ["2"], in: folder).status == 0)
    #expect(try waits(for: "agents on duty", in: "output", times: 2))
    watching.process.terminate()
    for _ in 0..<100 where watching.process.isRunning { usleep(100_000) }
    #expect(!watching.process.isRunning, "whoever watches can stop")
    if !watching.process.isRunning { #expect(watching.process.terminationStatus == 0) }
  }
}
