import Foundation
import PlanFiles
import PlanModel
import Testing

/// A plan folder is read, written to another folder and read again.
@Suite struct RoundTripTests {
  private static let scenarios = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios").path

  /// Reads a folder, and what comes of writing it unchanged and of writing every file anew.
  private func check(_ path: String) throws {
    let contents = try PlanFolder.contents(at: path)
    let same = try FolderOnDisk()
    try PlanFolderWriter(contents.draft, original: contents).write(into: same.path)
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      let old = FileManager.default.contents(atPath: path + "/" + name)
      #expect(FileManager.default.contents(atPath: same.path + "/" + name) == old, "\(name)")
    }
    #expect(try PlanFolder.contents(at: same.path).draft == contents.draft)
    #expect(try PlanFolder.load(at: same.path).inputHash == PlanFolder.load(at: path).inputHash)

    // A draft of which every file has changed, changed back: all of it is written anew.
    var changed = contents.draft
    changed.centre.name = "Elsewhere"
    changed.agents[0].team = "moved"
    changed.absences = changed.absences.map { $0 + $0.prefix(1) }
    changed.wishes = changed.wishes.map { $0 + $0.prefix(1) }
    changed.adjustments = changed.adjustments.map { $0 + $0.prefix(1) }
    changed.unusualDays = changed.unusualDays.map { Array($0.dropFirst()) }
    changed.balances = changed.balances.map { Array($0.dropFirst()) }
    changed.waiting = changed.waiting.map { $0 + $0.prefix(1) }
    changed.grantedBefore = changed.grantedBefore.map { Array($0.dropFirst()) }
    changed.ledger = changed.ledger.map { Array($0.dropFirst()) }
    let anew = try FolderOnDisk()
    try PlanFolderWriter(changed, original: contents).write(into: anew.path)
    let between = try PlanFolder.contents(at: anew.path)
    #expect(between.draft == changed)
    let back = try FolderOnDisk()
    try PlanFolderWriter(contents.draft, original: between).write(into: back.path)
    #expect(try PlanFolder.contents(at: back.path).draft == contents.draft)
    #expect(try PlanFolder.load(at: back.path).plan.rules == PlanFolder.load(at: path).plan.rules)
    let first = try PlanFolderWriter(changed, original: contents).files()
    let second = try PlanFolderWriter(between.draft, original: between).files()
    #expect(first.map(\.name) == second.map(\.name) && first.map(\.bytes) == second.map(\.bytes))
    #expect(
      try JSONDecoder().decode(PlanDraft.self, from: JSONEncoder().encode(contents.draft)) == contents.draft)
  }

  @Test(arguments: ["tiny", "amsterdam-clock-change", "jakarta", "omnichannel"])
  func scenariosComeBack(name: String) throws {
    try check(Self.scenarios + "/" + name)
  }

  @Test func theTemplateComesBack() throws {
    let template = try FolderOnDisk()
    try PlanTemplate.write(into: template.path)
    try withExtendedLifetime(template) { try check(template.path) }
  }

  @Test func everyKeyComesBack() throws {
    let plan = SmallPlan().yaml(
      "history:",
      """
        - {id: mail, channel: e-mail, skill: phone, goals: {response-time: {within: 24h, clock: elapsed}}, backlog: 40, fills-gaps-of: phone, shortfall: 12, priority: 3, urgency: 0.5, idle-reserve: 2}
        - {id: chat, channel: chat, skill: phone, hours: ["mon-fri 08:00-20:00", "sat 22:00-02:00"], concurrency: 2.5, goals: {service-level: {share: 33.3%, within: 1.1 min, definition: of-answered, short-abandon: 5 s}, daily-service-level: 70/45, mean-wait: 0.1 h, maximum-occupancy: 0.85, maximum-abandonment: 3%}, patience: 100, prices: {waiting-minute: 0.00002, within: 5 s}}
        - {id: files, channel: back-office, skill: phone, weekly-work: 90 min}
        - {id: desk, channel: position, skill: phone, need: [1, {agents: 2, hours: mon-fri 09:00-12:00}], shortfall: 40}
      calendar:
        holidays: [ID, PH, GB-SCT]
        joint-leave: holiday
        special-non-working: special-day
        special-working: none
        other-date: holiday
        except: [Imlek, 2026-12-25, "All Saints' Day"]
        days:
        - {name: "Off: a day, with #signs", dates: [2026-12-25, 2026-12-26], like: sunday, queues: [phone, chat]}
        - {name: "null", date: 2026-11-27, factor: 1.8, holiday: true}
        - {name: Eve, date: 2026-12-24, hours: ["08:00-12:00", "13:00-14:00"]}
      rotations:
        - {id: cycle, starts: 2026-01-05, weeks: [early, "off", free, [early, late], {mon-fri: [late, early], sat: off, sun: early}], offsets: {north: 4, "null": 0}, agents: {a1: 2}, except: [a2]}
        - {id: idle, starts: 2026-11-30, weeks: [free]}
      activities:
        - {id: open, queues: all}
        - {id: calls, queues: phone, longest-stretch: 2h}
        - {id: mail, queues: chat, shortest-stretch: 45, longest-stretch: 1h30, step: 15, most-per-day: 3h}
        - {id: two, queues: [phone, chat]}
      sessions:
        - {id: coaching, minutes: 30, per-week: [1, 2], days: [mon-thu, sat], window: 09:00-16:00, step: 15, after-start: 1h, before-end: 30, contracts: full-time, teams: north, paid: no, ends-stretch: yes, price: 2.5, at-most: 3}
        - {id: meeting, minutes: 45, at: 2026-11-25 14:00, agents: [a1, a2]}
        - {id: lesson, minutes: 60, together: everybody, facilitators: a2}
        - {id: circle, minutes: 30, together: team}
      on-call:
        - {id: standby, shifts: call, skills: phone, need: [1, {agents: 2, hours: [sat 18:00-24:00, sun 20:00-22:00]}], price: 12.5, paid: 12.5%, counts: 0.25, rest: no}
        - {id: other, shifts: [call-late], need: 1, price: 0}
      tiers:
        - {id: lead, skills: [phone, "null"], contracts: full-time, need: [1, {agents: 2, hours: [sat 18:00-24:00, sun 20:00-22:00]}], price: 12.5}
        - {id: mentor, agents: [a1, a2], beside: {every: 4, teams: north, skills: new}}
      pay:
        - preset: [id, us-ca]
        - {id: night, hours: [22:00-06:00, 13:00-14:00], premium: 12.25%, source: "policy: nights"}
        - {id: sunday, days: [sat, sun], on: holidays, premium: 50%, stacking: highest, contracts: full-time, shifts: [early]}
        - {id: overtime, bands: [{above: 0h, premium: 1%}, {above: 8h, premium: 100%}], shifts: early}
        - {id: daily, above: 8h30, premium: 5%}
        - {id: weekly, per: week, bands: [{above: 40h, premium: 50%}, {above: 48h, premium: 0%}], without: daily}
        - {id: transport, allowance: 25000.5, shifts: early, days: mon-fri}
        - {id: call-in, least-paid: 4h, per: day}
        - {id: guarantee, least-paid: 20h, per: week}
        - {id: overtime-week, off: yes}
      night: {from: 22:00, to: 05:00, minutes: 2h}
      day-edges: {early: 06:30, late: 24:00}
      objective: {shortfall: 20, surplus: 0.5, secondary: 0.25, change: 3, change-near: [{days: 1, times: 9}, {days: 7, times: 2}], prices: {late: 0.5, abandoned: 1}}
      forecast: ours.csv
      agents: people.csv
      absences: away.csv
      wishes: wanted.csv
      previous-roster: before.csv
      locks: fixed.csv
      adjustments: changes.csv
      unusual-days: odd.csv
      balances: due.csv
      waiting: queue.csv
      absence-kinds: [{id: "leave, paid", counts: calendar-days}, {id: sick, counts: hours}]
      states: {Am Telefon: work, "null": coaching, 'Pause: kurz': pause}
      absence-limits:
        - {team: north, contract: full-time, skill: phone, kind: ["leave, paid", sick], most: 2, from: 2026-11-01, to: 2026-12-31, days: [mon-thu, sat]}
        - {most: 100%}
        - {most: 0.125, days: fri}
      granted-before: march.csv
      ledger: year.csv
      fair-share: [{count: nights, weight: 4, months: 12, expected: 3.5, contracts: full-time, teams: [north]}, {count: {early: 1, late: 2}, weight: 0.5}, {count: "shift:early", weight: 1}]
      wish-budget: {points: 12.5, cost: 2, carry-over: 0.5}
      shrinkage: {out-of-office: 8%, in-office: {mon-fri: 12%, sun: 5%}, mode: additive, includes: [breaks, absences]}
      solve: {time-limit: 2 min, gap: 0.5%, seed: 7}
      staffing: {quantile: 0.8, pooling: 40%}
      exports:
        - {id: desk, rows: activity, file: desk.txt, time-zone: UTC, delimiter: bar, columns: [{"Agent, email": email}, {Start: "start:yyyy-MM-dd HH:mm"}, {"null": "'a: b'"}, {Task: "activity|map:tasks"}], map: {tasks: {work: "Phone, 1", meal: "no"}}, forbid: [",", "|"]}
        - {id: pay, rows: agent-week, columns: [{Id: payroll-id}]}
      history:
      """
    ).yaml(
      "  - file: history.csv",
      """
        - {file: history.csv, format: genesys, columns: {start: Von, time: Zeit, queue: "Q, 1", offered: A, answered: B, abandoned: C, handling_total_seconds: {talk: [D, E], wrap-up: F}, part: Skill}, part: day, queue-names: {Telefon: phone}, time-zone: UTC, date-format: dd.MM.yyyy HH:mm, decimal-comma: true, thousands-sign: point, handling-unit: minutes, missing-means: zero, only: {Media Type: [voice, "a, b"]}, leave-out: {Status: Deleted, Kind: [x]}}
        - {file: calls.csv, format: contacts, queue: phone, columns: {id: Call ID}, contacts-by: id}
        - {file: more.csv, queue: chat, columns: {handling_seconds: [E, F]}}
      """
    ).yaml("interval: 30", "interval: 30\n  first-weekday: monday\n  weekend: [fri, sat]\n  language: id")
      .yaml(
        "  - shift-length: 8h30",
        "  - shift-length: 8h30\n    shifts: [early]\n    longest-stretch: 6h\n    shortest-stretch: 45\n    break-step: 10"
      ).yaml(
        "days: [4, 5]",
        "days: [4, 5]\n    cost: 1.25\n    shifts: [early]\n    shift-lengths: [8h30]\n    pattern: {mon-tue: early, wed: [early, late], thu: work, sat-sun: free}\n    activities: [open, calls]\n    time-zone: Europe/London"
      )
      .yaml(
        "lengths: 8h30",
        "lengths: [8h30, 510]\n    days: [mon-fri, sat]\n    contracts: full-time\n"
          + "  - {id: late, starts: 13:00, lengths: 8h30, lengths-by: clock}"
          + "\n  - {id: call, starts: 18:00, lengths: 14h}\n  - {id: call-late, starts: 20:00, lengths: 10h}"
      )
      .yaml(
        "  - minimum-rest: 11h",
        """
          - preset: [eu, uk]
          - {minimum-rest: 12h, contracts: [full-time], source: "policy: 12"}
          - {weekly-rest: {rest: 35h30, counted: any-seven-days}, contracts: full-time}
          - {forbidden-succession: {first: early, second: [early]}, weight: 2.5}
          - {minimum-staffing: {queue: phone, agents: 1, from: 22:00, to: 06:00}}
          - {rest-after-nights: {nights: 3, rest: 32h}}
          - {maximum-weekends: 1, weight: 3}
          - maximum-split-weekends: 0
          - maximum-consecutive-weekends: 2
          - {maximum-consecutive-days-off: 4, weight: 1}
          - {minimum-days: 1, weight: 1}
          - {forward-rotation: [[early], late], weight: 1}
          - {maximum-average-weekly-hours: {hours: 47h30, weeks: 26}, weight: 1.5, contracts: full-time}
          - maximum-average-weekly-hours: {hours: 48h, weeks: 4, from-nights: 48}
          - {start-variation: 2h, weight: 1}
          - {start-variation: {within: 3h, from: 12:00}, weight: 1}
          - {maximum-consecutive-shifts: {shifts: early, days: 3}, weight: 1}
          - {minimum-consecutive-shifts: {shifts: [early], days: 2}, weight: 1}
        """
      )
      .adding("fixed.csv", "agent,day,shift,reason\na1,\"sat,sun\",,\"He said \"\"no\"\"\"\n,,early,\n")
      .file("away.csv", "agent,from,to,kind\na1,2026-12-24 12:00,2026-12-24T18:00:00+01:00,\"leave, paid\"\n")
      .file("wanted.csv", "agent,wish,what,day,weight\na2,wants,09:00-12:00,2026-11-25,0.5\n")
      .file("agents.csv", nil).file("absences.csv", nil).file("wishes.csv", nil)
      .file("ours.csv", "start,queue,contacts,handling_seconds\n").file("more.csv", "start,offered\n").file(
        "calls.csv", "Call ID,start\n"
      )
      .file("before.csv", "agent,activity,queue,start,end,shift\n")
      .file(
        "people.csv",
        "id,name,team,skills,contract,first_day,last_day,availability,secondary,activities,email,group,payroll_id,language\n"
          + "a1,Ann,north,phone|new until 2026-12-31,full-time,2026-01-01,2027-12-31,mon-fri 06:00-20:00,phone,calls|open,ann@example.com,North 1,007,id\na2,Bob,north,phone from 2026-01-01 until 2028-01-01,full-time,,,,,,,,,\n"
      )
      .file(
        "changes.csv",
        "queue,from,to,action,value,reason,author\nphone,2026-11-24 08:00,2026-11-24 12:30,percent,-12.5,\"Mail, two\",Ann\n"
      )
      .file("due.csv", "agent,kind,from,to,due,carried\na1,\"leave, paid\",2026-01-01,2026-12-31,12,-1.5\n")
      .file("queue.csv", "agent,from,to,kind,paid,asked_at\na2,2026-12-24,2026-12-26,sick,no,2026-11-02 09:00\n")
      .file("march.csv", "agent,worth,lost,possible,day\na1,4,0.5,no,2026-10-05\na2,2,2,,\n")
      .file(
        "year.csv",
        "month,agent,count,value,week,reason,author\n2026-10,a1,nights,2,2026-10-26,,\n2026-11,a1,\"shift:early\",1.25,2026-10-26,,\n"
          + "2026-10,a9,hours,-7.5,,\"Swap, by mail\",Ann\n"
      )
      .file("odd.csv", "reason,date,queue,decision\nOutage,2026-10-05,phone,drop\n,2026-10-06,,keep\n")
    let folder = try FolderOnDisk(plan.files)
    try withExtendedLifetime(folder) { try check(folder.path) }
    // A key that is not said here would not be seen to come back.
    let unsaid = SaidKeys(try PlanFolder.contents(at: folder.path).draft).unsaid
    #expect(unsaid == [])
  }

  @Test func onlyWhatChangedIsWrittenAnew() throws {
    let folder = try FolderOnDisk(SmallPlan().adding("plan.yaml", "# a remark\n").files)
    let contents = try PlanFolder.contents(at: folder.path)
    let draft = try contents.draft.applying([.removeAgent("a2")])
    try PlanFolderWriter(draft, original: contents).write(into: folder.path)
    let text = try String(contentsOfFile: folder.path + "/plan.yaml", encoding: .utf8)
    #expect(text.hasSuffix("# a remark\n"))
    #expect(
      try String(contentsOfFile: folder.path + "/agents.csv", encoding: .utf8)
        == "id,name,team,contract,skills,first_day,last_day,availability\na1,Ann,,full-time,phone,,,\n")
  }

  @Test func writtenAnewTwoFoldersThatSayTheSameAreTheSame() throws {
    let plain = try FolderOnDisk(SmallPlan().files)
    let remarked = try FolderOnDisk(
      SmallPlan().yaml("centre:", "# Our centre.\ncentre:")
        .file("agents.csv", "contract,id,name,skills\nfull-time,a1,Ann,phone\nfull-time,a2,Bob,phone\n").files)
    let texts = try [plain, remarked].map { folder in
      let contents = try PlanFolder.contents(at: folder.path)
      return try PlanFolderWriter(contents.draft, original: contents, keepsBytes: false).files()
        .map { "\($0.name): \(String(decoding: $0.bytes, as: UTF8.self))" }
    }
    #expect(texts[0] == texts[1])
    #expect(!texts[0].contains { $0.contains("#") })
  }

  @Test func filesInFoldersOfTheFolderComeToo() throws {
    let folder = try FolderOnDisk()
    for name in ["data", "tables"] {
      try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    let plan = SmallPlan().yaml("file: history.csv", "file: data/history.csv")
      .adding("plan.yaml", "wishes: tables/./wishes.csv\n")
    for (name, text) in plan.files where name != "history.csv" && name != "wishes.csv" {
      try folder.write(name, Data(text.utf8))
    }
    for (name, text) in [("data/history.csv", "history.csv"), ("tables/wishes.csv", "wishes.csv")] {
      try folder.write(name, Data((plan.files[text] ?? "").utf8))
    }
    let target = try FolderOnDisk()
    let contents = try PlanFolder.contents(at: folder.path)
    try PlanFolderWriter(contents.draft, original: contents).write(into: target.path + "/new")
    #expect(try PlanFolder.contents(at: target.path + "/new").draft == contents.draft)
    #expect(try PlanFolder.load(at: target.path + "/new").inputHash == PlanFolder.load(at: folder.path).inputHash)
  }

  @Test func whatALinkLeadsToIsCopied() throws {
    let folder = try FolderOnDisk(SmallPlan().file("history.csv", nil).files)
    let shared = try FolderOnDisk(["calls.csv": "start,queue,offered\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/history.csv",
      withDestinationPath: "../" + URL(fileURLWithPath: shared.path).lastPathComponent + "/calls.csv")
    let target = try FolderOnDisk()
    let contents = try PlanFolder.contents(at: folder.path)
    try PlanFolderWriter(contents.draft, original: contents).write(into: target.path + "/deep/new")
    #expect(
      try String(contentsOfFile: target.path + "/deep/new/history.csv", encoding: .utf8) == "start,queue,offered\n")
  }

  @Test func whereATableOutsideWouldChangeNothingIsWritten() throws {
    let outer = try FolderOnDisk(["wishes.csv": "agent,wish,what,day,weight\na2,wants,early,2026-11-25,0.5\n"])
    let folder = try FolderOnDisk(SmallPlan().adding("plan.yaml", "wishes: \(outer.path)/wishes.csv\n").files)
    let contents = try PlanFolder.contents(at: folder.path)
    let draft = try contents.draft.applying([.removeAgent("a2")])
    let error = #expect(throws: PlanError.self) {
      try PlanFolderWriter(draft, original: contents).write(into: outer.path + "/new")
    }
    #expect(
      error?.problems.map(\.message) == ["the file lies outside the folder and is not changed"])
    #expect(!FileManager.default.fileExists(atPath: outer.path + "/new"))
    try PlanFolderWriter(contents.draft, original: contents).write(into: outer.path + "/new")
    #expect(FileManager.default.fileExists(atPath: outer.path + "/new/agents.csv"))
  }

  @Test func aNameThatClimbsOutOfTheFolderIsRefusedAndNothingIsWritten() throws {
    let outer = try FolderOnDisk()
    let plan = SmallPlan().adding("plan.yaml", "wishes: ../wishes.csv\n")
    try FileManager.default.createDirectory(atPath: outer.path + "/plan", withIntermediateDirectories: true)
    for (name, text) in plan.files {
      try outer.write(name == "wishes.csv" ? name : "plan/" + name, Data(text.utf8))
    }
    let contents = try PlanFolder.contents(at: outer.path + "/plan")
    let error = #expect(throws: PlanError.self) {
      try PlanFolderWriter(contents.draft, original: contents).write(into: outer.path + "/deep/new")
    }
    #expect(
      error?.description == "plan.yaml: the plan names [../wishes.csv], which lies outside its folder\n"
        + "  Try: move the file into the folder, or name it by its whole path")
    #expect(!FileManager.default.fileExists(atPath: outer.path + "/deep"))
  }
}
