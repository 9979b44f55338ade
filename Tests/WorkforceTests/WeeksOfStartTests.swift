import TestSupport
import Testing
import Workforce

/// A contract of 40 hours on five days, of which an earlier roster says what they were.
@Suite("Weeks of a replan: absences take what was planned on them") struct WeeksOfStartTests {
  private static let full = WeekLimits(minutes: 2400...2400, days: 5...5)

  private func duty(_ day: Int) -> Duty {
    Duty(day: day, family: 0, start: day * 1440 + 480, minutes: 480, queue: 0)
  }

  /// The week of the first agent, whom an earlier roster had on some days, with an absence from one day to another and what
  /// the week asks for when days are counted. A second agent works every day, so that the roster knows the week.
  private func week(
    _ worked: [Int], away: ClosedRange<Int>, _ effect: Unavailability.Effect = .paid, counted: WeekLimits,
    locked: [Int] = [], other: [Int] = Array(0..<7), contract: WeekLimits = full
  ) -> WeekLimits {
    var centre = PlanBuilder(grid: .weeks(1))
    centre.addQueue("phone")
    centre.addShift("s", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: contract.minutes, weeklyDays: contract.days)
    centre.addAgents(["a", "b"])
    centre.plan.agents[0].unavailable = [
      Unavailability(
        minutes: away.lowerBound * 1440..<(away.upperBound + 1) * 1440, reason: .absence("sick"), effect: effect)
    ]
    centre.plan.agents[0].weeks = [counted]
    let locks = locked.isEmpty ? [] : [LockSelector(agent: 0, days: locked, origin: "test")]
    let start = StartRoster(duties: [worked.map(duty), other.map(duty)], locks: locks)
    return centre.plan.starting(from: start).plan.agents[0].weeks[0]
  }

  private func days(_ days: ClosedRange<Int>) -> WeekLimits {
    WeekLimits(minutes: days.lowerBound * 480...days.upperBound * 480, days: days)
  }

  @Test("Sick from Wednesday to Sunday: Monday and Tuesday stay") func sick() {
    #expect(week([0, 1, 2, 3, 4], away: 2...6, counted: days(2...2)) == days(2...2))
    #expect(week([1, 2, 3, 4, 5], away: 2...6, counted: days(2...2)) == days(1...1), "no Monday in their place")
    #expect(week([0, 1, 2, 5, 6], away: 2...6, counted: days(2...2)) == days(2...2))
  }

  @Test("Sick on days off: nothing changes") func restDays() {
    #expect(week([0, 1, 2, 5, 6], away: 3...4, counted: days(3...3)) == Self.full)
  }

  @Test("A leave that the roster knew already is not taken a second time") func knownLeave() {
    #expect(week([0, 1, 3, 4], away: 2...2, counted: days(4...4)) == days(4...4))
    #expect(week([0, 1, 3, 5], away: 2...3, counted: days(3...3)) == days(3...3))
    #expect(week([3, 4, 5, 6], away: 2...3, counted: days(3...3)) == days(3...3))
  }

  @Test("An unpaid absence leaves the hours to be worked on other days") func unpaid() {
    #expect(week([1, 2, 3, 4, 5], away: 2...6, .unpaid, counted: days(2...5)) == days(1...5))
    #expect(week([1, 2, 3, 4, 5], away: 2...6, .blocks, counted: Self.full) == Self.full)
  }

  @Test("What fits the week as it is counted leaves that count") func countStays() {
    let part = WeekLimits(minutes: 960...2400, days: 2...5)
    #expect(week([0, 1, 2], away: 2...2, counted: days(1...4), contract: part) == days(1...4))
  }

  @Test("Locked days that were worked are legal, also where the week is not known whole") func locks() {
    #expect(week([0, 1, 2, 3, 4], away: 2...6, counted: days(1...1), locked: [0, 1], other: [0]) == days(1...2))
    #expect(week([0, 1, 2, 3, 4], away: 2...6, counted: days(1...1), other: [0]) == days(1...1))
  }
}
