import Foundation
import Testing

/// `jaga simulate` on one planned folder.
@Suite("Simulation of a roster that lies in a folder")
struct SimulateCommandTests {
  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
    let run = try Program.run(
      ["plan", "tiny", "--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"], in: folder)
    try #require(run.status == 0)
  }

  private func simulate(_ arguments: [String] = []) throws -> Program.Run {
    try Program.run(["simulate", "tiny", "--half-width", "0.03"] + arguments, in: folder)
  }

  @Test("each queue's verdict stands beside Erlang's answer, and the intervals in a table")
  func verdict() throws {
    let run = try simulate()
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("phone: goal of "))
    #expect(run.output.contains("; Erlang A says ") || run.output.contains("; Erlang C says "))
    #expect(run.output.contains(" s (80 %), "))
    #expect(run.output.hasSuffix("written to tiny/output/simulation.csv\n"))
    let rows = try folder.text("tiny/output/simulation.csv").split(separator: "\n")
    #expect(rows[0].hasPrefix("start,queue,offered,answered,abandoned,unanswered,service_level,"))
    // Half-hours from 08:00 to 20:00 on seven days.
    #expect(rows.count == 1 + 7 * 24)
    #expect(rows[1].hasPrefix("2026-11-23T08:00:00"))
  }

  @Test("programs get the same as JSON, the same for the same seed")
  func json() throws {
    let first = try simulate(["--json", "--seed", "3"])
    let found = try object(first.output)
    #expect(found["is_precise"] as? Bool == true)
    let queues = try #require(found["queues"] as? [[String: Any]])
    #expect(queues.count == 1 && queues[0]["queue"] as? String == "phone")
    #expect(["met", "missed", "undecided"].contains(queues[0]["verdict"] as? String))
    #expect((queues[0]["days"] as? [Any])?.count == 7 && (found["days"] as? [Any])?.count == 7)
    #expect(try #require(found["groups"] as? [[String: Any]]).allSatisfy { $0["occupancy"] is Double })
    let waits = try #require(
      (queues[0]["figures"] as? [String: Any])?["wait_quantiles_of_answered"] as? [String: Double])
    #expect(waits.count == 3 && waits["p50"] ?? 1 <= waits["p80"] ?? 0 && waits["p80"] ?? 1 <= waits["p95"] ?? 0)
    #expect(try simulate(["--json", "--seed", "3", "--threads", "1"]).output == first.output)
    #expect(try simulate(["--json", "--seed", "3", "--threads", "3"]).output == first.output)
    #expect(try simulate(["--json", "--seed", "4"]).output != first.output)
  }

  @Test("absence, lateness, busyness and the shape of handling times make it worse")
  func behaviour() throws {
    func level(_ arguments: [String]) throws -> Double {
      let found = try object(try simulate(arguments + ["--json"]).output)
      return try #require((found["total"] as? [String: Any])?["service_level"] as? Double)
    }
    let calm = try level(["--absent", "0", "--away", "0"])
    #expect(try level(["--absent", "0.3", "--away", "0"]) < calm - 0.03)
    #expect(try level(["--absent", "0", "--away", "0.3", "--late", "0.5", "--late-minutes", "60"]) < calm - 0.03)
    #expect(try level(["--absent", "0", "--away", "0", "--busyness", "0.6"]) < calm)
  }

  @Test("a plan that staffs at a quantile has days as busy as its forecast says, and both needs are shown")
  func quantile() throws {
    let rows = try folder.text("tiny/output/forecast.csv").split(separator: "\n")
    let wide = rows.dropFirst().map { row in
      let contacts = Double(row.split(separator: ",")[2]) ?? 0
      return "\(row),\(contacts * 0.3),\(contacts * 1.7)"
    }
    try folder.write(
      ([rows[0] + ",q10,q90"] + wide).joined(separator: "\n") + "\n", to: "tiny/output/forecast.csv")
    func level(_ arguments: [String]) throws -> Double {
      let found = try object(try simulate(arguments + ["--json", "--absent", "0", "--away", "0"]).output)
      return try #require((found["total"] as? [String: Any])?["service_level"] as? Double)
    }
    let calm = try level([])
    try folder.replace("rules:\n", with: "staffing: {quantile: 0.8}\nrules:\n", in: "tiny/plan.yaml")
    #expect(try level(["--busyness", "0"]) == calm)
    #expect(try level([]) < calm)
    let shown = try Program.run(["show", "tiny", "--day", "mon"], in: folder)
    #expect(shown.output.contains("phone expected ") && shown.output.contains(" for the contacts expected), "))
    try folder.replace("staffing: {quantile: 0.8}\n", with: "", in: "tiny/plan.yaml")
    #expect(try !Program.run(["show", "tiny", "--day", "mon"], in: folder).output.contains("phone expected "))
  }

  @Test("without a roster it ends with 66, with numbers out of range with 64 or 65")
  func failures() throws {
    try FileManager.default.removeItem(atPath: folder.path("tiny/output/roster.csv"))
    let missing = try simulate()
    #expect(missing.status == 66)
    #expect(missing.errors.contains("cannot read [tiny/output/roster.csv]"))
    #expect(try simulate(["--half-width", "0"]).status == 64)
    #expect(try simulate(["--threads", "0"]).status == 64)
  }

  @Test("an assumption out of range is named")
  func assumptions() throws {
    let run = try simulate(["--absent", "1.5"])
    #expect(run.status == 65)
    #expect(run.errors.contains("absent share (1.5) must be at least 0 and below 1"))
  }
}
