import Planning
import TestSupport
import Testing
import Workforce

@Suite("What a roster adds up to, for reports")
struct FiguresTests {
  /// Two agents in a week from Monday: one of two nights and a weekend, with a duty before it; one of a single day.
  private func outcome() -> PlanOutcome {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addShift("night", startMinutes: [1320], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...6)
    let before = duty(-1, 0)
    centre.addAgent(
      "A1",
      wishes: [Wish(isWanted: false, target: .day(0), weight: 1), Wish(isWanted: true, target: .day(5), weight: 1)],
      past: [before])
    centre.addAgent("A2")
    centre.setNight(1380..<1800, minimumMinutes: 180)
    let roster = Roster(duties: [[duty(0, 0), duty(1, 1), duty(5, 1), duty(6, 1)], [duty(2, 0)]])
    var rostered = [[Double](repeating: 0, count: 168)]
    for interval in 8..<16 { rostered[0][interval] = 1.5 }
    rostered[0][100] = 2
    let requirement = Requirement(agents: rostered, rostered: rostered)
    return PlanOutcome(
      plan: centre.plan, staffing: .init(requirement: requirement, deferred: [nil]), roster: roster,
      provenance: PlanProvenance())
  }

  private func duty(_ day: Int, _ family: Int) -> Duty {
    Duty(
      day: day, family: family, start: day * 1440 + (family == 0 ? 480 : 1320), minutes: 480, breaks: [], queue: 0)
  }

  @Test("the roster's sums")
  func roster() throws {
    let figures = try #require(outcome().figures)
    #expect(figures.agents == 2 && figures.duties == 5 && figures.paidMinutes == 5 * 480 && figures.paidHours == 40)
    #expect(figures.requiredHours == 14 && figures.intervals == 168)
    // Half an agent through eight hours of Monday, two agents at 04:00 of Friday.
    #expect(figures.shortHours == 6 && figures.shortIntervals == 9)
    #expect(figures.shortShare == 6.0 / 14)
    // The last night ends in the next week: six of its hours are not counted.
    #expect(figures.presentHours == 34 && figures.surplusHours == 26)
    #expect(figures.wishes == 2 && figures.wishesRefused == 1 && figures.wishesGranted == 1)
  }

  @Test("an agent's load: nights, one weekend of two days, the rest after the week before")
  func agents() throws {
    let agents = try #require(outcome().agentFigures)
    #expect(agents[0].duties == 4 && agents[0].nights == 3 && agents[0].weekends == 1)
    // From Sunday's 16:00 to Monday's 08:00, and from a night's end to the next night.
    #expect(agents[0].shortestRest == 16 * 60)
    #expect(agents[0].wishes == 2 && agents[0].wishesGranted == 1)
    #expect(agents[1].shortestRest == nil && agents[1].nights == 0 && agents[1].weekends == 0)
  }

  @Test("a queue's days")
  func days() throws {
    let days = try #require(outcome().queueDays)[0]
    #expect(days[0].required == 12 && days[0].present == 8 && days[0].short == 4 && days[0].surplus == 0)
    #expect(days[2].present == 14 && days[2].short == 0)
    #expect(days[4].required == 2 && days[4].short == 2)
  }

  @Test("what differs from an earlier roster: a duty that went, one that moved, none that only paused otherwise")
  func changes() throws {
    var plan = outcome().plan
    let roster = try #require(outcome().roster)
    #expect(plan.changes(in: roster) == nil)
    plan.agents[0].earlier = [
      EarlierDay(day: 0, duty: duty(0, 0)), EarlierDay(day: 1, duty: nil), EarlierDay(day: 3, duty: duty(3, 0)),
    ]
    plan.agents[1].earlier = [EarlierDay(day: 1, duty: duty(1, 0)), EarlierDay(day: 2, duty: duty(2, 0))]
    let changes = try #require(plan.changes(in: roster))
    #expect(changes.map(\.day) == [1, 1, 3] && changes.map(\.agent) == [0, 1, 0])
    #expect(changes[0].before.isEmpty && changes[0].now == [duty(1, 1)])
    #expect(changes[2].before == [duty(3, 0)] && changes[2].now.isEmpty)
  }
}
