import Foundation
import Testing

/// `show`, `export` and `verify` on one planned folder.
@Suite("A roster that lies in a folder")
struct RosterCommandsTests {
  /// Planned once for all tests, which leave it as it is but for files of their own.
  private static let planned = Result {
    let folder = try Folder.tiny()
    let options = ["--quiet", "--iterations", "1", "--threads", "1", "--forecast", "calm.csv"]
    try #require(try Program.run(["plan", "tiny"] + options, in: folder).status == 0)
    return folder
  }

  private let folder: Folder

  init() throws {
    folder = try RosterCommandsTests.planned.get()
  }

  @Test("a day is drawn with everybody on duty and the queue's staff")
  func day() throws {
    let run = try Program.run(["show", "tiny", "--day", "mon"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Mon 2026-11-23"))
    #expect(run.output.contains("phone need") && run.output.contains("of 8 agents on duty"))
    #expect(run.output == (try Program.run(["show", "tiny", "--day", "2026-11-23"], in: folder).output))
  }

  @Test("without a day, all are drawn")
  func allDays() throws {
    let run = try Program.run(["show", "tiny"], in: folder)
    #expect(run.output.components(separatedBy: "of 8 agents on duty").count == 8)
  }

  @Test("an agent is drawn through the week, or listed for programs")
  func agent() throws {
    let run = try Program.run(["show", "tiny", "--agent", "T001"], in: folder)
    #expect(run.output.hasPrefix("agent T001, contract full-time: 5 duties, 40 h paid"), "\(run.output)")
    let json = try object(try Program.run(["show", "tiny", "--agent", "T001", "--json"], in: folder).output)
    let duties = try #require(json["duties"] as? [[String: Any]])
    #expect(duties.count == 5)
    #expect(duties.allSatisfy { $0["agent"] as? String == "T001" && $0["queue"] as? String == "phone" })
  }

  @Test(
    "a day or an agent that is not there ends with 64",
    arguments: [
      (["--day", "2026-12-01"], "--day [2026-12-01] is neither a date from 2026-11-23 to 2026-11-29 nor a weekday."),
      (["--agent", "T01"], "--agent [T01] is not an agent of the plan."),
    ])
  func unknown(arguments: [String], message: String) throws {
    let run = try Program.run(["show", "tiny"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  @Test(
    "exports are the files that the plan wrote",
    arguments: [
      ("csv", "roster.csv"), ("wide", "roster-wide.csv"), ("json", "result.json"),
    ])
  func export(format: String, file: String) throws {
    let written = try folder.text("tiny/output/\(file)")
    #expect(try Program.run(["export", "tiny", "--format", format], in: folder).output == written)
    let run = try Program.run(["export", "tiny", "--format", format, "--output", file], in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try folder.text(file) == written)
  }

  @Test(
    "a file that cannot be written ends with 73",
    arguments: [
      ("none/copy", "error: cannot write [none/copy]: its directory does not exist; create it first\n"),
      ("tiny", "error: cannot write [tiny]: it is a directory; name a file in it\n"),
      ("/dev/full", "error: cannot write [/dev/full]: no space left on the disk; nothing was written\n"),
    ])
  func unwritable(output: String, message: String) throws {
    let run = try Program.run(["export", "tiny", "--format", "csv", "--output", output], in: folder)
    #expect(run.status == 73)
    #expect(run.errors == message)
  }

  @Test("calendars go to a folder, or one of them to standard output")
  func calendars() throws {
    #expect(try Program.run(["export", "tiny", "--format", "ics", "--output", "cal"], in: folder).status == 0)
    #expect(try folder.names("cal") == (1...8).map { "T00\($0).ics" })
    let one = try Program.run(["export", "tiny", "--format", "ics", "--agent", "T003"], in: folder)
    #expect(one.output.hasPrefix("BEGIN:VCALENDAR\r\n") && one.output.contains("T003"))
  }

  @Test("payroll's paid minutes are those of the result, by day and by week")
  func payroll() throws {
    let result = try object(try folder.text("tiny/output/result.json"))
    var paid: [String: Int] = [:]
    for agent in try #require(result["roster"] as? [[String: Any]]) {
      let duties = try #require(agent["duties"] as? [[String: Any]])
      paid[try #require(agent["agent"] as? String)] = duties.reduce(0) { $0 + ($1["paid_minutes"] as? Int ?? 0) }
    }
    #expect(paid.values.contains(2400))
    for (period, column, header) in [
      ("day", 3, "agent,payroll_id,date,paid_minutes,night_minutes,weekend_minutes,holiday_minutes,overtime_minutes"),
      (
        "week", 4,
        "agent,payroll_id,week,days,paid_minutes,night_minutes,weekend_minutes,holiday_minutes,overtime_minutes"
      ),
    ] {
      let run = try Program.run(["export", "tiny", "--format", "payroll", "--by", period], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty)
      let rows = run.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      #expect(rows[0].joined(separator: ",") == header)
      var sums: [String: Int] = [:]
      for row in rows.dropFirst() { sums[String(row[0]), default: 0] += Int(row[column]) ?? -1 }
      #expect(sums == paid)
    }
  }

  @Test("a table for Excel is read back as the roster that it is", arguments: ["en", "id"])
  func excel(language: String) throws {
    let export = [
      "export", "tiny", "--format", "csv", "--for", "excel", "--language", language, "--output", "excel.csv",
    ]
    #expect(try Program.run(export, in: folder).status == 0)
    #expect(try folder.text("excel.csv").hasPrefix("\u{FEFF}agent;name;"))
    let run = try Program.run(["diff", "tiny", "excel.csv"], in: folder)
    #expect(run.output == "the rosters are the same: nobody has to be told\n" && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("files for the systems next door; a number that one of them needs is asked for by agent")
  func neighbours() throws {
    let google = try Program.run(["export", "tiny", "--format", "google", "--agent", "T001"], in: folder)
    #expect(google.output.hasPrefix("Subject,Start Date,") && google.output.contains("11/2"))
    #expect(try Program.run(["export", "tiny", "--format", "google", "--output", "google"], in: folder).status == 0)
    #expect(try folder.names("google") == (1...8).map { "T00\($0).csv" })
    let genesys = try Program.run(
      ["export", "tiny", "--format", "genesys-forecast", "--rename", "phone=Voice EN"], in: folder)
    #expect(genesys.output.contains("\n2026-11-23T01:00:00.000Z,Voice EN,8,240\n"), "\(genesys.errors)")
    let adp = ["export", "tiny", "--format", "adp", "--company", "ABC", "--batch", "W48"]
    let refused = try Program.run(adp, in: folder)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(
      refused.errors == "error: adp needs a payroll_id of one to six digits of every agent with hours; not so: "
        + (1...8).map { "T00\($0)" }.joined(separator: ", ")
        + "\n  Try: write it into the column payroll_id of the agents' table\n")
    for (arguments, message) in [
      (["--format", "adp"], "--format adp needs --company and --batch."),
      (["--format", "adp", "--company", "A-C", "--batch", "1"], "--company must be 2 or 3 letters and digits."),
      (["--format", "csv", "--batch", "1"], "--company, --batch and --code go with --format adp only."),
      (["--format", "ics", "--output", "x", "--for", "excel"], "--for goes with --format csv, wide and payroll only."),
      (["--format", "genesys-forecast", "--rename", "fax=F"], "--rename [fax] is not a queue of the plan."),
      (["--format", "csv", "--alarm", "5"], "--breaks, --times, --alarm and --keep-others go with --format ics only."),
    ] {
      let run = try Program.run(["export", "tiny"] + arguments, in: folder)
      #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
    }
  }

  /// The tiny centre with tables that its plan describes.
  private func tiny(_ exports: String) throws -> Folder {
    let other = try Folder.tiny()
    try other.replace("\nhistory:", with: "\n\(exports)\n\nhistory:", in: "tiny/plan.yaml")
    return other
  }

  @Test("a table that the plan describes; what keeps it from being written is told at once")
  func template() throws {
    let other = try tiny(
      """
      exports:
        - id: desk
          rows: activity
          file: desk.txt
          time-zone: UTC
          columns:
            - {Name: name}
            - {From: "start:HH:mm"}
            - {Task: "activity|map:tasks"}
          map: {tasks: {work: Phone, meal: Lunch}}
      """)
    try other.write(folder.text("tiny/output/roster.csv"), to: "tiny/roster.csv")
    let export = ["export", "tiny", "--from", "tiny", "--format", "template", "--template"]
    let refused = try Program.run(export + ["desk"], in: other)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(
      refused.errors == "error: export [desk]: the map [tasks] has no name for: break\n  Try: add it under `map`\n")
    let told = try Program.run(export + ["desk", "--language", "id"], in: other)
    #expect(
      told.errors
        == "kesalahan: ekspor [desk]: peta [tasks] tidak memiliki sebutan untuk: break\n  Saran: tambahkan di bawah `map`\n"
    )
    try other.replace("meal: Lunch}", with: "meal: Lunch, break: Rest}", in: "tiny/plan.yaml")
    #expect(try Program.run(export + ["desk", "--output", "tiny"], in: other).status == 0)
    #expect(try other.text("tiny/desk.txt").hasPrefix("Name,From,Task\r\nPutri Kusuma,0"))
    let unknown = try Program.run(export + ["dsek"], in: other)
    #expect(unknown.status == 64 && unknown.errors.contains("--template [dsek] is not an export of the plan."))
  }

  @Test("a roster that a table of the plan holds is read wherever one is, and told from ours")
  func readAs() throws {
    let other = try tiny(
      """
      exports:
        - id: desk
          rows: activity
          time-zone: UTC
          columns: [{Name: name}, {From: "start:d/M/yyyy HH:mm"}, {To: "end:h:mm a"}, {Task: "activity|map:tasks"}, {Shift: shift}]
          map: {tasks: {work: Phone, meal: Lunch, break: Rest}}
        - {id: days, rows: duty, columns: [{Id: agent}, {From: start}, {To: end}]}
        - {id: odd, rows: duty, columns: [{Id: agent}, {From: "start:HH:mm"}, {To: end}]}
      """)
    try FileManager.default.createDirectory(atPath: other.path("tiny/ours"), withIntermediateDirectories: false)
    for name in ["roster.csv", "forecast.csv"] {
      try other.write(folder.text("tiny/output/\(name)"), to: "tiny/ours/\(name)")
    }
    func run(_ arguments: String...) throws -> Program.Run { try Program.run(arguments, in: other) }
    for id in ["desk", "days"] {
      let written = try run("export", "tiny", "--from", "tiny/ours", "--format", "template", "--template", id)
      try other.write(written.output, to: "theirs-\(id).csv")
      // What the other system has is what we had.
      let same = try run("diff", "tiny/ours", "theirs-\(id).csv", "--plan", "tiny", "--read-as", id, "--json")
      #expect(same.status == 0 && same.output.contains("\"is_equal\" : true"), "\(same)")
    }
    let ours = try run("verify", "tiny", "tiny/ours/roster.csv", "--json")
    let theirs = try run(
      "verify", "tiny", "theirs-desk.csv", "--read-as", "desk", "--forecast", "tiny/ours/forecast.csv", "--json")
    #expect(ours.status == 0 && ours.output == theirs.output)
    let long = try run("export", "tiny", "--from", "theirs-desk.csv", "--read-as", "desk", "--format", "csv")
    #expect(try long.output == folder.text("tiny/output/roster.csv"))
    let simulated = try run(
      "simulate", "tiny", "--from", "theirs-desk.csv", "--read-as", "desk", "--forecast", "tiny/ours/forecast.csv",
      "--max-replications", "2", "-o", "a")
    #expect(simulated.status == 0)
    #expect(try run("simulate", "tiny", "--from", "tiny/ours", "--max-replications", "2", "-o", "b").status == 0)
    #expect(try other.text("a/simulation.csv") == other.text("b/simulation.csv"))
    let replanned = try run(
      "roster", "tiny", "--from", "theirs-desk.csv", "--read-as", "desk", "--lock", "day:mon-sun", "--iterations", "5",
      "-o", "c", "-q")
    #expect(replanned.status == 0, "\(replanned.errors)")
    #expect(try other.text("c/roster.csv") == folder.text("tiny/output/roster.csv"))

    let refused = try run("verify", "tiny", "theirs-days.csv", "--read-as", "odd", "-q")
    #expect(refused.status == 65)
    #expect(
      refused.errors.hasSuffix(
        ": exports[3].columns[2].From lacks yyyy, MM, dd of the date on which a row starts\n"
          + "  Try: write such as start:yyyy-MM-dd HH:mm\n"), "\(refused.errors)")
    let unknown = try run("verify", "tiny", "theirs-days.csv", "--read-as", "day", "-q")
    #expect(unknown.status == 65)
    #expect(
      unknown.errors
        == "error: --read-as [day] is not an export of the plan\n  Try: name one of desk, days, odd\n")
    let folderOnly = try run("simulate", "tiny", "--from", "tiny/ours", "--read-as", "desk")
    #expect(folderOnly.status == 64 && folderOnly.errors.contains("--read-as needs a roster that is named as a file."))
    let missing = try run("show", "tiny", "--from", "nothing.csv")
    #expect(missing.status == 66)
    #expect(missing.errors == "error: cannot read [nothing.csv]: there is no such file\n")
    let result = try run("export", "tiny", "--from", "theirs-desk.csv", "--read-as", "desk", "--format", "json")
    #expect(result.status == 64 && result.errors.contains("name its folder with --from"))
  }

  @Test("our own roster verifies")
  func verify() throws {
    let run = try Program.run(["verify", "tiny", "--forecast", "calm.csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("every hard rule is kept; "))
  }

  @Test("its cost is the one in the result")
  func cost() throws {
    let verified = try object(
      try Program.run(["verify", "tiny", "--json", "--forecast", "calm.csv"], in: folder).output)
    let planned = try object(try folder.text("tiny/output/result.json"))
    let cost = try #require(planned["cost"] as? [String: Double])
    #expect(try #require(verified["cost"] as? [String: Double]) == cost)
  }

  @Test("a duty before the horizon takes part, one after it is named")
  func aroundTheHorizon() throws {
    let rows = """
      agent,activity,queue,start,end
      T001,work,phone,2026-11-22T22:00,2026-11-23T06:00
      T001,work,phone,2026-11-23T08:00,2026-11-23T16:30
      T002,work,phone,2026-11-30T08:00,2026-11-30T16:30

      """
    try folder.write(rows, to: "around.csv")
    let run = try Program.run(["verify", "tiny", "around.csv"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.output.contains(
        "2 h of rest before the duty of 2026-11-23 08:00, 9 h less than 11 h; the one before ended at "
          + "2026-11-23 06:00\n"), "\(run.output)")
    #expect(
      run.errors.contains("around.csv: duties that start after the horizon are left out: 1 (T002 on 2026-11-30)\n"))
  }

  @Test("an edit of the local times of our own roster is seen, and how to go on is said")
  func edited() throws {
    let roster = try folder.text("tiny/output/roster.csv")
    let row = try #require(roster.firstMatch(of: /(T\d\d\d,work,phone,)([^,]+),([^,]+),([^,]+),([^,]+),(\d+),/)).output
    let edited = String(row.2).replacing(/T\d\d:/, with: "T00:")
    try folder.write(
      roster.replacing(row.0, with: "\(row.1)\(edited),\(row.3),\(row.4),\(row.5),\(row.6),"), to: "edited.csv")
    let run = try Program.run(["verify", "tiny", "edited.csv"], in: folder)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors.contains(
        "edited.csv:2: start [\(edited)] and start_utc [\(row.4)] are different moments\n"
          + "  Try: correct the one that is wrong, or leave start_utc empty\n"), "\(run.errors)")
    try folder.write(
      roster.replacing(row.0, with: "\(row.1)\(row.2),\(row.3),,,,"), to: "edited.csv")
    #expect(try Program.run(["verify", "tiny", "edited.csv"], in: folder).status == 0)
  }

  @Test("somebody else's roster that breaks a hard rule ends with 65 and every breach")
  func breach() throws {
    let roster = """
      agent,activity,start,end
      T001,work,2026-11-23T08:00,2026-11-23T16:30
      T002,work,2026-11-23T03:00,2026-11-23T08:00
      """
    try folder.write(roster, to: "other.csv")
    let run = try Program.run(["verify", "tiny", "other.csv", "--forecast", "calm.csv"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors
        == "warning: agent T002 is on duty on 2026-11-23, while all the queues they serve are closed\n", "\(run.errors)"
    )
    #expect(run.output.contains("hard breaks: ") && run.output.contains("hard contract-hours: "), "\(run.output)")
    let json = try Program.run(["verify", "tiny", "other.csv", "--forecast", "calm.csv", "--json"], in: folder)
    #expect(json.status == 65)
    #expect(try object(json.output)["is_feasible"] as? Bool == false)
  }

  @Test("a roster that cannot be understood ends with 65 and its place")
  func unreadable() throws {
    try folder.write("agent,activity,start,end\nT099,work,2026-11-23T08:00,2026-11-23T16:30\n", to: "bad.csv")
    let run = try Program.run(["verify", "tiny", "bad.csv"], in: folder)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("bad.csv:2: agent [T099] is not an agent of the plan\n  Try: "), "\(run.errors)")
  }

  @Test("verify names who is on duty on a day that the calendar has closed since, as plan does")
  func closedDay() throws {
    let other = try Folder.tiny()
    try other.replace(
      "\nhistory:", with: "\ncalendar:\n  - {name: Move, date: 2026-11-25, closed: true}\n\nhistory:",
      in: "tiny/plan.yaml")
    try other.write(folder.text("tiny/output/roster.csv"), to: "roster.csv")
    let run = try Program.run(["verify", "tiny", "roster.csv"], in: other)
    #expect(run.errors.contains("on duty on 2026-11-25, while all the queues they serve are closed"), "\(run.errors)")
    #expect(try !Program.run(["verify", "tiny"], in: folder).errors.contains("closed"))
  }
}
