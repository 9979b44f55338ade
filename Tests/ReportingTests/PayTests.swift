import Foundation
import Planning
import Testing
import Verification
import Workforce

@testable import Reporting

@Suite("What work is paid, in every output") struct PayTests {
  /// Amsterdam, 20 an hour, with nights, Sundays, an allowance and hours that are paid at least.
  private func centre() throws -> Amsterdam {
    var centre = try Amsterdam.spring()
    let grid = centre.plan.grid
    // The night before Sunday, 29 March, has an hour less.
    let nights = (-1...6).map { day in
      grid.dayStart(day) + 1320..<grid.dayStart(day + 1) + 360 - (day == 5 ? 60 : 0)
    }
    centre.plan.pay = [
      PayLine(id: "night", terms: .premium(PayPremium(bands: [PayBand(premium: 2500)], stretches: nights))),
      PayLine(
        id: "sunday",
        terms: .premium(
          PayPremium(bands: [PayBand(premium: 5000)], stretches: [grid.dayStart(6)..<grid.dayStart(7)])),
        source: "agreement, <§ 5>"),
      PayLine(id: "transport", terms: .allowance(PayAllowance(thousandths: 2500, shifts: [2]))),
      PayLine(id: "guarantee", terms: .leastPerWeek(minutes: 1440)),
    ]
    return centre
  }

  @Test("The payroll table has a column a line; its sums are the roster's cost to the last thousandth")
  func payroll() throws {
    let centre = try centre()
    let payroll = Payroll(centre.roster, plan: centre.plan)
    #expect(
      PayrollTable.weeks(payroll, plan: centre.plan) == """
        agent,payroll_id,week,days,paid_minutes,night_minutes,weekend_minutes,holiday_minutes,overtime_minutes,cost_hours,cost_night,cost_sunday,cost_transport,cost_guarantee,cost_total
        A1,,2026-03-23,3,1440,0,480,0,0,480.000,35.294,61.176,2.500,0.000,578.970
        A2,,2026-03-23,2,960,0,480,0,0,320.000,2.353,80.000,0.000,160.000,562.353

        """)
    let cost = centre.verification.cost
    #expect(payroll.weeks.reduce(0) { $0 + $1.cost.total } == cost.hours + cost.pay)
    #expect(cost.hours + cost.pay == 1_141_323)
    // What the week brings is in no day.
    #expect(payroll.days.reduce(0) { $0 + $1.cost.total } == cost.hours + cost.pay - 160_000)
    let days = PayrollTable.days(payroll, plan: centre.plan, form: .excel(Indonesian()))
    #expect(
      days.contains(
        "A1;\"Anneke; de Vries\";;2026-03-28;480;0;480;0;0;\"8,00\";\"160,000\";\"32,941\";\"61,176\";\"2,500\";\"0,000\";\"256,617\"\r\n"
      ))
  }

  @Test("Without lines of pay every output is as it was") func without() throws {
    let centre = try Amsterdam.spring()
    let table = PayrollTable.weeks(Payroll(centre.roster, plan: centre.plan), plan: centre.plan)
    #expect(
      table.hasPrefix(
        "agent,payroll_id,week,days,paid_minutes,night_minutes,weekend_minutes,holiday_minutes,overtime_minutes\n"))
    let json = try ResultDocument(centre.outcome, clock: centre.clock, programVersion: "1").text()
    #expect(!json.contains("\"pay\"") && centre.outcome.payFigures == nil)
  }

  @Test("result.json has the cost by line, and pay among the parts of the cost") func json() throws {
    let centre = try centre()
    let text = try ResultDocument(centre.outcome, clock: centre.clock, programVersion: "1").text()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let cost = try #require(object?["cost"] as? [String: Double])
    #expect(cost["hours"] == 800 && cost["pay"] == 341.323)
    let pay = try #require(object?["pay"] as? [String: Any])
    #expect(
      pay["total"] as? Double == 1141.323 && pay["hours_cost"] as? Double == 800 && pay["paid_hours"] as? Double == 40)
    let lines = try #require(pay["lines"] as? [[String: Any]])
    #expect(lines.map { $0["id"] as? String } == ["night", "sunday", "transport", "guarantee"])
    #expect(lines.map { $0["cost"] as? Double } == [37.647, 141.176, 2.5, 160])
    #expect(lines[2]["hours"] == nil && lines[3]["hours"] as? Double == 8)
  }

  @Test("The summary and the report say it by line, in each language") func people() throws {
    let centre = try centre()
    let english = SummaryView(centre.outcome, style: TextStyle(isColoured: false)).text()
    #expect(english.contains(" + hours 800 + pay 341.3 + wishes "))
    #expect(english.contains("pay      1141.3 = hours 800 + night 37.6 + sunday 141.2 + transport 2.5"))
    let words = Indonesian()
    let indonesian = SummaryView(centre.outcome, style: TextStyle(isColoured: false), words: words).text()
    #expect(indonesian.contains(" + jam kerja 800 + tambahan upah 341,3\n"))
    #expect(indonesian.contains("\nupah         1.141,3 = jam kerja 800 + night 37,6 + "))
    let material = ReportMaterial(
      outcome: centre.outcome, clock: centre.clock,
      provenance: ReportProvenance(programVersion: "1.2.3", command: "jaga report x", madeAt: 1_795_000_000))
    let page = String(decoding: Report(material).bytes, as: UTF8.self)
    #expect(page.contains("<section id=\"pay\"") && page.contains("agreement, &lt;§ 5&gt;"))
    #expect(page.contains("<data value=\"1141.323\">1,141.323</data>"))
  }
}
