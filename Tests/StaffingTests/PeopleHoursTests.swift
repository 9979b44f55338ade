import TestSupport
import Testing
import Workforce

@testable import Staffing

/// What hours of people can cover at most, against the least cut found by trying all.
@Suite struct PeopleHoursTests {
  @Test("the hours missing are those of the worst set of queues and days, before an absence and with it")
  func worstSet() {
    var random = SplitMix(seed: 60)
    for _ in 0..<12 {
      var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
      centre.addQueue("phone")
      centre.addQueue("chat")
      centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
      centre.addShift("short", startMinutes: [600], shapes: [ShiftShape(minutes: 240)])
      centre.addContract("full", weeklyMinutes: 0...1440, weeklyDays: 0...3)
      centre.addContract("part", weeklyMinutes: 0...960, weeklyDays: 0...4, shifts: [1])
      for index in 0..<3 {
        centre.addAgent(
          "a\(index)", contract: Int.random(in: 0...1, using: &random),
          queues: [[0], [1], [0, 1]].randomElement(using: &random))
      }
      let plan = centre.plan
      var needed = [[Double]](repeating: [Double](repeating: 0, count: plan.grid.intervalCount), count: 2)
      for queue in 0..<2 {
        for day in 0..<7 where Bool.random(using: &random) {
          for hour in 9..<12 { needed[queue][day * 24 + hour] = Double(Int.random(in: 0...3, using: &random)) }
        }
      }
      var away = plan
      let first = Int.random(in: 0...5, using: &random)
      away.agents[0].unavailable = [
        Unavailability(minutes: first * 1440..<(first + 2) * 1440, reason: .absence("leave"))
      ]
      let people = PeopleHours(plan: plan, requirement: Requirement(needed))
      let lacks = people.lacks(with: away)
      let (before, after) = (missing(plan, needed), missing(away, needed))
      #expect(abs(lacks.reduce(0) { $0 + $1.after - $1.before } - (after - before)) < 1e-9)
      #expect(lacks.allSatisfy { $0.after > $0.before })
      #expect(people.lacks(with: plan).isEmpty)
    }
  }

  /// Hours missing by the theorem of Ford and Fulkerson: of all sets of queues on days, the one whose need goes furthest beyond what agents could
  /// give it.
  private func missing(_ plan: Plan, _ needed: [[Double]]) -> Double {
    let needs = (0..<14).map { cell -> Double in
      let start = cell % 7 * 24
      return 60 * needed[cell / 7][start..<start + 24].reduce(0, +)
    }
    let hours = plan.agents.map { agent -> (days: [Double], week: Double) in
      let longest = agent.contract == 0 ? 480.0 : 240
      let days = (0..<7).map { day in
        agent.unavailable.contains { $0.minutes.overlaps(day * 1440..<(day + 1) * 1440) } ? 0 : longest
      }
      let most = Double(agent.weeks[0].minutes.upperBound)
      return (days, min(most, days.sorted(by: >).prefix(agent.weeks[0].days.upperBound).reduce(0, +)))
    }
    var worst = 0.0
    for set in 0..<(1 << 14) {
      var need = 0.0
      var days = [0, 0]
      for cell in 0..<14 where set & (1 << cell) != 0 {
        need += needs[cell]
        days[cell / 7] |= 1 << (cell % 7)
      }
      guard need > worst else { continue }
      for (agent, own) in zip(plan.agents, hours) {
        let reached = agent.queues.reduce(0) { $0 | days[$1] }
        var most = 0.0
        for day in 0..<7 where reached & (1 << day) != 0 { most += own.days[day] }
        need -= min(own.week, most)
      }
      worst = max(worst, need)
    }
    return worst / 60
  }

  @Test("who is away is missed by the queue and the day that nobody else can serve")
  func place() {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addQueue("chat")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgent("a", queues: [0])
    centre.addAgent("b", queues: [0, 1])
    var needed = [[Double]](repeating: [Double](repeating: 0, count: 168), count: 2)
    for hour in 9..<13 { (needed[0][24 + hour], needed[1][24 + hour]) = (1, 1) }
    let plan = centre.plan
    var away = plan
    away.agents[1].unavailable = [Unavailability(minutes: 1440..<2880, reason: .absence("leave"))]
    let lacks = PeopleHours(plan: plan, requirement: Requirement(needed)).lacks(with: away)
    #expect(lacks == [PeopleHours.Lack(queue: 1, day: 1, before: 0, after: 4)])
    // An appointment keeps nobody from a duty.
    away.agents[1].unavailable[0].isInterruptible = true
    #expect(PeopleHours(plan: plan, requirement: Requirement(needed)).lacks(with: away).isEmpty)
  }
}
