import Foundation
import Testing

/// `jaga replan` on one planned folder.
@Suite("Replan command")
struct ReplanCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "20", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws {
    folder = try ReplanCommandTests.planned.get()
  }

  private func run(_ options: String...) throws -> Program.Run {
    try Program.run(["replan", "tiny"] + options, in: folder)
  }

  /// Agents with a duty on Tuesday, by its start.
  private func tuesday() throws -> [(agent: String, start: String)] {
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var first: [String: String] = [:]
    for row in rows where row[3].hasPrefix("2026-11-24") {
      first[row[0]] = min(first[row[0]] ?? "9", String(row[3].dropFirst(11).prefix(5)))
    }
    return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
  }

  @Test(
    "says what is lost, what doing nothing costs and what could be done, in both languages, and the same for programs")
  func proposes() throws {
    let duties = try tuesday()
    let (begun, later) = (try #require(duties.first), try #require(duties.last { $0.start > "12:00" }))
    let options = [
      "--at", "tue 10:00", "--absent", "\(begun.agent)+\(later.agent)", "--change-price", "0.01", "--volume",
      "phone=+200%", "--notice", "0",
    ]
    let told = try Program.run(["replan", "tiny"] + options, in: folder)
    #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
    #expect(told.output.hasPrefix("Tue 24 Nov 2026 10:00: what has begun stays as it is\n"))
    #expect(told.output.contains("\(begun.agent) is away since 10:00: Tue 24 Nov \(begun.start)-"))
    #expect(told.output.contains("\(later.agent) is away: Tue 24 Nov \(later.start)-"))
    #expect(told.output.contains("if nobody does anything, "))
    #expect(told.output.contains("\nproposal    days changed  to be told"), "\(told.output)")
    #expect(told.output.contains("absences.csv should have:\n  \(later.agent),2026-11-24,2026-11-24,sick\n"))
    let said = try Program.run(["replan", "tiny", "--language", "id"] + options, in: folder).output
    #expect(said.hasPrefix("Sel 24 Nov 2026 10.00: yang sudah dimulai tetap seperti semula\n"), "\(said)")
    #expect(said.contains("\(later.agent) tidak hadir: tugas Sel 24 Nov"))
    let json = try object(try Program.run(["replan", "tiny", "--json"] + options, in: folder).output)
    let proposals = try #require(json["proposals"] as? [[String: Any]])
    #expect(!proposals.isEmpty && (json["losses"] as? [Any])?.count == 2)
    let nothing = try #require((json["do_nothing"] as? [String: Any])?["cost"] as? Double)
    let costs = proposals.compactMap { ($0["value"] as? [String: Any])?["cost"] as? Double }
    #expect(costs.count == proposals.count && costs == costs.sorted() && costs.allSatisfy { $0 < nothing })
    #expect(told.output.components(separatedBy: "\nproposal ").count - 1 >= proposals.count)
  }

  @Test("a proposal that is applied is what diff tells of, and verify passes it with the absences that were advised")
  func applies() throws {
    let later = try #require(try tuesday().last { $0.start > "12:00" })
    let options = ["--at", "tue 08:00", "--absent", later.agent, "--change-price", "0.01"]
    let json = try object(try Program.run(["replan", "tiny", "--json"] + options, in: folder).output)
    let rows = try #require(json["absences"] as? [String])
    #expect(rows == ["\(later.agent),2026-11-24,2026-11-24,sick"])
    let applied = try Program.run(["replan", "tiny"] + options + ["--apply", "1", "--output", "new"], in: folder)
    #expect(applied.status == 0 && applied.errors.isEmpty, "\(applied.errors)")
    #expect(
      applied.output
        == "written to new\nwho has to be told: jaga diff tiny/output/roster.csv new --plan tiny\n", "\(applied.output)"
    )
    #expect(folder.exists("new/forecast.csv") && folder.exists("new/requirement.csv"))
    let told = try Program.run(["replan", "tiny"] + options + ["--apply", "1", "--output", "tiny/output"], in: folder)
    #expect(told.status == 64 && told.errors.contains("holds the roster that was told"), "\(told.errors)")
    try FileManager.default.createDirectory(atPath: folder.path("away"), withIntermediateDirectories: true)
    for name in ["agents.csv", "wishes.csv", "history.csv"] {
      try folder.write(folder.text("tiny/\(name)"), to: "away/\(name)")
    }
    try folder.write(folder.text("tiny/plan.yaml") + "\nabsences: absences.csv\n", to: "away/plan.yaml")
    try folder.write("agent,from,to,kind\n\(rows[0])\n", to: "away/absences.csv")
    let verified = try Program.run(
      ["verify", "away", "new/roster.csv", "--from", "tiny/output", "--forecast", "calm.csv"], in: folder)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    let changes = try object(try Program.run(["diff", "tiny", "new", "--json"], in: folder).output)
    let changed = try #require(changes["agents"] as? [[String: Any]]).compactMap { $0["agent"] as? String }
    let first = try #require((json["proposals"] as? [[String: Any]])?.first?["difference"] as? [String: Any])
    let asked = try #require(first["agents"] as? [[String: Any]]).compactMap { $0["agent"] as? String }
    #expect(Set(changed) == Set(asked + [later.agent]))
  }

  @Test(
    "somebody who comes later works the rest; breaks alone move breaks alone; a scenario of the folder is a cause, too")
  func causes() throws {
    let later = try #require(try tuesday().last { $0.start > "12:00" })
    let back = "\(try #require(Int(later.start.prefix(2))) + 2)\(later.start.suffix(3))"
    let told = try run("--at", "tue 10:00", "--absent", "\(later.agent)@tue \(later.start)-\(back)")
    #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
    #expect(
      told.output.contains("\(later.agent) is away from \(later.start) to \(back): Tue 24 Nov \(later.start)-"),
      "\(told.output)")
    #expect(!told.output.contains("absences.csv"), "the duty stays in the roster")
    let options = ["--at", "tue 10:00", "--volume", "phone=+60%", "--json"]
    let json = try object(try Program.run(["replan", "tiny", "--breaks"] + options, in: folder).output)
    for proposal in try #require(json["proposals"] as? [[String: Any]]) {
      let difference = try #require(proposal["difference"] as? [String: Any])
      for agent in try #require(difference["agents"] as? [[String: Any]]) {
        for change in try #require(agent["changes"] as? [[String: Any]]) {
          #expect(change["what"] as? [String] == ["breaks"], "\(change)")
        }
      }
    }
    try FileManager.default.createDirectory(
      atPath: folder.path("tiny/scenarios"), withIntermediateDirectories: true)
    try folder.write("volume: {queue: phone, percent: +60}\n", to: "tiny/scenarios/busy.yaml")
    let named = try run("--at", "tue 10:00", "--scenario", "busy", "--json")
    let plain = try Program.run(["replan", "tiny"] + options, in: folder)
    #expect(named.status == 0 && named.output == plain.output)
    try folder.write("hire: {contract: full-time, skills: [phone]}\n", to: "tiny/scenarios/more.yaml")
    let refused = try run("--at", "tue 10:00", "--scenario", "more")
    #expect(refused.status == 65)
    #expect(
      refused.errors.contains("[more] has other agents or shifts than the roster that was told")
        && refused.errors.contains("Try: plan anew: jaga write tiny more --output changed, then jaga plan changed"),
      "\(refused.errors)")
  }

  @Test("who leaves a duty in its midst has worked it: the week asks for the other days as before")
  func weekOfWhoLeaves() throws {
    let begun = try #require(try tuesday().first { $0.start < "10:00" })
    for hours in ["tue", "tue 12:00-13:00", "tue 08:00-09:00"] {
      let told = try run("--at", "tue 10:00", "--absent", "\(begun.agent)@\(hours)", "--json")
      let json = try object(told.output)
      #expect((json["do_nothing"] as? [String: Any])?["is_legal"] as? Bool == true, "\(hours)")
      #expect((json["absences"] as? [String]) == [] && (json["stuck"] as? [String]) == [])
      #expect((json["losses"] as? [Any])?.count == (hours == "tue 08:00-09:00" ? 0 : 1))
    }
  }

  @Test(
    "what cannot be asked is said with its likely fix",
    arguments: [
      (
        ["--at", "noon"], 64,
        "--at [noon] is not a day and a time of day, such as \"2026-11-23 10:00\" or \"tue 10:00\"."
      ),
      (["--at", "tue"], 64, "--at [tue] is not a day and a time of day"),
      (["--at", "tue 25:00"], 64, "--at [tue 25:00] is not a day and a time of day"),
      (["--at", "2026-12-24 10:00"], 64, "is neither on a date from 2026-11-23 to 2026-11-29 nor on a weekday."),
      (["--at", "xyz 10:00"], 64, "is neither on a date from 2026-11-23 to 2026-11-29 nor on a weekday."),
      (["--at", "tue 10:00", "--absent", "nobody"], 65, "[nobody] is not an agent of the plan"),
      (["--at", "tue 10:00", "--absent", "T001@tue 11:00"], 65, "[T001@tue 11:00] cannot be understood"),
      (
        ["--at", "tue 10:00", "--absent", "T001@tue 25:00-26:00"], 65,
        "absent.from [2026-11-24 25:00] is not a date or a date with a time\n  Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM\n"
      ),
      (["--at", "tue 10:00", "--absent", "T001@tue 11:00-09:00"], 65, "absent T001@tue 11:00-09:00"),
      (["--at", "tue 10:00", "--breaks", "--full"], 64, "--breaks moves breaks alone, --full plans everybody anew"),
      (["--at", "tue 10:00", "--scenario", "none"], 65, "none"),
      (["--at", "tue 10:00", "--absent", "3@tue"], 65, "nobody in particular is away by now"),
      (["--at", "tue 10:00", "--absent", "T001@never"], 65, "--absent T001@never"),
      (["--at", "tue 10:00", "--volume", "fax=+5%"], 65, "fax"),
      (["--at", "tue 10:00", "--notice", "-5"], 64, "--notice"),
      (["--at", "tue 10:00", "--change-price", "1e12"], 64, "--change-price must be from 0 to 1000000000."),
      (["--at", "tue 10:00", "--apply", "0", "--output", "x"], 64, "--apply must be the number of a proposal"),
      (["--at", "tue 10:00", "--apply", "1"], 64, "--apply and --output go together"),
      (["--at", "tue 10:00", "--output", "x"], 64, "--apply and --output go together"),
      (["--at", "tue 10:00", "--apply", "99", "--output", "never"], 65, "--apply [99]: there are "),
      (["--at", "tue 10:00", "--from", "nowhere"], 66, "nowhere"),
    ])
  func hostile(options: [String], status: Int, message: String) throws {
    let run = try Program.run(["replan", "tiny"] + options, in: folder)
    #expect(Int(run.status) == status && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.replacing("\n       ", with: " ").contains(message), "\(run.errors)")
    #expect(!run.errors.contains("is not a key"), "\(run.errors)")
    #expect(!folder.exists("never/roster.csv"))
  }
}
