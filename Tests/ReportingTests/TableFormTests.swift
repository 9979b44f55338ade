import PlanFiles
import Planning
import Reporting
import Testing
import Workforce

@Suite("Tables for a spreadsheet") struct TableFormTests {
  @Test("They have a mark, semicolons, names beside ids, and times that are times") func long() throws {
    let centre = try Amsterdam.autumn()
    let text = RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock, form: .excel(English()))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines[0] == "\u{FEFF}agent;name;activity;queue;start;end;paid_minutes;shift" && lines.last == "")
    #expect(lines[1] == "A1;\"Anneke; de Vries\";work;calls;2026-10-19 06:00;2026-10-19 08:00;120;early")
  }

  @Test("The wide table has names, too") func wide() throws {
    let centre = try Amsterdam.spring()
    let text = RosterTables.wide(centre.roster, plan: centre.plan, clock: centre.clock, form: .excel(English()))
    #expect(text.hasPrefix("\u{FEFF}agent;name;2026-03-23;2026-03-24;"))
    #expect(text.contains("\r\nA2;;14:00-22:30 late;"))
  }

  @Test("Decimals are those of the language", arguments: [("en", "7.75"), ("id", "\"7,75\"")])
  func decimals(language: String, hours: String) throws {
    var centre = try Amsterdam.spring()
    let duty = Duty(
      day: 0, family: 0, start: 360, minutes: 510,
      breaks: [PlacedBreak(start: 240, minutes: 45, isPaid: false, kind: .meal)], queue: 0)
    centre.roster = Roster(duties: [[duty], []])
    let words: any Words = language == "id" ? Indonesian() : English()
    let payroll = Payroll(centre.roster, plan: centre.plan)
    let lines = PayrollTable.days(payroll, plan: centre.plan, form: .excel(words)).components(separatedBy: "\r\n")
    #expect(lines[1] == "A1;\"Anneke; de Vries\";;2026-03-23;465;0;0;0;0;\(hours)")
    let weeks = PayrollTable.weeks(payroll, plan: centre.plan, form: .excel(words)).components(separatedBy: "\r\n")
    #expect(weeks[2] == "A2;;;2026-03-23;0;0;0;0;0;0;\(hours.contains(",") ? "\"0,00\"" : "0.00")")
  }

  @Test(
    "Our readers get the same roster back, over both clock changes and with hostile names",
    arguments: [true, false], ["A1", "=1+1", "-2+3", "@x", "'=y", "a;b", "\"c\""])
  func roundTrip(isSpring: Bool, id: String) throws {
    var centre = isSpring ? try Amsterdam.spring() : try Amsterdam.autumn()
    centre.plan.agents[0].id = id
    centre.plan.agents[0].name = "=cmd()\n;\"x\""
    if !isSpring {
      // Within the hour that clocks show twice, the second time.
      let start = centre.plan.grid.dayStart(6) + 150
      centre.roster.duties[1] = [
        Duty(day: 6, family: 0, start: start, minutes: 510, breaks: centre.roster.duties[0][0].breaks, queue: 1)
      ]
    }
    for words: any Words in [English(), Indonesian()] as [any Words] {
      let text = RosterTables.long(centre.roster, plan: centre.plan, clock: centre.clock, form: .excel(words))
      let reading = try RosterReader.read(
        Array(text.utf8), file: "roster.csv", plan: centre.plan, clock: centre.clock)
      #expect(reading.roster == centre.roster && reading.warnings.isEmpty)
    }
  }
}
