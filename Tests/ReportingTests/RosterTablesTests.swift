import Reporting
import Testing
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
