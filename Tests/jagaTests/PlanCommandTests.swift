import Foundation
import Testing

@Suite("jaga plan")
struct PlanCommandTests {
  private let quick = ["--iterations", "5", "--threads", "1", "--forecast", "calm.csv"]

  @Test("one command leaves all files and says what the roster is worth")
  func plan() throws {
    let folder = try Folder.tiny()
    let run = try Program.run(["plan", "tiny", "--iterations", "5"], in: folder)
    #expect(run.status == 0)
    for line in [
      "outcome  every hard rule is kept; ", "bound    no roster costs less than ", "wishes   ",
      "files in tiny/output\n",
    ] {
      #expect(run.output.contains(line), "\(run.output)")
    }
    #expect(
      try folder.names("tiny/output") == [
        "calendars", "forecast.csv", "requirement.csv", "result.json", "roster-wide.csv", "roster.csv",
      ])
    #expect(try folder.names("tiny/output/calendars") == (1...8).map { "T00\($0).ics" })
    #expect(
      try folder.text("tiny/output/forecast.csv").hasPrefix(
        "start,queue,contacts,handling_seconds,q05,q10,q20,q25,q50,q75,q80,q90,q95\n2026-11-23T00:00:00+07:00,phone,0,")
    )
    #expect(
      try folder.text("tiny/output/requirement.csv").hasPrefix(
        "start,queue,agents,rostered\n2026-11-23T00:00:00+07:00,phone,0,0\n"))
    #expect(
      try folder.text("tiny/output/roster.csv").hasPrefix(
        "agent,activity,queue,start,end,start_utc,end_utc,paid_minutes,shift\nT001,work,phone,2026-11-"))
    #expect(try folder.text("tiny/output/roster-wide.csv").hasPrefix("agent,2026-11-23,2026-11-24,"))
    let calendar = try folder.text("tiny/output/calendars/T001.ics")
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.contains("SEQUENCE:0\r\n"))
  }

  @Test("--json prints the document that result.json holds, and nothing else")
  func json() throws {
    let folder = try Folder.tiny()
    let run = try Program.run(["plan", "tiny", "--json"] + quick, in: folder)
    #expect(run.status == 0)
    #expect(run.output == (try folder.text("tiny/output/result.json")))
    let document = try object(run.output)
    #expect((document["outcome"] as? [String: Any])?["status"] as? String == "feasible")
    #expect((document["roster"] as? [Any])?.count == 8)
    #expect((document["program"] as? [String: Any])?["seed"] as? Int == 1)
  }

  @Test("the input hash tells apart what a forecast given on the command line says")
  func inputHash() throws {
    let folder = try Folder.tiny()
    func hash(_ forecast: String) throws -> String {
      let run = try Program.run(
        ["plan", "tiny", "--json", "--iterations", "1", "--threads", "1", "--forecast", forecast], in: folder)
      return try #require((try object(run.output)["plan"] as? [String: Any])?["input_hash"] as? String)
    }
    let calm = try hash("calm.csv")
    #expect(try hash("calm.csv") == calm && calm.count == 16)
    try folder.replace("phone,8,240", with: "phone,9,240", in: "calm.csv")
    #expect(try hash("calm.csv") != calm)
  }

  @Test("--quiet says nothing")
  func quiet() throws {
    let run = try Program.run(["plan", "tiny", "--quiet"] + quick, in: try Folder.tiny())
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
  }

  @Test(
    "--verbose tells what each part of the search brought, and nothing of it is written", arguments: ["plan", "roster"])
  func verbose(command: String) throws {
    let folder = try Folder.tiny()
    let plain = try Program.run([command, "tiny", "--output", "plain"] + quick, in: folder)
    let run = try Program.run([command, "tiny", "--verbose", "--output", "told"] + quick, in: folder)
    #expect(run.status == 0 && plain.status == 0)
    #expect(run.output.contains("\nWhat each part of the search brought"))
    for part in ["bundle ", "ruin-and-recreate "] {
      #expect(run.output.contains("\n\(part)") && !plain.output.contains("\n\(part)"), "\(part)")
    }
    #expect(try folder.text("told/result.json") == folder.text("plain/result.json"))
    for other in ["--json", "--quiet"] {
      let refused = try Program.run([command, "tiny", "--verbose", other], in: folder)
      #expect(refused.status == 64 && refused.output.isEmpty)
      #expect(refused.errors.contains("--verbose does not go together with \(other)."), "\(refused.errors)")
    }
  }

  @Test(
    "the same seed, input and number of steps give the same bytes in all files, on one thread and on two",
    arguments: ["1", "2"])
  func sameBytes(threads: String) throws {
    func files() throws -> [String: String] {
      let folder = try Folder.tiny()
      try addChat(to: folder)
      let arguments = ["plan", "tiny", "--seed", "7", "--iterations", "6", "--threads", threads]
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      var texts = ["errors": run.errors]
      for name in try folder.names("tiny/output") where name != "calendars" {
        texts[name] = try folder.text("tiny/output/\(name)")
      }
      for name in try folder.names("tiny/output/calendars") {
        texts[name] = try folder.text("tiny/output/calendars/\(name)")
      }
      return texts
    }
    let (first, second) = (try files(), try files())
    #expect(first.keys.count == 1 + 5 + 8 && first.keys == second.keys)
    let different = first.keys.filter { first[$0] != second[$0] }
    #expect(different.isEmpty)
    // No clock is asked: the stamps lie eight weeks before the horizon.
    let stamps = first.values.flatMap { $0.matches(of: /DTSTAMP:\w+/).map { String($0.output) } }
    #expect(Set(stamps) == ["DTSTAMP:20260928T000000Z"])
  }

  /// Gives the tiny scenario a second queue, whose contacts are the first one's again, and a special day.
  private func addChat(to folder: Folder) throws {
    let chat = """
        - id: chat
          channel: chat
          hours: mon-sun 08:00-20:00
          goals:
            service-level: 80/60
          handling-time: 300 s
          concurrency: 2

      history:
      """
    try folder.replace("history:", with: chat, in: "tiny/plan.yaml")
    let calendar = "calendar:\n  - {name: Fair, dates: [2026-10-20, 2026-11-05, 2026-11-25]}\nrules:\n"
    try folder.replace("rules:\n", with: calendar, in: "tiny/plan.yaml")
    try folder.replace("part-time,phone", with: "part-time,phone;chat", in: "tiny/agents.csv")
    let rows = try folder.text("tiny/history.csv").split(separator: "\n")
    let chats = rows.dropFirst().map { $0.replacing(",phone,", with: ",chat,") }
    try folder.write((rows + chats.map { $0[...] }).joined(separator: "\n") + "\n", to: "tiny/history.csv")
  }

  @Test("a second run over the first leaves the sequence of unchanged calendars as it is")
  func sequence() throws {
    let folder = try Folder.tiny()
    for _ in 1...2 { #expect(try Program.run(["plan", "tiny"] + quick, in: folder).status == 0) }
    #expect(try folder.text("tiny/output/calendars/T001.ics").contains("SEQUENCE:0\r\n"))
    #expect(try Program.run(["plan", "tiny", "--seed", "99"] + quick, in: folder).status == 0)
    #expect(try folder.text("tiny/output/calendars/T001.ics").contains("SEQUENCE:1\r\n"))
  }

  @Test("stages write their own files, and a forecast made elsewhere takes the place of ours")
  func stages() throws {
    let folder = try Folder.tiny()
    let forecast = try Program.run(["forecast", "tiny", "--output", "a"], in: folder)
    #expect(forecast.status == 0 && forecast.output.hasSuffix("written to a/forecast.csv\n"))
    #expect(try folder.names("a") == ["forecast.csv"])
    let staff = try Program.run(["staff", "tiny", "--output", "b", "--json"], in: folder)
    #expect(staff.status == 0)
    #expect(try object(staff.output)["files"] as? [String] == ["b/requirement.csv"])
    #expect(try folder.names("b") == ["requirement.csv"])

    let other = try Program.run(["staff", "tiny", "--forecast", "calm.csv", "--output", "c"], in: folder)
    #expect(other.output.hasPrefix("phone: 203.5 agent-hours, 203.5 to roster; peak 2.4 agents at "), "\(other.output)")

    let roster = try Program.run(["roster", "tiny", "--output", "d"] + quick, in: folder)
    #expect(roster.status == 0 && roster.output.hasSuffix("written to d\n"))
    #expect(try folder.names("d") == ["calendars", "result.json", "roster-wide.csv", "roster.csv"])
  }
}
