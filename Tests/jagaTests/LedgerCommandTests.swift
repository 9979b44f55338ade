import Foundation
import Testing

/// `jaga ledger` on one planned folder, a copy for each test.
@Suite("The ledger, by the program")
struct LedgerCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws {
    let planned = try LedgerCommandTests.planned.get()
    folder = try Folder()
    for name in ["tiny", "calm.csv"] {
      try FileManager.default.copyItem(atPath: planned.path(name), toPath: folder.path(name))
    }
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(["ledger"] + arguments, in: folder)
  }

  private func correct(_ more: String..., by: String = "-1", reason: String = "swapped") throws -> Program.Run {
    try Program.run(
      [
        "ledger", "correct", "tiny", "--agent", "T001", "--month", "2026-11", "--count", "weekends", "--by", by,
        "--reason", reason, "--author", "Ann",
      ] + more, in: folder)
  }

  @Test("A week that is added twice counts once; another roster of it replaces what it said; corrections stay")
  func adding() throws {
    let first = try run("add", "tiny")
    #expect(
      first.status == 0 && first.errors.isEmpty
        && first.output
          == "week of 2026-11-23: added, 8 agents\nnot counted: changes at short notice (--previous and --at say from what and when)\nwritten to tiny/ledger.csv\n",
      "\(first.output)\(first.errors)")
    let text = try folder.text("tiny/ledger.csv")
    #expect(text.hasPrefix("month,agent,count,value,week,reason,author\n2026-11,T001,hours,40,2026-11-23,,\n"))
    let again = try run("add", "tiny", "--json")
    #expect(try folder.text("tiny/ledger.csv") == text)
    let weeks = try #require(object(again.output)["weeks"] as? [[String: Any]])
    #expect(weeks.count == 1 && weeks[0]["change"] as? String == "unchanged" && weeks[0]["agents"] as? Int == 8)
    let correction = try correct()
    let weekends = text.contains("\n2026-11,T001,weekends,1,") ? 1 : 0
    #expect(correction.output == "weekends of T001 in 2026-11: \(weekends - 1) now\nwritten to tiny/ledger.csv\n")
    // T001 gives all duties away.
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(rows.filter { !$0.hasPrefix("T001,") }.joined(separator: "\n"), to: "other.csv")
    let replaced = try run("add", "tiny", "--roster", "other.csv", "--replications", "0")
    #expect(replaced.status == 0 && replaced.output.hasPrefix("week of 2026-11-23: counted anew, 8 agents\n"))
    #expect(replaced.output.contains("expected occupancy"))
    let now = try folder.text("tiny/ledger.csv")
    #expect(!now.contains("T001,hours") && now.contains("\n2026-11,T001,weekends,-1,,swapped,Ann\n"))
    #expect(now.contains("T002,hours,40,") && !now.contains("occupied-hours"))
    // What was counted of the horizon does not make its roster one of another plan.
    try folder.write(text, to: "tiny/ledger.csv")
    let report = try Program.run(["report", "tiny", "--replications", "0", "--output", "page.html"], in: folder)
    #expect(report.status == 0 && report.errors.isEmpty)
  }

  @Test("Who stands where is told in the plan's order, before and with a roster, in words and for programs")
  func showing() throws {
    #expect(try run("show", "tiny").output == "the ledger has no rows that count; jaga ledger add counts a roster\n")
    try folder.write(
      "month,agent,count,value,week,reason,author\n2026-10,T002,weekends,3,2026-10-05,,\n2026-11,T009,nights,2,2026-11-02,,\n",
      to: "tiny/ledger.csv")
    let text = try run("show", "tiny", "--roster", "tiny/output", "--count", "weekends", "--count", "nights")
    #expect(text.errors.contains("ledger.csv:3: agent [T009] is not an agent of the plan; the rows are kept"))
    let lines = text.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "ledger, 2026-10 to 2026-11, before the roster and with it")
    #expect(lines.contains("T002     3 -> 4       0") && lines.contains("T009*         0       2"), "\(text.output)")
    #expect(lines.contains("*: no agent of the plan"))
    let plain = try run("show", "tiny", "--from", "2026-11", "--quiet", "--csv")
    #expect(
      plain.output.hasPrefix("agent,team,in_plan,count,value,after\nT001,A,yes,nights,0,\n")
        && plain.output.hasSuffix("T009,,no,nights,2,\n") && plain.errors.isEmpty)
    let document = try object(
      try run("show", "tiny", "--json", "--quiet", "--agent", "T002", "--roster", "tiny").output)
    let people = try #require(document["people"] as? [[String: Any]])
    #expect(people.map { $0["agent"] as? String } == ["T002"])
    let totals = try #require(people[0]["totals"] as? [[String: Any]])
    let weekends = try #require(totals.first { $0["count"] as? String == "weekends" })
    #expect(weekends["value"] as? Double == 3 && weekends["after"] as? Double == 4)
    let told = try Program.run(["report", "tiny", "--replications", "0", "--output", "page.html"], in: folder)
    let page = try folder.text("page.html")
    #expect(told.status == 0 && page.contains("<section id=\"ledger\"") && page.contains("3 → 4"))
    let export = try Program.run(["export", "tiny", "--format", "agent-pages", "--output", "pages"], in: folder)
    let pages = try folder.names("pages/pages").map { try folder.text("pages/pages/\($0)") }
    #expect(export.status == 0 && pages.count { $0.contains("weekends: <strong>3 → 4</strong>") } == 1)
    let few = try run("show", "tiny", "--quiet", "--language", "id", "--apart", "1", "--count", "weekends")
    #expect(few.output.isEmpty && few.errors.isEmpty)
    let apart = try run("show", "tiny", "--apart", "2", "--count", "weekends").output
    #expect(apart.contains("T002") && !apart.contains("T001"))
    #expect(try run("show", "tiny", "--apart", "9").output.contains("nobody stands more than 9 from the mean"))
    #expect(try run("show", "tiny", "--language", "id").output.contains("akhir pekan"))
  }

  @Test("Days that differ from the roster told before count at short notice, within the notice")
  func shortNotice() throws {
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(rows.filter { !$0.hasPrefix("T001,") }.joined(separator: "\n"), to: "before.csv")
    func changed(_ notice: String) throws -> String? {
      let run = try run(
        "add", "tiny", "--previous", "before.csv", "--at", "mon 07:00", "--notice", notice, "--replications", "0")
      #expect(run.status == 0 && !run.output.contains("short notice"))
      return try folder.text("tiny/ledger.csv").split(separator: "\n").first { $0.contains("short-notice") }
        .map { String($0) }
    }
    #expect(try changed("0") == nil)
    #expect(try changed("366") == "2026-11,T001,short-notice,5,2026-11-23,,")
  }

  @Test("What cannot be done is said, and nothing is written") func refusals() throws {
    func refused(_ run: Program.Run, _ status: Int32, _ text: String) {
      #expect(run.status == status && run.errors.contains(text), "\(run.status): \(run.errors)")
    }
    refused(try run("add", "tiny", "--week", "2026-12-01"), 64, "does not lie between 2026-11-23 and 2026-11-29")
    refused(try run("add", "tiny", "--week", "soon"), 64, "--week [soon] is not a date such as 2026-11-23.")
    refused(try run("add", "tiny", "--previous", "x"), 64, "--previous and --at go together.")
    refused(try run("add", "tiny", "--roster", "nowhere.csv"), 66, "there is no such file")
    try folder.write("agent,activity,queue,start,end,shift\n", to: "empty.csv")
    refused(
      try run("add", "tiny", "--roster", "empty.csv"), 65,
      "error: the roster [empty.csv] has no duty in the week of 2026-11-23, so nothing was written")
    refused(try run("show", "tiny", "--from", "Nov"), 64, "--from [Nov] is not a month such as 2026-11.")
    refused(
      try run("show", "tiny", "--from", "2026-12", "--to", "2026-11"), 64,
      "--to [2026-11] lies before --from [2026-12].")
    refused(
      try run("show", "tiny", "--agent", "T099"), 64,
      "--agent [T099] is an agent neither of the plan nor of its ledger.")
    refused(try run("show", "tiny", "--count", "night"), 64, "Or did you mean [nights]?")
    refused(try correct(by: "0"), 64, "--by [0] changes nothing.")
    refused(try correct(by: "nan"), 64, "--by")
    refused(try correct(by: "1000000"), 64, "--by [1000000.0] is not in -100000 … 100000.")
    refused(try correct(reason: " "), 64, "--reason must say something.")
    refused(try correct(reason: "a\u{1B}b"), 64, "--reason must have no control characters.")
    #expect(!folder.exists("tiny/ledger.csv"))
    #expect(try correct().status == 0)
    refused(try correct(), 65, "error: the same correction stands in [ledger.csv] already, so nothing was written")
    #expect(try correct(reason: "swapped again").status == 0)
    #expect(try folder.text("tiny/ledger.csv").split(separator: "\n").count == 3)
    // Each line that cannot be read is told, and nothing is lost.
    try folder.write("month,agent,count,value\n2026-11,T001,nights,many\n", to: "tiny/ledger.csv")
    refused(try run("add", "tiny"), 65, "ledger.csv:2: value [many] is not a number")
    #expect(try folder.text("tiny/ledger.csv") == "month,agent,count,value\n2026-11,T001,nights,many\n")
  }

  @Test("A ledger may lie beside the folder, for the plans of many weeks") func shared() throws {
    try folder.write(try folder.text("tiny/plan.yaml") + "\nledger: ../year.csv\n", to: "tiny/plan.yaml")
    try folder.write("month,agent,count,value,week,reason,author\n", to: "year.csv")
    let added = try run("add", "tiny", "--replications", "0")
    #expect(added.status == 0 && added.output.contains("written to tiny/../year.csv"), "\(added.errors)")
    #expect(try folder.text("year.csv").contains("T008,hours,25,2026-11-23"))
  }
}
