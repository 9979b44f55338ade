import Testing
import Workforce

@testable import Planning

/// Agents needed and had, week by week, and when to hire.
@Suite("Capacity")
struct CapacityRunTests {
  private let centre = Centre(agents: 2)

  /// Eight weeks of five contacts in every half-hour.
  private var history: History {
    let slots = centre.plan.grid.slotsPerDay
    let first = centre.plan.grid.firstDay.adding(days: -56)
    return History(
      series: [
        ContactSeries(
          queue: "phone", firstDay: first, slotsPerDay: slots,
          observations: [ContactSeries.Observation](repeating: .offered(5), count: 56 * slots),
          handlingSeconds: [Double?](repeating: 180, count: 56 * slots))
      ])
  }

  private func run(_ assumptions: CapacityAssumptions) -> CapacityRun {
    CapacityRun(history: history, settings: ForecastSettings(), assumptions: assumptions)
  }

  private func week(_ number: Int, _ assumptions: CapacityAssumptions = CapacityAssumptions()) throws -> CapacityWeek {
    try run(assumptions).week(of: centre.plan, number: number)
  }

  @Test("a week needs what its roster would have to hold, and has what contracts give")
  func week() throws {
    let week = try week(0)
    let pipeline = PlanPipeline(plan: centre.plan)
    let contacts = try pipeline.contacts(from: .history(history))
    let required = try pipeline.staffing(for: contacts.expected).requirement.rostered[0].reduce(0, +) / 2
    // A full-time week is the contract's 20 hours; nothing of a half-day is a break.
    #expect(abs(week.needed - required / 20) < 1e-9 && week.had == 2)
    #expect(abs(week.contacts - 5 * 48 * 7) < 25 && week.shortQueue == 0)
    #expect(try #require(week.neededCarefully) >= week.needed)
  }

  @Test("growth and attrition are counted by the month")
  func months() throws {
    let still = try week(10)
    let moving = try week(10, CapacityAssumptions(growth: 0.1, attrition: 0.05))
    let months = 10.0 / (365.25 / 12 / 7)
    #expect(moving.contacts > still.contacts * 1.2 && moving.contacts < still.contacts * 1.3)
    #expect(moving.had < 2 * (1 - 0.04 * months) && moving.had > 2 * (1 - 0.06 * months))
    #expect(try week(0, CapacityAssumptions(growth: 0.1, attrition: 0.05)) == (try week(0)))
  }

  @Test("hires come in time for lead time and training, only beyond those made before, and late ones are told")
  func hires() {
    let first = centre.plan.grid.firstDay
    let weeks = [1.0, 2.4, 2.0, 4.1].enumerated().map { number, needed in
      CapacityWeek(
        firstDay: first.adding(days: 7 * number), contacts: 0, needed: needed, neededCarefully: nil, had: 1,
        shortQueue: 0)
    }
    let hires = run(CapacityAssumptions(leadWeeks: 1, trainingWeeks: 1)).hires(for: weeks)
    #expect(hires.map(\.count) == [2, 2] && hires.map(\.isLate) == [true, false])
    #expect(hires[1].neededOn == first.adding(days: 21) && hires[1].decideBy == first.adding(days: 7))
    #expect(run(CapacityAssumptions()).hires(for: [weeks[0]]).isEmpty)
  }
}
