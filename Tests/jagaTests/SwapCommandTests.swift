import Foundation
import Testing

/// `jaga swap` on one planned folder.
@Suite("Duties that pass between agents")
struct SwapCommandTests {
  /// A day of the week from Monday, 2026-11-23.
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder
  /// Days on which each agent has a duty, as `mon`.
  private let worked: [String: [String]]

  init() throws {
    folder = try SwapCommandTests.planned.get()
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n").dropFirst()
    var worked: [String: [String]] = [:]
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let day = SwapCommandTests.days[(Int(cells[3].prefix(10).suffix(2)) ?? 23) - 23]
      if worked[String(cells[0])]?.last != day { worked[String(cells[0]), default: []].append(day) }
    }
    self.worked = worked
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(["swap", "tiny"] + arguments, in: folder)
  }

  /// A day on which one agent works and another does not.
  private func day(of agent: String, not other: String) throws -> String {
    try #require(worked[agent]?.first { worked[other]?.contains($0) == false })
  }

  @Test("every way that is listed is legal by name, at the cost that was said; every other one breaks a rule")
  func listed() throws {
    for giver in ["T001", "T007"] {
      let day = try #require(worked[giver]?[1])
      let json = try object(try run("--for", "\(giver):\(day)", "--json").output)
      let options = try #require(json["options"] as? [[String: Any]])
      #expect(json["agent"] as? String == giver)
      func listed(_ taker: String, _ inReturn: String?) -> [String: Any]? {
        options.first { option in
          let date = (option["in_return"] as? [String: Any])?["date"] as? String
          return option["taker"] as? String == taker
            && date.map { Self.days[(Int($0.suffix(2)) ?? 0) - 23] } == inReturn
        }
      }
      var legal = 0
      for taker in ["T002", "T003", "T008"] {
        for inReturn in [nil] + (worked[taker] ?? []).map(Optional.some) {
          let named = try run("\(giver):\(day)", inReturn.map { "\(taker):\($0)" } ?? taker, "--json")
          let document = try object(named.output)
          let isLegal = try #require(document["is_legal"] as? Bool)
          #expect(named.status == (isLegal ? 0 : 65) && named.errors.isEmpty, "\(named.errors)")
          let option = listed(taker, inReturn)
          // The same hours on the same day are no exchange that anybody asks for.
          let isSame = inReturn == day && option == nil
          #expect((option != nil) == isLegal || isSame, "\(giver) \(day) \(taker) \(inReturn ?? "-")")
          #expect(((document["broken"] as? [Any])?.isEmpty == true) == isLegal)
          guard let option else { continue }
          func total(_ value: Any?) -> Double { ((value as? [String: Any])?["total"] as? Double) ?? .nan }
          let change = total(document["cost_after"]) - total(document["cost_before"])
          #expect(abs(change - total(option["cost"])) < 1e-6)
          legal += 1
        }
      }
      #expect(legal > 0 || options.allSatisfy { !["T002", "T003", "T008"].contains($0["taker"] as? String) })
    }
  }

  @Test("a legal swap is written as a plan is, verified, and diff says who has to be told")
  func written() throws {
    let day = try #require(worked["T007"]?[0])
    let options = try object(try run("--for", "T007:\(day)", "--json").output)["options"] as? [[String: Any]]
    let option = try #require(options?.first)
    let taker = try #require(option["taker"] as? String)
    let date = (option["in_return"] as? [String: Any])?["date"] as? String
    let run = try run("T007:\(day)", date.map { "\(taker):\($0)" } ?? taker, "--output", "swapped")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("\(taker) takes from T007: short, "), "\(run.output)")
    #expect(run.output.contains("\nlegal: it breaks no hard rule\n"))
    #expect(
      run.output.hasSuffix(
        "\nwritten to swapped\n"
          + "who has to be told: jaga diff tiny/output/roster.csv swapped --plan tiny\n"), "\(run.output)")
    #expect(
      try folder.names("swapped") == [
        "calendars", "forecast.csv", "requirement.csv", "result.json", "roster-wide.csv", "roster.csv",
      ])
    #expect(try Program.run(["verify", "tiny", "swapped/roster.csv"], in: folder).status == 0)
    let told = try object(
      try Program.run(["diff", "tiny/output/roster.csv", "swapped", "--plan", "tiny", "--json"], in: folder).output)
    #expect(told["days"] as? Int == option["days"] as? Int)
    let agents = (told["agents"] as? [[String: Any]])?.compactMap { $0["agent"] as? String }
    #expect(Set(agents ?? []) == ["T007", taker])
  }

  @Test("what breaks a rule is told as verify tells it, written nowhere, and ends with 65")
  func illegal() throws {
    let day = try day(of: "T001", not: "T002")
    let run = try run("T001:\(day)", "T002", "--output", "never")
    #expect(run.status == 65 && run.errors.isEmpty && !folder.exists("never/roster.csv"), "\(run.errors)")
    #expect(run.output.contains("\nnot legal: "), "\(run.output)")
    #expect(run.output.contains("hard contract-days: agent T001: 4 days of work in the week of 2026-11-23"))
    #expect(run.output.contains("\nlegal instead, best first:\n") || run.output.contains("nobody can legally take"))
    let quiet = try self.run("T001:\(day)", "T002", "--language", "id")
    #expect(quiet.output.contains("\ntidak boleh: ") && quiet.output.contains("wajib contract-days: agen T001: "))
  }

  @Test("three pass duties round")
  func ring() throws {
    let run = try run(
      "T001:\(worked["T001"]?[0] ?? "")", "T002:\(worked["T002"]?[0] ?? "")", "T003:\(worked["T003"]?[0] ?? "")")
    let lines = run.output.split(separator: "\n").prefix(3)
    #expect(
      lines.map { $0.prefix(21) } == ["T002 takes from T001:", "T003 takes from T002:", "T001 takes from T003:"])
  }

  @Test("a roster that breaks rules already is judged by what the swap adds, and never written")
  func broken() throws {
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n")
    try folder.write(rows.filter { !$0.hasPrefix("T004,") }.joined(separator: "\n") + "\n", to: "broken.csv")
    let day = try #require(worked["T007"]?[0])
    let options =
      try object(try run("--for", "T007:\(day)", "--from", "broken.csv", "--json").output)["options"]
      as? [[String: Any]]
    let option = try #require(options?.first { $0["taker"] as? String == "T008" })
    let date = (option["in_return"] as? [String: Any])?["date"] as? String
    let run = try run(
      "T007:\(day)", date.map { "T008:\($0)" } ?? "T008", "--from", "broken.csv", "--output", "not-written")
    #expect(run.status == 65 && !folder.exists("not-written/roster.csv"))
    #expect(run.output.contains("legal: it breaks no hard rule\nthe roster as it is has 2 breaches of hard rules; "))
    #expect(
      run.errors.hasSuffix(
        "error: the roster [broken.csv] breaks rules that must be kept, with the swap as without it, so nothing was written\n"
          + "  Try: jaga verify says which\n"), "\(run.errors)")
  }

  @Test("an absence that came after the roster keeps a taker away")
  func absent() throws {
    let other = try Folder.tiny()
    try other.write(folder.text("tiny/output/roster.csv"), to: "told.csv")
    try other.replace("agents: agents.csv", with: "agents: agents.csv\nabsences: absences.csv", in: "tiny/plan.yaml")
    try other.write("agent,from,to,kind\nT008,2026-11-23,2026-11-29,sick\n", to: "tiny/absences.csv")
    let day = try #require(worked["T007"]?[0])
    let before = try run("--for", "T007:\(day)", "--json").output
    let now = try Program.run(
      ["swap", "tiny", "--for", "T007:\(day)", "--json", "--quiet", "--from", "told.csv", "--forecast", "calm.csv"],
      in: other)
    #expect(now.status == 0, "\(now.errors)")
    #expect(before.contains("\"taker\" : \"T008\"") && !now.output.contains("\"taker\" : \"T008\""))
  }

  @Test("who could stand in for each duty is said in both languages, and all of them for programs")
  func standIns() throws {
    // Nobody has an hour left in the roster as it is: without T008's duties, T008 has.
    let full = try run("--for", "all", "--quiet").output
    #expect(full.hasPrefix("nobody could legally stand in for any of ") && full.hasSuffix(" duties\n"), "\(full)")
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n")
    try folder.write(rows.filter { !$0.hasPrefix("T008,") }.joined(separator: "\n") + "\n", to: "thin.csv")
    let told = try run("--for", "all", "--from", "thin.csv", "--quiet", "--limit", "2")
    #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
    let json = try object(try run("--for", "all", "--from", "thin.csv", "--json").output)
    let duties = try #require(json["duties"] as? [[String: Any]])
    let none = duties.count { ($0["stand_ins"] as? [String])?.isEmpty ?? true }
    #expect(told.output.hasPrefix("nobody could legally stand in for \(none) of \(duties.count) duties"))
    #expect(none < duties.count - 2 && told.output.contains("): T008\n"), "\(told.output)")
    #expect(told.output.hasSuffix("and \(duties.count - none - 2) more\n"))
    let said = try run("--for", "all", "--from", "thin.csv", "--language", "id").output
    #expect(said.hasPrefix("bila agennya sakit, untuk \(none) dari \(duties.count) tugas"), "\(said)")
  }

  @Test("what cannot be meant is said, before anything else is done")
  func hostile() throws {
    let free = try #require(Self.days.first { worked["T001"]?.contains($0) == false })
    let day = try #require(worked["T001"]?[0])
    let dates = (worked["T001"] ?? []).compactMap { day in Self.days.firstIndex(of: day).map { "2026-11-\(23 + $0)" } }
    let freeDate = "2026-11-\(23 + (Self.days.firstIndex(of: free) ?? 0))"
    for (arguments, message) in [
      (["T999:tue", "T001"], "[T999:tue]: [T999] is no agent of the plan."),
      (["T001:\(day)", "T999"], "[T999] is no agent of the plan; write AGENT:DAY, such as A017:tue."),
      (["T001:xyz", "T002"], "[T001:xyz]: [xyz] is neither a date from 2026-11-23 to 2026-11-29 nor a weekday."),
      (["T001:2026-11-22", "T002"], "[2026-11-22] is neither a date from 2026-11-23 to 2026-11-29 nor a weekday."),
      (["T001:", "T002"], "[T001:]: [] is neither a date"),
      (["T001", "T002"], "[T001] names no day; write T001:DAY, such as T001:tue."),
      (["T001:\(day)", "T002", "T003"], "[T002] names no day; write T002:DAY, such as T002:tue."),
      ([":mon", "T002"], "[:mon] names no agent; write AGENT:DAY, such as A017:tue."),
      (
        ["T001:\(free)", "T002"],
        "[T001:\(free)]: T001 has no duty on \(freeDate), but on \(dates.joined(separator: ", "))."
      ),
      (["T001:\(day)", "T001"], "[T001] stands twice: a duty passes to somebody else."),
      (["T001:\(day)", "T001:\(day)"], "[T001] stands twice: a duty passes to somebody else."),
      (["T001:\(day)"], "Give two or three of <agent:day>, such as A017:tue B003, or --for one of them."),
      ([], "Give two or three of <agent:day>, such as A017:tue B003, or --for one of them."),
      (["a", "b", "c", "d"], "Give two or three of <agent:day>, such as A017:tue B003, or --for one of them."),
      (["T001:\(day)", "T002", "--for", "T001:\(day)"], "Give either duties that pass on, or --for one of them."),
      (["--for", "T001"], "[T001] names no day; write T001:DAY, such as T001:tue."),
      (["--for", "T001:\(day)", "--output", "x"], "--output goes with a swap that is named, not with --for."),
      (["T001:\(day)", "T002", "--output", ""], "--output must name a folder."),
      (["--for", "T001:\(day)", "--limit", "0"], "--limit must be from 1 to 100000."),
      (
        ["T001:\(day)", "T002", "--output", "tiny/output"],
        "--output [tiny/output] holds the roster that was told; name another folder, so that jaga diff can compare them."
      ),
    ] {
      let run = try Program.run(["swap", "tiny"] + arguments, in: folder)
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(message), "\(arguments) \(run.errors)")
    }
    for (arguments, status, message) in [
      (
        ["nowhere", "A:mon", "B"], 66,
        "nowhere: there is no such folder\n  Try: check the path, or make a plan with `jaga init nowhere`\n"
      ),
      (["tiny", "A:mon", "B", "--from", "none.csv"], 66, "error: cannot read [none.csv]: there is no such file\n"),
    ] as [([String], Int32, String)] {
      let run = try Program.run(["swap"] + arguments, in: folder)
      #expect(run.status == status && run.output.isEmpty && run.errors == message, "\(run.errors)")
    }
  }

  @Test("a weekday of several weeks, and two duties on a day, are too little to go by")
  func ambiguous() throws {
    let other = try Folder.tiny()
    try other.replace("weeks: 1", with: "weeks: 2", in: "tiny/plan.yaml")
    let rows = [
      "T007,work,phone,2026-11-23T09:00,2026-11-23T12:00", "T007,work,phone,2026-11-24T09:00,2026-11-24T12:00",
      "T007,work,phone,2026-11-24T15:00,2026-11-24T20:00",
    ]
    try other.write("agent,activity,queue,start,end\n" + rows.map { $0 + "\n" }.joined(), to: "odd.csv")
    func errors(_ duty: String) throws -> String {
      let run = try Program.run(["swap", "tiny", duty, "T008", "--from", "odd.csv", "--quiet"], in: other)
      #expect(run.status == 64)
      return run.errors
    }
    #expect(
      try errors("T007:mon").contains("[T007:mon] is 2 days; write one of T007:2026-11-23, T007:2026-11-30."))
    #expect(
      try errors("T007:2026-11-24").contains(
        "[T007:2026-11-24]: T007 has 2 duties on 2026-11-24, which a swap cannot tell apart."))
    #expect(try errors("T006:2026-11-24").contains("[T006:2026-11-24]: T006 has no duty in the roster."))
  }
}
