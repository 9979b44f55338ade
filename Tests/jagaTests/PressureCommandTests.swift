import Foundation
import Testing

/// `jaga pressure` on one planned folder.
@Suite("Pressure, by the program")
struct PressureCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws { folder = try PressureCommandTests.planned.get() }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(["pressure", "tiny"] + arguments, in: folder)
  }

  @Test("Every agent stands there with rows, rests and hours beside the rule, the risk of each duty, and busy hours")
  func answers() throws {
    let json = try run("--json", "--replications", "5")
    #expect(json.status == 0 && json.errors.isEmpty, "\(json.errors)")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let people = try #require(document["people"] as? [[String: Any]])
    #expect(people.compactMap { $0["agent"] as? String } == (1...8).map { "T00\($0)" })
    for person in people {
      let measures = try #require(person["measures"] as? [[String: Any]])
      let row = try #require(measures.first { $0["measure"] as? String == "days-in-a-row" })
      #expect(row["limit"] as? Int == 6 && row["rule"] as? String == "maximum-consecutive-days")
      #expect((1...6).contains(row["value"] as? Int ?? 0))
      let hours = try #require(person["hours"] as? [[String: Any]])
      #expect(hours.count >= 15 && hours.allSatisfy { (0...1).contains($0["occupancy"] as? Double ?? -1) })
      let risks = try #require(person["risks"] as? [[String: Any]])
      #expect(risks.allSatisfy { ($0["index"] as? Double ?? 0) >= 1 })
    }
    #expect(try run("--json", "--replications", "5").output == json.output, "the same question, the same answer")
    let text = try run("--language", "id", "--replications", "5")
    #expect(text.status == 0 && text.output.contains("risiko") && text.output.contains("T008"))
    let csv = try run("--csv", "--replications", "0").output.split(separator: "\n")
    #expect(csv.first == "agent,team,measure,start,value,limit,rule,state")
    #expect(!csv.contains { $0.contains("occupancy") } && csv.contains { $0.hasPrefix("T001,A,risk,") })
  }

  @Test("A roster told before has changes, those of the next four days at short notice; usage is checked")
  func changes() throws {
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n", omittingEmptySubsequences: false)
    // Before, T001 did not work at all.
    try folder.write(rows.filter { !$0.hasPrefix("T001,") }.joined(separator: "\n"), to: "before.csv")
    let run = try run("--previous", "before.csv", "--at", "mon 07:00", "--json", "--replications", "0")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let people = try #require(document["people"] as? [[String: Any]])
    let changes = people.map { $0["changes"] as? [[String: Any]] ?? [] }
    #expect(changes[0].count == 5 && changes.dropFirst().allSatisfy(\.isEmpty))
    for change in changes[0] {
      let isEarly = try #require(change["date"] as? String) < "2026-11-27"
      #expect(change["is_short"] as? Bool == isEarly)
    }
    #expect(try self.run("--at", "mon 07:00").status == 64)
    #expect(try self.run("--previous", "before.csv", "--at", "someday").status == 64)
    #expect(try self.run("--json", "--csv").status == 64)
    #expect(try self.run("--previous", "nowhere.csv").status == 66)
  }
}
