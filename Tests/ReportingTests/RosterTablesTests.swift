@testable import Reporting
import PlanModel
import Testing
import WallClock
import Workforce

@Suite("Roster tables") struct RosterTablesTests {
  @Test("The long table has a row an activity, with offsets through the change to summer time") func longSpring() throws
  {
    let centre = try Amsterdam.spring()
    try expectGolden(
      RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock), "roster-spring.csv")
  }

  @Test("The long table tells the repeated hour apart by its offset") func longAutumn() throws {
    let centre = try Amsterdam.autumn()
    try expectGolden(
      RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock), "roster-autumn.csv")
  }

  @Test("Who lives by another clock has times of that, with its offset") func elsewhere() throws {
    var centre = try Amsterdam.autumn()
    centre.moveSecondAgent(to: try #require(ZonedClock(identifier: "America/New_York")))
    let long = RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock)
    #expect(long.contains("A1,work,calls,2026-10-19T06:00:00+02:00,"))
    #expect(long.contains("A2,work,calls,2026-10-19T08:00:00-04:00,2026-10-19T10:00:00-04:00,2026-10-19T12:00:00Z,"))
    let wide = RosterTables.wide(centre.roster, plan: centre.plan, clock: centre.clock)
    #expect(wide.contains("A2,08:00-16:30 late,"))
    // A spreadsheet's plain times are read back as the centre's.
    let plain = RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock, form: .excel(English()))
    #expect(plain.contains("A2;;work;calls;2026-10-19 14:00;2026-10-19 16:00;"), "\(plain)")
  }

  @Test("Days and times of an export are the centre's, whatever day it is where the agent lives") func exports() throws
  {
    var centre = try Amsterdam.autumn()
    centre.moveSecondAgent(to: try #require(ZonedClock(identifier: "Pacific/Kiritimati")))
    // Two in the afternoon in Amsterdam is two at night of the next day there.
    centre.roster.duties[1] = [Duty(day: 1, family: 1, start: 14 * 60, minutes: 510, queue: 0)]
    let export = ExportDraft(
      id: "t", rows: .duty,
      columns: [
        .init(heading: "who", expression: "agent"), .init(heading: "day", expression: "date:yyyy-MM-dd"),
        .init(heading: "from", expression: "start:HH:mm"),
      ])
    let table = try TemplateTable(export, plan: centre.plan, clock: centre.clock).text(for: centre.roster)
    #expect(table.contains("A2,2026-10-19,14:00\r\n"), "\(table)")
    centre.plan.agents[1].team = "far"
    let view = RosterView(
      plan: centre.plan, clock: centre.clock, roster: centre.roster,
      style: TextStyle(isColoured: false, columns: 80, isTerminal: false))
    let team = view.team("far", days: [0, 1])
    #expect(
      team.contains("Times of the contract far are those of Pacific/Kiritimati.\n") && team.contains("02:00-10:30"))
  }

  @Test("Calendars, pages and sentences have the agent's own clock and its zone") func own() throws {
    var centre = try Amsterdam.autumn()
    centre.moveSecondAgent(to: try #require(ZonedClock(identifier: "America/New_York")))
    let calendars = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: []).files(for: centre.roster)
      .files
    #expect(calendars[0].text.contains("TZID=Europe/Amsterdam:20261019T060000"))
    #expect(
      calendars[1].text.contains("TZID=America/New_York:20261019T080000") && !calendars[1].text.contains("TZID=Europe"))
    let pages = AgentPage(plan: centre.plan, clock: centre.clock).texts(for: centre.roster, findings: [])
    #expect(pages[0].contains("Times are those of Europe/Amsterdam.") && pages[0].contains("06:00-14:30"))
    #expect(pages[1].contains("Times are those of America/New_York.") && pages[1].contains("08:00-16:30"))
    let finding = Finding(
      rule: .minimumRest, isHard: true, agent: 1, day: 0, amount: Amount(60, .minutes),
      facts: .rest(minutes: 600, limit: 660, previousEnd: 0, nextStart: 840))
    #expect(
      English().sentence(for: finding, in: centre.plan)
        == "agent A2: 10 h of rest before the duty of 2026-10-19 08:00, 1 h less than 11 h; the one before ended at 2026-10-18 18:00"
    )
    #expect(
      Indonesian().zone("Asia/Jayapura", ofContracts: ["far"]) == "Waktu untuk kontrak far menurut zona Asia/Jayapura.")
    #expect(
      English().zone("Asia/Jayapura", ofContracts: ["far", "wide"])
        == "Times of the contracts far, wide are those of Asia/Jayapura.")
    let view = RosterView(
      plan: centre.plan, clock: centre.clock, roster: centre.roster,
      style: TextStyle(isColoured: false, columns: 120, isTerminal: false))
    #expect(
      view.agent(1).contains("Times are those of America/New_York.") && view.agent(1).contains("08:00-16:30 late"))
    #expect(!view.agent(0).contains("Times are") && view.day(0, coverage: nil).contains("14:00-22:30 late"))
  }

  @Test("The wide table has a row an agent and a column a day") func wide() throws {
    let centre = try Amsterdam.spring()
    try expectGolden(RosterTables.wide(centre.roster, plan: centre.plan, clock: centre.clock), "roster-wide.csv")
  }

  @Test("An agent without duties has an empty row in the wide table and none in the long one") func noDuties() throws {
    let centre = try Amsterdam.spring()
    let empty = Roster(duties: [[], []])
    #expect(RosterTables.wide(empty, plan: centre.plan, clock: centre.clock).hasSuffix("\nA1,,,,,,,\nA2,,,,,,,\n"))
    #expect(
      RosterTables.long(empty, plan: centre.plan, clock: centre.clock)
        == "agent,activity,queue,start,end,start_utc,end_utc,paid_minutes,shift\n")
  }

  @Test("Fields with commas, quotes or line breaks stand in quotes") func quoting() throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[0].id = "A \"one\", first"
    let table = RosterTables.wide(Roster(duties: [[], []]), plan: centre.plan, clock: centre.clock)
    #expect(table.contains("\n\"A \"\"one\"\", first\",,,,,,,\n"))
  }

  @Test("A break at the shift's edge leaves no empty row of work") func breakAtTheEdge() throws {
    var centre = try Amsterdam.spring()
    let pause = PlacedBreak(start: 0, minutes: 30, isPaid: true, kind: .rest)
    let duty = Duty(day: 0, family: 0, start: 360, minutes: 60, breaks: [pause], queue: 0)
    centre.roster = Roster(duties: [[duty], []])
    let rows = RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("A1,break,,2026-03-23T06:00:00+01:00,2026-03-23T06:30:00+01:00,"))
    #expect(rows[2].hasSuffix(",30,early"))
  }
}
