import Foundation
import Testing

@Suite("jaga backlog")
struct BacklogCommandTests {
  // Ten contacts of half an hour, then none: five hours of work.
  private let work = ["--contacts", "10,0x3", "--handling-time", "1800"]

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(["backlog"] + work + arguments + ["--json"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return try object(run.output)
  }

  private func column(_ name: String, _ answer: [String: Any]) throws -> [Double] {
    try #require(answer["intervals"] as? [[String: Any]]).map { ($0[name] as? NSNumber)?.doubleValue ?? -1 }
  }

  @Test("the least agents clear the work within its time, smoothly")
  func least() throws {
    #expect(try column("agents", answer(["--response", "120"])) == [2.5, 2.5, 2.5, 2.5])
    let quick = try answer(["--response", "60"])
    #expect(try column("agents", quick) == [5, 5, 0, 0])
    #expect(try column("backlog_hours", quick) == [2.5, 0, 0, 0])
    #expect(try column("oldest_minutes", quick) == [30, -1, -1, -1])
    #expect(quick["share_in_time"] as? Double == 1 && quick["agent_hours"] as? Double == 5)
  }

  @Test("what live channels leave over comes first, and closed intervals get nobody")
  func spareAndClosed() throws {
    #expect(try column("agents", answer(["--response", "120", "--spare", "1"])) == [1.5, 1.5, 1.5, 1.5])
    #expect(try column("agents", answer(["--response", "120", "--most", "9,0,9,0"])) == [5, 0, 5, 0])
  }

  @Test("each interval may have its own response time, and something may wait from before")
  func ownDeadlines() throws {
    let run = try Program.run([
      "backlog", "--contacts", "2,2", "--handling-time", "1800", "--response", "30,60", "--backlog", "2", "--json",
    ])
    #expect(try column("agents", object(run.output)) == [4, 0])
  }

  @Test("given agents: what is left, how late, how old")
  func given() throws {
    let found = try answer(["--response", "60", "--agents", "2"])
    #expect(try column("backlog_hours", found) == [4, 3, 2, 1])
    #expect(try column("late_hours", found) == [0, 3, 2, 1])
    #expect(try column("oldest_minutes", found) == [30, 60, 90, 120])
    #expect(abs(try #require(found["share_in_time"] as? Double) - 0.4) < 1e-9)
  }

  @Test("too few are said in words, and what becomes of the work with them")
  func shortage() throws {
    let found = try answer(["--response", "60", "--most", "3"])
    #expect(
      found["shortage"] as? String
        == "the most capacity allowed misses the deadlines at the end of interval (1) by (2.0) hours")
    #expect(try column("agents", found) == [3, 3, 3, 3])
  }

  @Test("as a table and as comma-separated values")
  func texts() throws {
    let csv = try Program.run(["backlog"] + work + ["--response", "60", "--agents", "5", "--format", "csv"]).output
    #expect(csv.hasPrefix("interval,work_hours,agents,backlog_hours,late_hours,oldest_minutes\n0,5.0,5.0,2.5,0.0,30\n"))
    let text = try Program.run(["backlog"] + work + ["--response", "60"]).output
    #expect(text.hasSuffix("5.0 agent-hours, at most 5.0 agents; 100.0 % of the work due is done in time\n"))
  }

  @Test(
    "a wrong use ends with 64 and says what is wrong",
    arguments: [
      (["--response", "20"], "--response is at least --interval, 30 minutes."),
      (["--response", "60", "--spare", "1,2"], "--spare has 2 numbers; give one, or one for each of the 4 intervals."),
      (["--response", "60", "--agents", "1", "--most", "2"], "Give either --agents or --most."),
      (
        ["--response", "120,30x3"], "deadlines of stream (work) must be one per interval, not before it, and never fall"
      ),
      (["--response", "60x0"], "The value '60x0' is invalid"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(["backlog"] + work + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
