import Planning
import TestSupport
import Testing
import Verification
import Workforce

@Suite("What payroll pays of a roster") struct PayrollCostTests {
  @Test("Lines that share an id are one; weeks add up to the roster's cost, days to what no week brings")
  func sums() {
    var centre = PlanBuilder(grid: .weeks(2, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("any", everyMinutes: 60, shapes: [ShiftShape(minutes: 600)])
    centre.addContract("one", weeklyMinutes: 0...2400, weeklyDays: 0...7, costPerHour: 7.37)
    centre.addContract("two", weeklyMinutes: 0...2400, weeklyDays: 0...7, costPerHour: 11.11)
    centre.addAgent("A1")
    centre.addAgent("A2", contract: 1)
    centre.plan.pay = [
      PayLine(id: "over", terms: .premium(PayPremium(bands: [PayBand(above: 480, premium: 3333)])), contracts: [0]),
      PayLine(id: "over", terms: .premium(PayPremium(bands: [PayBand(above: 420, premium: 1717)])), contracts: [1]),
      PayLine(id: "week", terms: .weeklyOvertime(bands: [PayBand(above: 900, premium: 2500)], perDuty: nil)),
    ]
    let plan = centre.plan
    func duty(_ day: Int) -> Duty {
      Duty(
        day: day, family: 0, start: day * 1440 + 480, minutes: 600,
        breaks: [PlacedBreak(start: 240, minutes: 25, isPaid: false, kind: .meal)], queue: 0)
    }
    let roster = Roster(duties: [[0, 1, 3, 9].map(duty), [1, 2, 8, 10].map(duty)])
    let cost = RosterVerifier(
      plan: plan, requirement: Requirement([[Double](repeating: 0, count: plan.grid.intervalCount)])
    ).verify(roster).cost
    let payroll = Payroll(roster, plan: plan)
    #expect(plan.payIDs == ["over", "week"])
    #expect(payroll.weeks.map(\.cost.total).reduce(0, +) == cost.hours + cost.pay)
    #expect(payroll.weeks.map(\.cost.hours).reduce(0, +) == cost.hours)
    let days = payroll.days.map(\.cost).reduce(0) { $0 + $1.hours + $1.lines[0] }
    let weekly = payroll.weeks.map { $0.cost.lines[1] }.reduce(0, +)
    #expect(weekly > 0 && days + weekly == cost.hours + cost.pay)
    let figures = PayFigures(roster, plan: plan)
    #expect(figures.total == cost.hours + cost.pay && figures.lines.map(\.thousandths).reduce(0, +) == cost.pay)
    #expect(figures.paidMinutes == 8 * 575)
  }
}
