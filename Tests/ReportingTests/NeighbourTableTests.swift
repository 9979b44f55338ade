import Planning
import Testing
import Workforce

@testable import Reporting

@Suite("Tables for the systems next door") struct NeighbourTableTests {
  @Test("Google's has American dates and times, breaks in the description, and no zone") func google() throws {
    let centre = try Amsterdam.spring()
    let texts = GoogleCalendarTable(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English())).texts(
      for: centre.roster)
    let lines = texts[0].components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private")
    #expect(
      lines[1]
        == "early (calls),03/23/2026,6:00 AM,03/23/2026,2:30 PM,False,"
        + "\"break 08:00-08:15 (paid); meal 10:00-10:30 (unpaid); 8 h paid\",,False")
    #expect(lines[3].hasPrefix("night (calls),03/28/2026,10:00 PM,03/29/2026,7:30 AM,False,"))
    #expect(GoogleCalendarTable.names(for: centre.plan) == ["A1.csv", "A2.csv"])
  }

  @Test("Midnight and noon are written as in America") func hours() throws {
    var centre = try Amsterdam.spring()
    let duty = Duty(day: 0, family: 0, start: 0, minutes: 720, breaks: [], queue: 0)
    centre.roster = Roster(duties: [[duty], []])
    let text = GoogleCalendarTable(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English())).texts(
      for: centre.roster)[
        0]
    #expect(text.contains(",03/23/2026,12:00 AM,03/23/2026,12:00 PM,"))
  }

  @Test("An hour that clocks show twice is told, for the table cannot tell it") func ambiguous() throws {
    var centre = try Amsterdam.autumn()
    let table = GoogleCalendarTable(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English()))
    #expect(table.ambiguous(in: centre.roster).isEmpty)
    let start = centre.plan.grid.dayStart(6) + 150
    centre.roster.duties[1] = [Duty(day: 6, family: 0, start: start, minutes: 240, breaks: [], queue: 1)]
    #expect(table.ambiguous(in: centre.roster) == [1])
  }

  @Test("Genesys's forecast has whole contacts whose sums stay, by time and planning group") func genesys() throws {
    let centre = try Amsterdam.spring()
    func forecast(_ queue: String, _ contacts: Double) -> QueueForecast {
      let slots = 7 * 48
      return QueueForecast(
        queue: queue, firstDay: centre.plan.grid.firstDay, slotsPerDay: 48,
        contacts: (0..<slots).map { $0 < 10 ? contacts : 0 },
        handlingSeconds: [Double](repeating: 300.4, count: slots))
    }
    let text = GenesysForecastTable.text(
      [forecast("calls", 0.4), forecast("chat", 1.5)], groups: ["Voice", "Chat, EN"], grid: centre.plan.grid,
      clock: centre.clock)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Interval Start UTC Date,Planning Group,Offered,Average Handle Time")
    #expect(lines[1] == "2026-03-22T23:00:00.000Z,Voice,0,300")
    #expect(lines[2] == "2026-03-22T23:00:00.000Z,\"Chat, EN\",2,300")
    // A day of a clock change has 46 intervals.
    #expect(lines.count == 1 + 2 * (7 * 48 - 2))
    func sum(_ group: String) -> Int {
      lines.filter { $0.contains(",\(group),") }.reduce(0) {
        $0 + (Int($1.split(separator: ",").dropLast().last ?? "") ?? 0)
      }
    }
    #expect(sum("Voice") == 4)
    #expect(
      lines.filter { $0.contains("\"Chat, EN\",") }.reduce(0) {
        $0 + (Int($1.split(separator: ",").dropLast().last ?? "") ?? 0)
      } == 15)
  }

  @Test("ADP's paydata has six digits, hours with two decimals or nothing, and a second record for a third code")
  func paydata() throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[0].references.payrollID = "17"
    centre.plan.agents[1].references.payrollID = "000042"
    centre.plan.specialDays = [
      SpecialDay(name: "Fair", date: centre.plan.grid.firstDay, effect: .learned, isHoliday: true)
    ]
    centre.plan.night = NightDefinition(stretches: [(5 * 1440 + 1380)..<(6 * 1440 + 360)], minimumMinutes: 180)
    let payroll = Payroll(centre.roster, plan: centre.plan)
    #expect(PaydataTable.agentsWithoutNumber(in: payroll, of: centre.plan).isEmpty)
    #expect(
      PaydataTable(company: "ABC", batch: "W13", codes: []).text(payroll, plan: centre.plan)
        == "Co Code,Batch ID,File #,Reg Hours,O/T Hours\r\nABC,W13,000017,24.00,\r\nABC,W13,000042,16.00,\r\n")
    let all = PaydataTable(
      company: "ABC", batch: "W13", codes: [(.night, "N"), (.weekend, "W"), (.holiday, "H")]
    ).text(payroll, plan: centre.plan).components(separatedBy: "\r\n")
    #expect(
      all[0]
        == "Co Code,Batch ID,File #,Reg Hours,O/T Hours,Hours 3 Code,Hours 3 Amount,Hours 4 Code,Hours 4 Amount")
    #expect(all[1].hasPrefix("ABC,W13,000017,24.00,,N,") && all[2] == "ABC,W13,000017,,,H,8.00,,")
    #expect(all[3] == "ABC,W13,000042,16.00,,W,8.00,H,8.00" && all.count == 5)
    centre.plan.agents[1].references.payrollID = "12a"
    #expect(PaydataTable.agentsWithoutNumber(in: payroll, of: centre.plan) == ["A2"])
    centre.plan.agents[1].references.payrollID = "1234567"
    #expect(PaydataTable.agentsWithoutNumber(in: payroll, of: centre.plan) == ["A2"])
  }

  @Test(
    "Whatever things are called, tables keep their rows, and nothing in them runs",
    arguments: ["=cmd()", "<script>", "\"q\",\"r\"", "\u{202E}x", "a\r\nb", "\u{1F469}\u{200D}\u{1F680}", "-1+1"])
  func hostile(name: String) throws {
    var centre = try Amsterdam.spring()
    centre.plan.shifts[0].id = name
    centre.plan.queues[0].id = name
    let google = GoogleCalendarTable(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English())).texts(
      for: centre.roster)[0]
    let rows = google.components(separatedBy: ",False\r\n")
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { row in !["=", "+", "-", "@"].contains { row.hasPrefix($0) } })
  }
}
