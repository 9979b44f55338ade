import Foundation
import PlanFiles
import TestSupport
import Testing
import Workforce

/// Rosters that are read by the columns of an export.
@Suite("Rosters that are read by an export") struct RosterTemplateTests {
  private static let people = """
    id,name,email,payroll_id,skills,contract,availability
    a1,Ann,Ann@x.org,007,phone,full-time,
    a2,Bob,bob@x.org,008,phone|chat,full-time,

    """

  private static func plan(_ rows: String, _ columns: String, _ more: String = "") -> SmallPlan {
    SmallPlan()
      .yaml("breaks:", "  - {id: night, starts: 22:00, lengths: [8h30, 9h]}\nbreaks:")
      .yaml("history:", "  - {id: chat, skill: chat, goals: {mean-wait: 30 s}}\nhistory:")
      .yaml("rules:", "exports: [{id: t, rows: \(rows), columns: \(columns)\(more)}]\nrules:")
      .file("agents.csv", people)
  }

  private func read(_ text: String, _ plan: SmallPlan) throws -> RosterReading {
    let loaded = try FolderOnDisk(plan.files).load()
    let template = try #require(try loaded.rosterTemplate("t"))
    return try RosterReader.read(
      Array(text.utf8), file: "r.csv", plan: loaded.plan, clock: loaded.clock, template: template)
  }

  private func problems(_ text: String, _ plan: SmallPlan) throws -> [String] {
    do {
      _ = try read(text, plan)
      return []
    } catch let error as PlanError {
      return error.problems.map { "\($0)" }
    }
  }

  private static let activities = plan(
    "activity",
    "[{Who: email}, {Nr: payroll-id}, {From: 'start:dd/MM/yyyy HH:mm'}, {To: 'end:H:mm'}, {Task: 'activity|map:tasks'}, "
      + "{Q: queue}, {Paid: 'paid-hours:1'}, {Day: date}]",
    ", time-zone: UTC, map: {tasks: {work: Phone, meal: Lunch, break: Rest}}")

  private static let duties = plan(
    "duty", "[{A: agent}, {Day: 'date:d.M.'}, {Y: 'date:yy'}, {In: 'start:HHmm'}, {Min: minutes}, {Q: queue}]")

