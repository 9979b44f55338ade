import Foundation
import Testing

/// `jaga review` on one planned folder, whose forecast expects eight contacts in every half-hour from 08:00 to 20:00.
@Suite("A week in review")
struct ReviewCommandTests {
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    try folder.write(try came(each: 8, seconds: 240), to: "same.csv")
    try folder.write(try came(each: 9, seconds: 252), to: "more.csv")
    return folder
  }

  /// What came: as many in every half-hour, three quarters of them in time.
  private static func came(each count: Int, seconds: Int, from firstDay: Int = 23) throws -> String {
    var rows = ["start,queue,offered,handling_seconds,answered_in_time"]
    for day in firstDay...29 {
      for slot in 16..<40 {
        let time = String(format: "%02d:%02d", slot / 2, slot % 2 * 30)
        rows.append("2026-11-\(day)T\(time),phone,\(count),\(seconds),\(Double(count) * 0.75)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private let folder: Folder

  init() throws { folder = try Self.planned.get() }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(["review", "tiny"] + arguments, in: folder)
  }

  @Test(
    "what came as it was expected: no error, no advice, the service that came, and the duties kept by whoever did what they say"
  )
  func asExpected() throws {
    // The log that the roster would leave, rows of half the agents with other words.
    let rows = try folder.text("tiny/output/roster.csv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return "\(cells[0]),\(cells[3]),\(cells[4]),\(["work": "Available", "meal": "lunch"][cells[1]] ?? cells[1])"
    }
    try folder.write("agent,from,to,state\n" + rows.joined(separator: "\n") + "\n", to: "log.csv")
    let run = try run("--actual", "same.csv", "--log", "log.csv", "--output", "same")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("\nqueue  expected  came  error   bias  in 80 % band"), "\(run.output)")
    #expect(run.output.contains("\nphone      1344  1344  0.0 %  0.0 %             -"), "\(run.output)")
    #expect(run.output.contains("\nadherence 100.0 %, conformance 100.0 %, of "))
    #expect(run.output.contains("\nabsent for 0.0 % of the work scheduled; of the rest away from contacts for 0.0 %\n"))
    #expect(
      run.output.hasSuffix(
        "\nFor next week\nnothing stands out that next week should have otherwise\n\nwritten to same/review.json\n"))
    let json = try object(folder.text("same/review.json"))
    let queue = try #require((json["queues"] as? [[String: Any]])?.first)
    let staff = try #require(queue["staff"] as? [String: Double])
    #expect(staff["planned"] == staff["needed"] && staff["rostered"] == staff["present"])
    #expect((queue["service"] as? [String: Any])?["came"] as? Double == 0.75)
    #expect((queue["by_hour"] as? [Any])?.count == 12 && (queue["by_lead"] as? [Any])?.count == 3)
  }

  @Test("every line of advice is taken: a row of adjustments, a command, lines of a plan")
  func advice() throws {
    let gone =
      "agent,from,to,state\nT001,2026-11-23T08:00,2026-11-23T08:01,Am Telefon\nT002,2026-11-29T20:00,2026-11-29T21:00,off\n"
    try folder.write(gone, to: "gone.csv")
    let run = try run(
      "--actual", "more.csv", "--log", "gone.csv", "--state", "am telefon=work", "--json", "--output", "more")
    #expect(run.status == 0, "\(run.errors)")
    let advice = try #require(try object(run.output)["advice"] as? [[String: Any]])
    let lines = advice.compactMap { $0["line"] as? String }
    #expect(advice.map { $0["about"] as? String } == ["volume", "handling", "shrinkage"])
    #expect(
      lines.prefix(2) == [
        "phone,2026-11-30,2026-12-06,percent,12.5,Came 12.5 % above the forecast of 2026-11-23 to 2026-11-29,jaga review",
        "jaga whatif tiny --handling phone=+5%",
      ])
    let next = try Folder.tiny()
    try next.replace("first-day: 2026-11-23", with: "first-day: 2026-11-30", in: "tiny/plan.yaml")
    func expected() throws -> Double {
      let run = try Program.run(["forecast", "tiny", "--quiet"], in: next)
      #expect(run.status == 0, "\(run.errors)")
      return try next.text("tiny/output/forecast.csv").split(separator: "\n").dropFirst().reduce(0) {
        $0 + (Double($1.split(separator: ",")[2]) ?? 0)
      }
    }
    let before = try expected()
    try next.write("queue,from,to,action,value,reason,author\n\(lines[0])\n", to: "tiny/adjustments.csv")
    #expect(abs(try expected() / before - 1.125) < 1e-9)
    let words = lines[1].split(separator: " ").dropFirst().map(String.init)
    let asked = try Program.run(words + ["--quiet", "--iterations", "1", "--threads", "1"], in: next)
    #expect(asked.status == 0, "\(asked.errors)")
    try next.write(try next.text("tiny/plan.yaml") + lines[2] + "\n", to: "tiny/plan.yaml")
    #expect(lines[2].hasPrefix("shrinkage: {out-of-office: "))
    #expect(try Program.run(["check", "tiny"], in: next).status == 0)
  }

  @Test("the report has a part of it, of the same week only")
  func report() throws {
    let copy = try Folder.tiny()
    for name in ["roster.csv", "forecast.csv"] {
      try? FileManager.default.createDirectory(atPath: copy.path("tiny/output"), withIntermediateDirectories: true)
      try copy.write(try folder.text("tiny/output/\(name)"), to: "tiny/output/\(name)")
    }
    try copy.write(try folder.text("more.csv"), to: "more.csv")
    func report(_ more: String...) throws -> Program.Run {
      try Program.run(["report", "tiny", "--replications", "0", "--output", "page.html"] + more, in: copy)
    }
    #expect(try report().status == 0 && !copy.text("page.html").contains("<section id=\"review\""))
    #expect(try Program.run(["review", "tiny", "--actual", "more.csv", "--quiet"], in: copy).output.isEmpty)
    let with = try report("--language", "id")
    #expect(with.status == 0 && with.errors.isEmpty, "\(with.errors)")
    let page = try copy.text("page.html")
    #expect(page.contains("<section id=\"review\" aria-label=\"Tinjauan minggu ini\">"), "no part")
    #expect(page.contains("Untuk minggu depan") && page.contains("phone,2026-11-30,2026-12-06,percent,12.5,"))
    try copy.replace(
      "\"first_day\" : \"2026-11-23\"", with: "\"first_day\" : \"2026-11-16\"", in: "tiny/output/review.json")
    let other = try report()
    #expect(
      other.status == 0
        && other.errors == "warning: [tiny/output/review.json] is the review of another week and is left out\n")
    #expect(
      try report("--review", "tiny/output/review.json").errors
        == "error: [tiny/output/review.json] is the review of another week\n")
    #expect(
      try report("--review", "more.csv").errors
        == "error: [more.csv] is no review: name a review.json that `jaga review` wrote\n")
  }

  @Test("what cannot be meant is said, and nothing is written")
  func hostile() throws {
    try folder.write("start,queue,offered\n2026-11-16T08:00,phone,8\n", to: "earlier.csv")
    try folder.write("start,queue,offered\n2026-11-23T08:00,fone,8\n", to: "stranger.csv")
    try folder.write("agent,from,to,state\nT001,2026-11-23T08:00,2026-11-23T09:00,gone fishing\n", to: "odd.csv")
    for (arguments, status, message) in [
      ([], 64, "Missing expected argument '--actual <file>'"),
      (["--actual", ""], 64, "--actual must name a file."),
      (["--actual", "same.csv", "--state", "a=work"], 64, "--state goes with --log."),
      (
        ["--actual", "same.csv", "--log", "odd.csv", "--state", "work"], 64,
        "--state [work] is not such as \"on call=work\"."
      ),
      (
        ["--actual", "same.csv", "--log", "odd.csv", "--state", "gone fishing=fish"], 64,
        "--state [gone fishing=fish]: [fish] is neither an activity nor the id of a session: work, meal, break, pause, session, off."
      ),
      (
        ["--actual", "same.csv", "--like", "none.csv"], 64, "--like [none.csv] is not a file of `history`: history.csv."
      ),
      (["--actual", "none.csv"], 66, "error: cannot read [none.csv]: there is no such file\n"),
      (
        ["--actual", "earlier.csv"], 65,
        "error: [earlier.csv] has no interval of 2026-11-23 to 2026-11-29, which the roster is for\n"
          + "  Try: name the week's own file, or the roster of that week with --from\n"
      ),
      (["--actual", "stranger.csv"], 65, "stranger.csv:2: queue [fone] is not in the plan\n"),
      (
        ["--actual", "same.csv", "--log", "odd.csv"], 65,
        "odd.csv:2: state [gone fishing] is not known\n"
          + "  Try: say what it is under `states` in plan.yaml, or by --state \"gone fishing=work\"\n"
      ),
      (["--actual", "same.csv", "--in-time", "SL"], 65, "same.csv:1: "),
    ] as [([String], Int32, String)] {
      let run = try Program.run(["review", "tiny", "--output", "never"] + arguments, in: folder)
      #expect(run.status == status && run.output.isEmpty && run.errors.contains(message), "\(arguments) \(run.errors)")
      #expect(!folder.exists("never/review.json"))
    }
  }
}
