import Foundation
import Testing

/// `jaga absence` on one planned folder, and on ones without a roster.
@Suite("Absences that are asked for")
struct AbsenceCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  /// A day of 2026-11 on which an agent of the planned folder has a duty.
  private func worked(_ agent: String, _ folder: Folder) throws -> String {
    let row = try folder.text("tiny/output/roster.csv").split(separator: "\n").first { $0.hasPrefix("\(agent),") }
    return String(try #require(row).split(separator: ",", omittingEmptySubsequences: false)[3].prefix(10))
  }

  private func ask(_ folder: Folder, _ arguments: String...) throws -> Program.Run {
    try Program.run(["absence", "ask", "tiny"] + arguments + ["--forecast", "calm.csv"], in: folder)
  }

  @Test("a published roster without her duty: what queues lack more is what the roster without its rows lacks")
  func rostered() throws {
    let folder = try Self.planned.get()
    let day = try worked("T001", folder)
    let run = try ask(folder, "T001", day, "--json")
    let answer = try object(run.output)
    let more = try #require(answer["hours_short_more"] as? Double)
    #expect(run.status == (more > 0.05 ? 65 : 0) && answer["is_granted"] as? Bool == (more <= 0.05))
    #expect(answer["judged_by"] as? String == "roster" && (answer["duties"] as? [Any])?.count == 1)
    #expect(answer["total"] as? Double == 1)
    // The same from the outside: the roster without the rows of that day.
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n")
    let left = rows.filter { !$0.hasPrefix("T001,") || !$0.contains(",\(day)T") }
    try folder.write(left.joined(separator: "\n") + "\n", to: "left.csv")
    func short(_ roster: String) throws -> Double {
      let run = try Program.run(
        ["replan", "tiny", "--at", "mon 00:00", "--from", roster, "--json", "--quiet", "--forecast", "calm.csv"],
        in: folder)
      return try #require((try object(run.output)["before"] as? [String: Any])?["hours_short"] as? Double)
    }
    #expect(abs(try short("left.csv") - short("tiny/output/roster.csv") - more) < 0.002)
    // What is allowed is granted.
    let allowed = try ask(folder, "T001", day, "--allow-short", "\(more.rounded(.up))")
    #expect(
      allowed.status == 0
        && allowed.output.hasPrefix("granted: T001 away \(day), leave\ncounts as 1 working day: \(day)\n"))
    let said = try ask(folder, "T001", day, "--language", "id")
    #expect(said.output.hasPrefix("\(more > 0.05 ? "ditolak" : "dikabulkan"): T001 tidak masuk "))
    #expect(said.output.contains("\nmengambil dari jadwal: "))
  }

  @Test("who asks is not blamed for a sick note that came after the roster") func others() throws {
    let told = try Self.planned.get()
    let day = try worked("T001", told)
    let sick = try #require(
      try told.text("tiny/output/roster.csv").split(separator: "\n").first {
        $0.hasPrefix("T002,") && !$0.contains(",\(day)T")
      }?.split(separator: ",", omittingEmptySubsequences: false)[3].prefix(10))
    let folder = try Folder.tiny()
    try folder.write(try told.text("tiny/output/roster.csv"), to: "told.csv")
    func more() throws -> Double? {
      let answer = try object(try ask(folder, "T001", day, "--from", "told.csv", "--json").output)
      #expect((answer["lacks"] as? [[String: Any]])?.allSatisfy { $0["date"] as? String == day } == true)
      #expect((answer["duties"] as? [Any])?.count == 1 && answer["is_legal"] as? Bool == true)
      return answer["hours_short_more"] as? Double
    }
    func parts() throws -> [String: Any] {
      try object(
        try ask(folder, "T001", "\(day) 13:00..\(day) 14:00", "--from", "told.csv", "--json").output)
    }
    let before = try more()
    // An hour of a duty is no day of it; who is away for it is so once, whoever asks for what.
    let part = try parts()
    #expect((part["parts"] as? [Any])?.count == 1 && (part["duties"] as? [Any])?.isEmpty == true)
    #expect(part["total"] as? Double == 0 && (part["hours_short_more"] as? Double ?? 2) <= 1.01)
    try folder.write("agent,from,to,kind\nT002,\(sick),\(sick),sick\n", to: "tiny/absences.csv")
    #expect(try more() == before && before != nil)
    try folder.write(
      "agent,from,to,kind\nT002,\(sick),\(sick),sick\nT003,\(day) 12:00,\(day) 13:00,doctor\n", to: "tiny/absences.csv")
    let other = try object(try ask(folder, "T001", String(sick), "--from", "told.csv", "--json").output)
    #expect((other["lacks"] as? [[String: Any]])?.allSatisfy { $0["date"] as? String == String(sick) } == true)
  }

  @Test("a limit refuses, the list takes the row, and when the reason is gone it is granted and written")
  func limits() throws {
    let folder = try Folder.tiny()
    try folder.replace(
      "agents: agents.csv", with: "agents: agents.csv\nabsence-limits:\n  - {team: A, most: 1}", in: "tiny/plan.yaml")
    let table = "kind;agent;from;to\r\nsick;T002;2026-11-24;2026-11-25\r\n"
    try folder.write(table, to: "tiny/absences.csv")
    let refused = try ask(folder, "T001", "2026-11-24..2026-11-26", "--wait", "--asked-at", "2026-11-02")
    #expect(refused.status == 65 && refused.errors.isEmpty, "\(refused.errors)")
    #expect(
      refused.output.hasPrefix(
        "refused: T001 away 2026-11-24 to 2026-11-26, leave\n"
          + "1 other is away 2026-11-24 to 2026-11-25: of team A at most 1 may be away\n"
          + "counts as 3 working days: 2026-11-24 to 2026-11-26\n"), "\(refused.output)")
    #expect(refused.output.hasSuffix("\nadded to waiting.csv\n"))
    #expect(
      try folder.text("tiny/waiting.csv")
        == "agent,from,to,kind,paid,asked_at\nT001,2026-11-24,2026-11-26,leave,,2026-11-02\n")
    let again = try ask(folder, "T001", "2026-11-24..2026-11-26", "--wait")
    #expect(again.output.hasSuffix("\nstands in waiting.csv already\n"))
    func waiting() throws -> Program.Run {
      try Program.run(["absence", "waiting", "tiny", "--forecast", "calm.csv"], in: folder)
    }
    #expect(
      try waiting().output
        == "1 waits, 0 could be granted now, in this order\n"
        + "1. T001 2026-11-24 to 2026-11-26, leave, asked 2026-11-02: still has to wait\n"
        + "  1 other is away 2026-11-24 to 2026-11-25: of team A at most 1 may be away\n")
    // The sick one is back; somebody else waits behind for the same place.
    try folder.write("kind;agent;from;to\r\n", to: "tiny/absences.csv")
    try folder.write(
      try folder.text("tiny/waiting.csv") + "T003,2026-11-26,2026-11-26,leave,,2026-11-03\n", to: "tiny/waiting.csv")
    #expect(
      try waiting().output
        == "2 wait, 1 could be granted now, in this order\n"
        + "1. T001 2026-11-24 to 2026-11-26, leave, asked 2026-11-02: could be granted now\n"
        + "2. T003 2026-11-26, leave, asked 2026-11-03: still has to wait\n"
        + "  1 other is away 2026-11-26: of team A at most 1 may be away\n")
    let granted = try ask(folder, "T001", "tue..thu", "--grant", "--quiet")
    #expect(granted.status == 0 && granted.output == "granted: T001 away 2026-11-24 to 2026-11-26, leave\n")
    #expect(try folder.text("tiny/absences.csv") == "kind;agent;from;to\r\nleave;T001;2026-11-24;2026-11-26\r\n")
    let twice = try ask(folder, "T001", "tue..thu", "--grant")
    #expect(twice.status == 65 && twice.output.contains("\naway already 2026-11-24 to 2026-11-26\n"), "\(twice.output)")
    #expect(try folder.text("tiny/absences.csv") == "kind;agent;from;to\r\nleave;T001;2026-11-24;2026-11-26\r\n")
  }

  @Test("without a roster people's hours are asked, in weeks that come later too; of others nothing is known")
  func people() throws {
    let folder = try Folder.tiny()
    let run = try Program.run(
      ["absence", "ask", "tiny", "T001", "2026-11-29..2026-12-01", "--quiet", "--json"], in: folder)
    let answer = try object(run.output)
    #expect(answer["judged_by"] as? String == "people" && (answer["unknown_dates"] as? [String]) == [])
    let past = try object(try ask(folder, "T001", "2026-11-20..2026-11-23", "--json").output)
    #expect(past["unknown_dates"] as? [String] == ["2026-11-20", "2026-11-21", "2026-11-22"])
    // A day on which everybody else is away.
    try folder.replace("agents: agents.csv", with: "agents: agents.csv\nabsences: absences.csv", in: "tiny/plan.yaml")
    try folder.write(
      "agent,from,to\n" + (2...8).map { "T00\($0),2026-11-25,2026-11-25\n" }.joined(), to: "tiny/absences.csv")
    let alone = try ask(folder, "T001", "wed")
    #expect(alone.status == 65 && alone.output.contains("phone falls short by "), "\(alone.output)")
    #expect(alone.output.contains(" agent-hours short in all are more than the 0 allowed (--allow-short)\n"))
  }

  @Test("what cannot be meant is said, before anything else is done")
  func hostile() throws {
    let folder = try Folder.tiny()
    for (arguments, message) in [
      (["T999", "tue"], "[T999] is no agent of the plan."),
      (["", "tue"], "<agent> must name an agent."),
      (
        ["T001", "someday"],
        "[someday] is neither a date such as 2026-12-24, one with a time, nor a weekday of the horizon."
      ),
      (["T001", "2026-11-31"], "[2026-11-31] is neither a date such as 2026-12-24"),
      (["T001", ""], "[] is neither a date such as 2026-12-24"),
      (
        ["T001", "tue..wed..thu"],
        "[tue..wed..thu] is not a date, or two with .. between, such as 2026-12-24..2026-12-26."
      ),
      (["T001", "wed..tue"], "[wed..tue] ends before it begins."),
      (["T001", "2026-11-24 13:00"], "[2026-11-24 13:00] has a beginning and no end; write both with .. between."),
      (["T001", "2026-11-24..2028-11-24"], "[2026-11-24..2028-11-24] is longer than 366 days."),
      (["T001", "9999-12-31"], "[9999-12-31] lies more than 800 days from 2026-11-23, the plan's first day."),
      (["T001", "tue", "--kind", ""], "--kind must name a kind of absence."),
      (["T001", "tue", "--kind", "a\nb"], "--kind must have at most 64 characters and no control characters."),
      (["T001", "tue", "--allow-short", "1000000"], "--allow-short must be from 0 to 100000 hours."),
      (["T001", "tue", "--asked-at", "2026-11-02"], "--asked-at goes with --wait."),
      (
        ["T001", "tue", "--wait", "--asked-at", "soon"],
        "--asked-at [soon] is not a date such as 2026-11-20, nor one with a time."
      ),
    ] {
      let run = try Program.run(["absence", "ask", "tiny"] + arguments, in: folder)
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(message), "\(arguments) \(run.errors)")
    }
    let none = try Program.run(["absence", "ask", "tiny", "T001", "tue", "--from", "none.csv"], in: folder)
    #expect(
      none.status == 66 && none.errors == "error: cannot read [none.csv]: there is no such file\n", "\(none.errors)")
  }
}