  @Test("Zone, formats and maps are turned round") func activities() throws {
    let found = try read(
      """
      Remark,Who,Nr,From,To,Task,Q,Paid,Day
      x,ann@x.org,007,23/11/2026 06:30,10:00,Phone,phone,3.5,2026-11-23
      ,ANN@X.ORG,,23/11/2026 10:00,10:30,Lunch,,0.0,
      ,,007,23/11/2026 10:30,15:00,Phone,phone|chat,,2026-11-23
      ,bob@x.org,8,29/11/2026 21:00,6:00,Phone,chat,9.0,2026-11-29

      """.replacing(",8,", with: ",008,"), Self.activities)
    #expect(
      found.roster.duties == [
        [
          Duty(
            day: 0, family: 0,
            activities: [
              Activity(.contacts(queues: [0]), minutes: 450..<660),
              Activity(.pause(.meal), minutes: 660..<690, isPaid: false),
              Activity(.contacts(queues: [0, 1]), minutes: 690..<960),
            ])
        ], [Duty(day: 6, family: 1, start: 9960, minutes: 540, queue: 1)],
      ])
    #expect(found.warnings == [])
  }

  @Test("A row of a duty is a duty, and it is said that it has no breaks") func duties() throws {
    let found = try read(
      """
      A;Day;Y;In;Min;Q
      a1;23.11.;26;0730;510;phone
      a1;23.11.;26;1600;510;phone
      a2;29.11.;26;2200;540;phone|chat

      """, Self.duties)
    #expect(found.roster.duties.map { $0.map(\.span) } == [[450..<960, 960..<1470], [9960..<10500]])
    #expect(found.roster.duties[1][0].queues == [0, 1])
    #expect(
      found.warnings == [
        "r.csv: rows of duties say nothing of breaks: each duty is read as work at its queues from its start to its end"
      ])
  }

  @Test("Whatever cannot be read is said with its row and value") func rows() throws {
    let found = try problems(
      """
      Who,Nr,From,To,Task,Q,Paid,Day
      anm@x.org,,23/11/2026 06:30,10:00,Phone,phone,,
      ann@x.org,008,23/11/2026 06:30,10:00,Phone,phone,,
      ,,23/11/2026 06:30,10:00,Phone,phone,,
      ann@x.org,,2026-11-23 06:30,10:00,Phone,phone,,
      ann@x.org,,30/02/2026 06:30,10:00,Phone,phone,,
      ann@x.org,,,10:00,Phone,phone,,
      ann@x.org,,24/11/2026 06:30,25:00,Phone,phone,,
      ann@x.org,,24/11/2026 06:30,10:00,Phnoe,phone,,
      ann@x.org,,24/11/2026 06:30,10:00,,phone,,
      ann@x.org,,25/11/2026 06:30,10:00,Phone,fax,,
      ann@x.org,,26/11/2026 06:30,10:00,Phone,phone,3.4,
      ann@x.org,,27/11/2026 06:30,7:00,Rest,phone,0.2,
      ann@x.org,,28/11/2026 06:30,10:00,Phone,phone,,2026-11-27

      """, Self.activities)
    #expect(
      found == [
        "r.csv:2: Who [anm@x.org] is the email of no agent of the plan\n  Try: did you mean [Ann@x.org]?",
        "r.csv:3: Nr [008] is another agent than Who [ann@x.org]\n  Try: correct the one that is wrong",
        "r.csv:4: Who is empty\n  Try: write a value, or remove the row",
        "r.csv:5: From [2026-11-23 06:30] is not written as the export writes it\n  Try: write such as 23/11/2026 09:00",
        "r.csv:6: From [30/02/2026 06:30] is no date that exists\n  Try: correct the date",
        "r.csv:7: From is empty\n  Try: write a value, or remove the row",
        "r.csv:8: To [25:00] is not written as the export writes it\n  Try: write such as 9:00",
        "r.csv:9: Task [Phnoe] is no name in the map [tasks]\n  Try: did you mean [Phone]?",
        "r.csv:10: Task is empty\n  Try: write a value, or remove the row",
        "r.csv:11: queue [fax] is not a queue of the plan\n  Try: the plan has phone, chat",
        "r.csv:12: Paid [3.4] of work is not its 210 minutes",
        "r.csv:13: Paid [0.2] is neither nothing nor all of the 30 minutes",
        "r.csv:14: Day [2026-11-27] is not the day on which the duty starts: [2026-11-28]\n  Try: correct the one that is wrong",
      ])
    #expect(
      try problems("A;Day;Y;In;Min;Q\na1;23.11.;26;0730;0;phone\na1;31.11.;26;0730;510;phone\n", Self.duties) == [
        "r.csv:2: Min [0] is no number of minutes from 1 to 2880\n  Try: write how many minutes the row lasts",
        "r.csv:3: Day [31.11. 26] is no date that exists\n  Try: correct the date",
      ])
    #expect(
      try problems("A;Day;Y;In;Q\n", Self.duties) == [
        "r.csv:1: the column [Min] is missing\n  Try: add it; the columns are A, Day, Y, In, Min, Q"
      ])
  }

  @Test("Columns that say the same must agree, and one of them without a doubt") func agreement() throws {
    let plan = Self.plan(
      "activity",
      "[{A: agent}, {D: 'start:yyyy-MM-dd'}, {S: 'start:HH:mm'}, {E: 'end:HH:mm'}, {M: minutes}, {K: 'activity|map:kinds'}, "
        + "{T: 'activity|map:tasks'}, {Q: queue}]",
      ", map: {kinds: {work: Paid, meal: Pause, break: Pause}, tasks: {work: W, meal: M, break: B}}")
    let header = "A,D,S,E,M,K,T,Q\n"
    let found = try read(
      header + "a1,2026-11-23,07:30,11:00,210,Paid,W,phone\na1,2026-11-23,11:00,11:30,30,Pause,M,\n", plan)
    #expect(found.roster.duties[0][0].activities.map(\.minutes) == [450..<660, 660..<690])
    #expect(
      try problems(
        header + "a1,2026-11-23,07:30,11:00,200,Paid,W,phone\na1,2026-11-23,11:00,11:30,30,Paid,M,\n"
          + "a1,2026-11-23,11:30,11:30,30,Paid,W,\n", plan) == [
          "r.csv:2: M [200] is not the 210 minutes from [2026-11-23 07:30] to [11:00]\n  Try: correct the one that is wrong",
          "r.csv:3: K [Paid] is something else than T [M]\n  Try: correct the one that is wrong",
          "r.csv:4: M [30] is not the 1440 minutes from [2026-11-23 11:30] to [11:30]\n  Try: correct the one that is wrong",
        ])
  }

  @Test("Times that clocks show twice need their offset, or a length that only one of them has") func clockChange()
    throws
  {
    func centre(_ columns: String) -> SmallPlan {
      Self.plan("duty", columns).yaml("first-day: 2026-11-23", "first-day: 2026-10-19")
    }
    let plain = centre("[{A: agent}, {S: 'start:yyyy-MM-dd HH:mm'}, {E: 'end:yyyy-MM-dd HH:mm'}, {Q: queue}]")
    #expect(
      try problems(
        "A,S,E,Q\na1,2026-10-24 22:00,2026-10-25 02:30,phone\na2,2026-10-25 02:30,2026-10-25 11:00,chat\n", plain) == [
          "r.csv:2: E [2026-10-25 02:30] happens twice in Europe/Amsterdam\n  Try: write times with their offset by xxx in the export, or in UTC",
          "r.csv:3: S [2026-10-25 02:30] happens twice in Europe/Amsterdam\n  Try: write times with their offset by xxx in the export, or in UTC",
        ])
    let offsets = centre("[{A: agent}, {S: 'start:yyyy-MM-dd HH:mmxxx'}, {E: 'end:HH:mm'}, {Q: queue}]")
    #expect(try read("A,S,E,Q\na1,2026-10-25 02:30+01:00,11:00,phone\n", offsets).roster.duties[0][0].minutes == 510)
    let lengths = centre("[{A: agent}, {S: 'start:yyyy-MM-dd HH:mm'}, {E: 'end:HH:mm'}, {M: minutes}, {Q: queue}]")
    #expect(try read("A,S,E,M,Q\na1,2026-10-25 02:30,11:00,510,phone\n", lengths).roster.duties[0][0].minutes == 510)
    let spring = Self.plan(
      "duty", "[{A: agent}, {S: 'start:yyyy-MM-dd HH:mm'}, {E: 'end:yyyy-MM-dd HH:mm'}, {Q: queue}]"
    )
    .yaml("first-day: 2026-11-23", "first-day: 2026-03-23")
    #expect(
      try problems(
        "A,S,E,Q\na1,2026-03-28 22:00,2026-03-29 02:30,phone\na2,2026-03-29 02:30,2026-03-29 11:00,chat\n", spring) == [
          "r.csv:2: E [2026-03-29 02:30] does not exist in Europe/Amsterdam\n  Try: correct the time",
          "r.csv:3: S [2026-03-29 02:30] does not exist in Europe/Amsterdam\n  Try: correct the time",
        ])
  }

  @Test("Who has one skill alone serves it where no column says the queue; of others it has to be said") func queues()
    throws
  {
    let plan = Self.plan("duty", "[{N: name}, {S: start}, {E: end}]")
    #expect(try read("N,S,E\nAnn,2026-11-23 07:30,2026-11-23 16:00\n", plan).roster.duties[0][0].queues == [0])
    #expect(
      try problems("N,S,E\nBob,2026-11-23 07:30,2026-11-23 16:00\n", plan) == [
        "r.csv:2: nothing says which queue agent [a2] serves\n  Try: read by an export that also has a column of queue"
      ])
    #expect(
      try problems(
        "N,S,E\nAnn,2026-11-23 07:30,2026-11-23 16:00\n", plan.with("agents.csv", "Bob", "Ann")) == [
          "r.csv:2: N [Ann] is of several agents: [a1], [a2]\n  Try: read by an export that also has a column of agent, email or payroll-id"
        ])
  }

  @Test(
    "An export that cannot be turned round is refused where the plan writes it",
    arguments: [
      (
        "agent-week", "[{A: agent}]", "",
        [
          "plan.yaml:31:25: exports[1].rows [agent-week] has no times in its rows: no roster can be read from it\n  Try: read by an export whose rows are activities or duties"
        ]
      ),
      (
        "duty", "[{T: team}, {M: minutes}]", "",
        [
          "plan.yaml:31:40: exports[1].columns do not say whose a row is\n  Try: add a column of agent, email, payroll-id or name",
          "plan.yaml:31:40: exports[1].columns do not say when a row starts\n  Try: add a column such as `- {Start: start:yyyy-MM-dd HH:mm}`",
        ]
      ),
      (
        "activity", "[{A: agent}, {D: date}, {S: 'start:HH'}]", "",
        [
          "plan.yaml:31:44: exports[1].columns do not say when a row ends\n  Try: add a column such as `- {End: end:yyyy-MM-dd HH:mm}`",
          "plan.yaml:31:44: exports[1].columns do not say what is done: work, a meal or a break\n  Try: add a column such as `- {Task: activity}`",
          "plan.yaml:31:72: exports[1].columns[3].S lacks mm of the time of day\n  Try: write such as start:yyyy-MM-dd HH:mm",
          "plan.yaml:31:72: exports[1].columns[3].S lacks yyyy, MM, dd of the date on which a row starts\n  Try: write such as start:yyyy-MM-dd HH:mm",
        ]
      ),
      (
        "duty", "[{A: 'agent|map:m'}, {S: start}, {E: 'end:hh:mm'}, {Q: 'queue|map:m'}]", ", map: {m: {a1: X, a2: X}}",
        [
          "plan.yaml:31:77: exports[1].columns[3].E lacks a of the time of day\n  Try: write such as end:yyyy-MM-dd HH:mm",
          "plan.yaml:31:121: exports[1].map.m calls several values [X]: [a1], [a2]\n  Try: give each of them a name of its own",
        ]
      ),
      (
        "duty", "[{A: agent}, {A: start}, {' ': end}, {M: 'minutes|map:m'}, {S: 'start:Mdd'}]", ", map: {m: {a: b}}",
        [
          "plan.yaml:31:57: exports[1].columns[2].A [A] is the heading of another column as well\n  Try: give the column a heading of its own",
          "plan.yaml:31:71: exports[1].columns[3].  has no heading, by which a table that is read would have it\n  Try: give the column a heading of its own",
          "plan.yaml:31:81: exports[1].columns[4].M [minutes] cannot be read back through the map [m]\n  Try: write the field without a map",
          "plan.yaml:31:103: exports[1].columns[5].S [M] has one digit or two, and further ones behind it: nobody can tell where it ends\n  Try: write [MM], or a sign between them",
        ]
      ),
    ])
  func refusals(rows: String, columns: String, more: String, said: [String]) throws {
    let loaded = try FolderOnDisk(Self.plan(rows, columns, more).files).load()
    let error = #expect(throws: PlanError.self) { try loaded.rosterTemplate("t") }
    #expect(error?.problems.map(\.description) == said)
    #expect(try loaded.rosterTemplate("u") == nil)
  }

  @Test("A sheet may have real dates and times where the export writes texts")
  func sheets() throws {
    func found(_ format: String, _ table: String) throws -> RosterReading {
      let plan = Self.plan("duty", "[{A: agent}, {S: 'start:\(format)'}, {M: minutes}, {Q: queue}]")
      let loaded = try FolderOnDisk(plan.files).load()
      return try RosterReader.read(
        TableBook("Shifts", table).bytes, file: "r.xlsx", plan: loaded.plan, clock: loaded.clock,
        template: loaded.rosterTemplate("t"))
    }
    let rows = "A,S,M,Q\na1,2026-11-23 07:30,510,phone\na2,24.11.26 7:30,510,chat\n"
    #expect(try found("d.M.yy H:mm", rows).roster.duties.map { $0.map(\.span) } == [[450..<960], [1890..<2400]])
    let days = "A,S,M,Q\na1,2026-11-25 07:30,510,phone\n"
    #expect(try found("yyyy-dd-MM HH:mm", days).roster.duties[0].map(\.span) == [3330..<3840])
  }

  @Test("Whatever stands in a table, it is read or refused", arguments: [1, 2, 3]) func mutations(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let table = Array(
      "Who,Nr,From,To,Task,Q,Paid,Day\nann@x.org,007,23/11/2026 06:30,10:00,Phone,phone,3.5,2026-11-23\n".utf8)
    let loaded = try FolderOnDisk(Self.activities.files).load()
    let template = try #require(try loaded.rosterTemplate("t"))
    var refused = 0
    for _ in 0..<2000 {
      var bytes = table
      for _ in 0...random.below(3) {
        bytes[31 + random.below(bytes.count - 31)] = Array("0123456789/: ,-Z|\"\n".utf8)[random.below(19)]
      }
      do throws(PlanError) {
        let reading = try RosterReader.read(
          bytes, file: "r.csv", plan: loaded.plan, clock: loaded.clock, template: template)
        _ = reading.roster
      } catch {
        refused += 1
        #expect(!error.problems.isEmpty && error.problems.allSatisfy { !$0.message.isEmpty })
      }
    }
    #expect(refused > 1000 && refused < 2000)
  }

  @Test("A roster to start from: strangers are left out, and days without breaks are not locked") func start() throws {
    let loaded = try FolderOnDisk(Self.duties.files).load()
    let template = try #require(try loaded.rosterTemplate("t"))
    let bytes = Array("A;Day;Y;In;Min;Q\na1;23.11.;26;0730;510;phone\nzz;23.11.;26;0730;510;phone\n".utf8)
    let started = try loaded.starting(from: bytes, file: "r.csv", template: template)
    #expect(started.plan.plan.agents[0].earlier.first?.duty?.span == 450..<960)
    #expect(started.warnings.contains("r.csv: agents whom the plan does not have are left out: zz"))
    let lock = try loaded.lock("agent:a1")
    let error = #expect(throws: PlanError.self) {
      try loaded.starting(from: bytes, file: "r.csv", template: template, locks: [lock])
    }
    #expect(
      error?.description
        == "r.csv: agent [a1] has a locked day, whose breaks rows of duties do not say\n  Try: lock nothing, or read by an export whose rows are activities"
    )
    let wider = try RosterReader.plan(loaded.plan, withAgentsOf: [(bytes, "r.csv", template)])
    #expect(wider.strangers == ["zz"] && wider.plan.agents.count == 3)
  }
}
