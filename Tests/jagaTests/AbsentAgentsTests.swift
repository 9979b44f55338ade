import Foundation
import Testing

/// Agents of a roster who fell ill after it was made: `verify`, `simulate`, and a replan.
@Suite("A roster whose agents are absent by now") struct AbsentAgentsTests {
  private static let quick = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]

  /// The tiny scenario, planned; then its first agent is ill all week.
  private func ill() throws -> Folder {
    let folder = try Folder.tiny()
    try #require(try Program.run(["plan", "tiny"] + Self.quick, in: folder).status == 0)
    try folder.write("agent,from,to,kind\nT001,2026-11-23,2026-11-29,sick\n", to: "tiny/absences.csv")
    return folder
  }

  @Test("verify names them, and so does simulate, which plays them as away") func named() throws {
    let folder = try ill()
    let words = "warning: agent T001 is on duty on 2026-11-2"
    let verify = try Program.run(["verify", "tiny"], in: folder)
    #expect(verify.status == 65 && verify.errors.contains(words), "\(verify.errors)")
    #expect(verify.errors.contains("when absent (sick): ") && verify.output.contains("unavailable"))

    let options = ["simulate", "tiny", "--half-width", "0.03", "--absent", "0", "--away", "0", "--json"]
    let run = try Program.run(options, in: folder)
    #expect(run.status == 0 && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.hasSuffix("warning: who is absent is simulated as away\n"))
    try folder.write("agent,from,to,kind\n", to: "tiny/absences.csv")
    let well = try Program.run(options, in: folder)
    #expect(well.errors.isEmpty && well.output != run.output)
    let level = { (text: String) in (try object(text)["total"] as? [String: Any])?["service_level"] as? Double }
    #expect(try #require(try level(run.output)) < (try #require(try level(well.output))))
  }

  @Test("a replan keeps who is ill off duty and is legal beside the roster it started from") func replan() throws {
    let folder = try ill()
    let options = ["--from", "tiny/output", "--change-price", "5", "--output", "second"]
    let run = try Program.run(["roster", "tiny"] + options + Self.quick, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try !folder.text("second/roster.csv").contains("\nT001,"))
    let verify = try Program.run(
      ["verify", "tiny", "second/roster.csv", "--from", "tiny/output", "--quiet"], in: folder)
    #expect(verify.status == 0 && verify.output.contains("every hard rule is kept"), "\(verify.output)")
  }
}
