import Foundation
import Testing

@Suite("A page to look at and to print")
struct ReportCommandTests {
  private func planned() throws -> Folder {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "2", "--threads", "1"]
    let run = try Program.run(["plan", "tiny"] + options, in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  /// The machine-readable value of the card under a label.
  private func card(_ label: String, of page: String) throws -> Double {
    let start = try #require(page.range(of: "<dt>\(label)"), "no card \(label)")
    let found = try #require(page[start.upperBound...].firstMatch(of: /<data value="([^"]*)"/))
    return try #require(Double(found.output.1))
  }

  @Test("every number of the headline is that of result.json and of the simulation; the bytes are the same again")
  func headline() throws {
    let folder = try planned()
    let run = try Program.run(["report", "tiny", "--replications", "10"], in: folder)
    #expect(run.status == 0 && run.output == "written to tiny/output/report.html\n" && run.errors.isEmpty)
    let page = try folder.text("tiny/output/report.html")
    let result = try object(folder.text("tiny/output/result.json"))
    let objective = try #require(result["objective"] as? [String: Double])
    let incumbent = try #require(objective["incumbent"])
    #expect(try card("Cost", of: page) == incumbent)
    // Reading a number of seventeen digits may lose the last bit of it.
    let gap = try #require(objective["relative_gap"])
    #expect(abs(try card("At most to be saved", of: page) - gap) < 1e-15)
    let roster = try #require(result["roster"] as? [[String: Any]])
    let minutes = roster.flatMap { $0["duties"] as? [[String: Any]] ?? [] }.compactMap { $0["paid_minutes"] as? Int }
    #expect(try card("Paid hours", of: page) == Double(minutes.reduce(0, +)) / 60)
    #expect(page.contains("\(minutes.count) duties, 8 agents"))
    let short = try #require(result["short_intervals"] as? [[String: Any]])
    let missing = short.compactMap { $0["shortfall"] as? Double }.reduce(0, +) / 2
    #expect(abs(try card("Agent-hours missing", of: page) - missing) < 0.001 * Double(short.count + 1))
    let findings = try #require(result["findings"] as? [[String: Any]])
    let refused = findings.count { $0["rule"] as? String == "wish" }
    let granted = 2 - refused
    #expect(page.contains("<data value=\"\(granted)\">\(granted)</data></dd><dd>granted of 2</dd>"))
    let simulated = try object(
      Program.run(["simulate", "tiny", "--json", "--max-replications", "10"], in: folder).output)
    let queue = try #require((simulated["queues"] as? [[String: Any]])?.first)
    let level = try #require((queue["figures"] as? [String: Any])?["service_level"] as? Double)
    #expect(abs(try card("In time:", of: page) - level) < 1e-12)
    let options = ["--replications", "10", "--output", "again.html"]
    #expect(try Program.run(["report", "tiny"] + options, in: folder).status == 0)
    #expect(try folder.text("again.html") == page)
    #expect(page.utf8.count < 200_000)
  }

  @Test("scenarios compared, a roster told before and a time come in when they are there")
  func more() throws {
    let folder = try planned()
    let options = ["--quiet", "--iterations", "2", "--threads", "1", "--replications", "2"]
    #expect(try Program.run(["whatif", "tiny", "--volume", "phone=+20%"] + options, in: folder).status == 0)
    let run = try Program.run(
      ["report", "tiny", "--previous", "tiny/output", "--replications", "0", "--output", "page.html"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try folder.text("page.html")
    #expect(page.contains("<section id=\"scenarios\"") && page.contains("<section id=\"changes\""))
    #expect(page.contains("nothing differs from the roster that was told before"))
    #expect(!page.contains("In time:"))
  }

  @Test("what is missing or none of ours is told, and nothing is written")
  func faults() throws {
    let folder = try Folder.tiny()
    let none = try Program.run(["report", "tiny"], in: folder)
    #expect(none.status == 66 && none.errors.contains("roster.csv"))
    try folder.write("{}", to: "nothing.json")
    let wrong = try Program.run(["report", "tiny", "--comparison", "nothing.json"], in: folder)
    #expect(wrong.status == 65)
    #expect(
      wrong.errors == "error: [nothing.json] is no comparison: name a comparison.json that `jaga whatif` wrote\n")
    #expect(!folder.exists("tiny/output"))
  }
}
