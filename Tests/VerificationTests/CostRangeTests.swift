import TestSupport
import Testing
import Verification
import Workforce

@Suite("How much costs can come to")
struct CostRangeTests {
  private var centre: Centre { Centre() }

  @Test("pay, wishes, changes and soft rules of every agent")
  func lines() {
    var plan = centre.plan
    plan.contracts[0].costPerHour = 30_000
    #expect(CostRange(plan: plan).lines == 2 * 20 * 30_000)
    plan.agents[0].wishes = [Wish(isWanted: true, target: .hours(0..<90), weight: 10)]
    plan.objective.costPerChange = 5
    plan.rules = [
      Rule(kind: .maximumConsecutiveDays(days: 3), hardness: .soft(weight: 100)), Rule(kind: .maximumDays(days: 3)),
    ]
    let (pay, wish, changes, rules) = (1_200_000.0, 15.0, 70.0, 1400.0)
    #expect(CostRange(plan: plan).lines == pay + wish + changes + rules)
  }

  @Test("what lies between two short rests far apart costs more than the rests")
  func longRun() {
    var plan = centre.plan
    plan.rules = [
      Rule(kind: .weeklyRest(minutes: 60, counted: .anySevenDays), hardness: .soft(weight: 100))
    ]
    plan.contracts[0].costPerHour = 0
    let days = plan.grid.dayCount
    plan.shifts = [
      ShiftFamily(
        id: "day-and-night", starts: (0..<days).map { [1440 * $0] }, shapes: [ShiftShape(minutes: 1440)])
    ]
    let duties = (0..<days).map { Duty(day: $0, family: 0, start: 1440 * $0, minutes: 1440, queue: 0) }
    let verification = RosterVerifier(plan: plan, requirement: centre.requirement(0))
      .verify(Roster(duties: [duties] + plan.agents.dropFirst().map { _ in [] }))
    #expect(verification.cost.rules == 100_000 * (24 * days - 167))
    #expect(CostRange(plan: plan).lines > 100 * Double(24 * days - 167))
  }

  @Test("staff that is missing, and staff that is too many")
  func staffing() {
    let (missing, superfluous) = (2240.0, 672.0)
    #expect(CostRange(plan: centre.plan).staffing(for: centre.requirement(4)) == missing + superfluous)
  }

  @Test("rupiah by the thousand agents are in the range, absurd prices are not")
  func largest() {
    var plan = centre.plan
    plan.contracts[0].costPerHour = 30_000
    #expect(5000 * 8 * CostRange(plan: plan).lines < CostRange.largest)
    plan.contracts[0].costPerHour = 1e13
    #expect(CostRange(plan: plan).lines > CostRange.largest)
  }

  @Test("sums of costs end at their limit instead of wrapping", arguments: [1e12, 1e300])
  func saturating(price: Double) {
    let cost = StaffingCost(
      required: price, intervalMinutes: 30, unitsPerAgent: 2, shortfallPerHour: price, surplusPerHour: price)
    #expect(cost.costOfNobody == 1 << 61)
    #expect(cost.cost(units: 3) <= cost.costOfNobody)
    #expect(Amount(7, .times).cost(weight: 1e300).thousandths == 1 << 61)
    let most = RosterCost(staffing: 1 << 61, hours: 1 << 61, wishes: 1 << 61, rules: 1 << 61, changes: 1 << 61)
    #expect(most.total == 1 << 61)
    #expect((Cost(thousandths: 1 << 61) + Cost(thousandths: 1 << 61)).thousandths == 1 << 61)
  }
}
