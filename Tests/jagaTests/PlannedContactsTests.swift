import Foundation
import Testing

/// Commands that look at a roster hold it against the contacts that it was planned with.
@Suite("The contacts a roster was planned with")
struct PlannedContactsTests {
  private let folder: Folder

  /// A roster for the calm forecast, which is not what the history says.
  init() throws {
    folder = try Folder.tiny()
  }

  private func plan() throws {
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
  }

  /// Thousands of calls more, by a planner, for the whole horizon.
  private func adjust() throws {
    try folder.write(
      "queue,from,to,action,value,reason,author\nphone,2026-11-23,2026-11-29,set,5000,Flood,Ann\n",
      to: "tiny/adjustments.csv")
  }

  private func output(_ arguments: [String]) throws -> String {
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test("verify takes the forecast beside the roster, not a new one, and finds the result's cost")
  func verify() throws {
    try plan()
    let planned = try object(try folder.text("tiny/output/result.json"))
    for arguments in [["verify", "tiny", "--json"], ["verify", "tiny", "tiny/output/roster.csv", "--json"]] {
      let verified = try object(try output(arguments))
      #expect((verified["cost"] as? [String: Double]) == (planned["cost"] as? [String: Double]))
    }
  }

  @Test("a forecast file that the plan names is the plan's, also when the roster lies beside it")
  func plansOwn() throws {
    try plan()
    try folder.write(try folder.text("calm.csv"), to: "tiny/forecast.csv")
    try folder.write(try folder.text("tiny/output/roster.csv"), to: "tiny/roster.csv")
    try folder.write(try folder.text("tiny/plan.yaml") + "\nforecast: forecast.csv\n", to: "tiny/plan.yaml")
    let before = try output(["verify", "tiny", "tiny/roster.csv", "--json"])
    try adjust()
    #expect(try output(["verify", "tiny", "tiny/roster.csv", "--json"]) != before)
  }

  @Test("what is adjusted after the plan changes nothing that is said of its roster")
  func adjustments() throws {
    try folder.replace("channel: voice", with: "channel: email", in: "tiny/plan.yaml")
    try folder.replace("      service-level: 80/20", with: "      response-time: 4h", in: "tiny/plan.yaml")
    try plan()
    let commands = [
      ["show", "tiny"], ["show", "tiny", "--json"], ["verify", "tiny", "--json"],
      ["simulate", "tiny", "--max-replications", "2", "--json"],
    ]
    let before = try commands.map(output)
    #expect(before[1].contains("share_in_time"))
    try adjust()
    for (command, text) in zip(commands, before) { #expect(try output(command) == text, "\(command)") }
  }

  @Test(
    "forecast.csv is opened once in a command",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
  func openedOnce() throws {
    let options = ["--quiet", "--iterations", "1", "--threads", "1"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    #expect(try folder.text("tiny/output/forecast.csv").contains("q80"))
    let tracer = ["/usr/bin/strace", "-f", "-e", "trace=open,openat", "-o", folder.path("trace")]
    for arguments in [
      ["show", "tiny", "--quantile", "0.8"], ["verify", "tiny"],
      ["staff", "tiny", "--forecast", "tiny/output/forecast.csv", "--output", "new"],
    ] {
      let run = try Program.run(arguments, under: tracer, in: folder)
      try #require(run.status == 0, "\(run.errors)")
      let opened = try folder.text("trace").split(separator: "\n").filter { $0.contains("forecast.csv\"") }
      #expect(opened.count == 1, "\(arguments): \(opened)")
    }
  }
}
