import Foundation
import Testing

/// `--from`, `--change-price`, `--lock` and `locks.csv` on one planned folder.
@Suite("Starting from a roster, on the command line")
struct WarmStartCommandTests {
  private static let quick = ["--iterations", "2", "--threads", "1", "--forecast", "calm.csv"]

  private static func planned() throws -> Folder {
    let folder = try Folder.tiny()
    try #require(try Program.run(["plan", "tiny", "--quiet", "--output", "first"] + quick, in: folder).status == 0)
    return folder
  }

  private func roster(_ folder: Folder, _ arguments: [String]) throws -> Program.Run {
    try Program.run(["roster", "tiny", "--output", "second"] + arguments + WarmStartCommandTests.quick, in: folder)
  }

  /// Rows of some agents in a written roster.
  private func rows(_ folder: Folder, _ name: String, of agent: String) throws -> [Substring] {
    try folder.text("\(name)/roster.csv").split(separator: "\n").filter { $0.hasPrefix(agent) }
  }

  @Test("locks keep an agent's rows; the summary counts changes and locks; the document has their cost")
  func locks() throws {
    let folder = try Self.planned()
    let run = try roster(folder, ["--from", "first", "--lock", "agent:T001", "--change-price", "2"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(" of 56 days; 7 locked\n"), "\(run.output)")
    #expect(try rows(folder, "first", of: "T001") == rows(folder, "second", of: "T001"))
    let cost = try #require(try object(try folder.text("second/result.json"))["cost"] as? [String: Any])
    let changes = try #require(cost["changes"] as? Double)
    let changed = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("changes  ") })
    #expect(changed == "changes  \(Int(changes / 2)) of 56 days; 7 locked")
  }

  @Test("an agent who has gone, a new one and one who fell ill are told; others keep their days when changes are dear")
  func changedPlan() throws {
    let folder = try Self.planned()
    let before = try rows(folder, "first", of: "T002").filter { $0.contains("T002,work") }.count
    try folder.replace("T008,Intan Kusuma", with: "T009,Somebody New", in: "tiny/agents.csv")
    let wishes = try folder.text("tiny/wishes.csv").split(separator: "\n").filter { !$0.contains("T008") }
    try folder.write(wishes.joined(separator: "\n") + "\n", to: "tiny/wishes.csv")
    let day = try #require(try rows(folder, "first", of: "T001").first).split(
      separator: ",", omittingEmptySubsequences: false)[3]
    try folder.write("agent,from,to\nT001,\(day.prefix(10)),\(day.prefix(10))\n", to: "tiny/absences.csv")
    let run = try roster(folder, ["--from", "first/roster.csv", "--change-price", "1000"])
    #expect(run.status == 0, "\(run.errors)")
    for words in [
      "warning: roster.csv: agents whom the plan does not have are left out: T008\n",
      "warning: agents without a duty in the roster to start from are planned freely: T009\n",
      "warning: the roster to start from breaks unavailable: agent T001: ",
    ] {
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(run.output.contains("changes  1 of 49 days\n"), "\(run.output)")
    #expect(try rows(folder, "second", of: "T002").filter { $0.contains("T002,work") }.count == before)
  }

  @Test("what --told-on cannot mean is said: no price to rise, or a date when everything is over")
  func toldOn() throws {
    let folder = try Self.planned()
    let free = try roster(folder, ["--from", "first", "--told-on", "2026-11-19"])
    #expect(free.status == 0)
    #expect(free.errors.contains("warning: --told-on makes no change dearer: a change has no price."), "\(free.errors)")
    let over = try roster(folder, ["--from", "first", "--change-price", "2", "--told-on", "2099-01-01"])
    #expect(over.status == 0)
    #expect(over.errors.contains("warning: --told-on [2099-01-01] lies after the last day ["), "\(over.errors)")
    #expect(!over.errors.contains("makes no change dearer"))
  }

  @Test("a lock against an absence ends with 3 and names both")
  func conflict() throws {
    let folder = try Self.planned()
    let day = try #require(try rows(folder, "first", of: "T001").first).split(
      separator: ",", omittingEmptySubsequences: false)[3]
    try folder.write("agent,from,to\nT001,\(day.prefix(10)),\(day.prefix(10))\n", to: "tiny/absences.csv")
    try folder.write("agent,day\nT001,\(day.prefix(10))\n", to: "tiny/locks.csv")
    let run = try roster(folder, ["--from", "first"])
    #expect(run.status == 3)
    #expect(run.errors.contains("  lock: agent T001 has no legal line of work: the locked duty of \(day.prefix(10))"))
    #expect(run.errors.contains("  unavailable: agent T001 has no legal line of work: "))
    #expect(!folder.exists("second"))
    let without = try roster(folder, [])
    #expect(without.status == 0)
    #expect(
      without.errors.contains("warning: the table of locks is not used: no roster to start from is named by --from\n"))
  }

  @Test(
    "wrong use ends with the right code",
    arguments: [
      (["--lock", "agent:T001"], 64, "--lock needs a roster to start from: --from."),
      (["--from", "first", "--change-price", "1000000001"], 64, "--change-price must be from 0 to 1000000000."),
      (["--told-on", "2026-11-19"], 64, "--told-on needs a roster to start from: --from."),
      (["--from", "first", "--told-on", "thu"], 64, "--told-on [thu] is not a date such as 2026-11-19."),
      (["--change-price", "2"], 64, "--change-price needs a roster to start from: --from."),
      (["--from", "nowhere"], 66, "cannot read [nowhere]: there is no such file"),
      (["--from", "calm.csv"], 65, "calm.csv:1: the column [agent] is missing"),
    ] as [([String], Int32, String)])
  func wrongUse(arguments: [String], status: Int32, message: String) throws {
    let run = try roster(try Folder.tiny(), arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
