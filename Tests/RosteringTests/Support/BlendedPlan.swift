import TestSupport
import Workforce

@testable import Rostering

/// Three or four agents with mixed skills on two days of a week, two or three queues, few duties: so small that every roster and every
/// way to spread blended staff can be tried.
struct BlendedPlan {
  let plan: Plan
  let requirement: Requirement

  /// Everything follows from the seed; idle queues come behind the others, and nobody serves them.
  init(seed: UInt64, idleQueues: Int = 0) {
    var random = RandomSource(seed: seed &* 0xA076_1D64)
    var centre = PlanBuilder("blended", grid: .weeks(1, intervalMinutes: 60))
    let queueCount = 2 + random.below(2)
    for queue in 0..<queueCount { centre.addQueue("q\(queue)", random.below(2) == 0 ? .voice : .chat) }
    for queue in 0..<idleQueues { centre.addQueue("idle\(queue)", .voice) }
    let pause = BreakRule(kind: .rest, minutes: 30, isPaid: true, earliestStart: 60, latestEnd: 60 + 30)
    let early = ShiftShape(minutes: 180, breaks: random.below(2) == 0 ? [pause] : [], breakStep: 30)
    centre.addShift("early", startMinutes: [480], shapes: [early])
    centre.addShift("late", startMinutes: [540 + 30 * random.below(3)], shapes: [ShiftShape(minutes: 180)])
    for family in centre.plan.shifts.indices {
      for day in centre.plan.shifts[family].starts.indices where day > 1 { centre.plan.shifts[family].starts[day] = [] }
    }
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: Double(1 + random.below(3)))
    centre.plan.activities = [OpenActivity(id: "open", queues: nil)]
    let agentCount = 3 + random.below(2)
    if agentCount == 3, random.below(2) == 0 { centre.plan.activities.append(OpenActivity(id: "one", queues: [0])) }
    for agent in 0..<agentCount {
      let skills = (0..<queueCount).filter { _ in random.below(3) > 0 }
      var past: [Duty] = []
      if random.below(3) == 0 {
        past = [
          Duty(day: -1, family: 0, start: -60, minutes: 180, queues: skills.isEmpty ? [0] : skills)
        ]
      }
      centre.addAgent("a\(agent)", queues: skills.isEmpty ? [0] : skills, past: past)
    }
    if random.below(2) == 0 {
      centre.plan.rules = [
        Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<600), hardness: .soft(weight: 7))
      ]
    }
    let needed = (0..<queueCount).map { _ in
      (0..<168).map { interval in
        let hour = interval % 24
        return interval < 48 && (hour < 2 || (8..<14).contains(hour)) ? Double(random.below(8)) / 4 : 0
      }
    }
    plan = centre.plan
    requirement = Requirement(needed + [[Double]](repeating: [Double](repeating: 0, count: 168), count: idleQueues))
  }

  /// A duty of an agent, with the queues it is open to.
  struct Choice {
    let family: Int
    let queues: [Int]
  }

  /// The least cost of any roster, in thousandths, by trying all of them with every way to spread the staff.
  func optimum() -> Int {
    let units = UnitGrid(plan: plan)
    let spread = StaffSpread(plan: plan, requirement: requirement)
    let choices = plan.agents.map { agent -> [[Choice?]] in
      let one: [Choice?] =
        [nil]
        + plan.shifts.indices.flatMap { family in plan.openQueues(of: agent).map { Choice(family: family, queues: $0) }
        }
      return one.flatMap { first in one.map { [first, $0] } }
    }
    let sets = Set(plan.agents.flatMap { $0.past.map(\.queues) + plan.openQueues(of: $0) }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    let hours = plan.shifts.map { Double($0.shapes[0].minutes) / 60 }
    // Days have nothing to do with one another, but for the contract, which never binds.
    return (0..<2).reduce(0) { sum, day in
      var best = Int.max
      var known: [[Int]: Int] = [:]
      func staff(_ chosen: [Choice?]) -> Int {
        var cost = 0
        for interval in day * 24..<(day + 1) * 24 {
          let supply = sets.map { set in
            self.supply(of: set, chosen, day: day, interval: interval, units: units)
          }
          let key = [interval] + supply
          if let value = known[key] {
            cost += value
          } else {
            let value = spread.cost(supply, sets, interval: interval)
            known[key] = value
            cost += value
          }
        }
        return cost
      }
      func combine(_ agent: Int, _ chosen: [Choice?], _ pay: Int) {
        guard agent < choices.count else {
          best = min(best, pay + staff(chosen))
          return
        }
        let one =
          [nil]
          + plan.shifts.indices.flatMap { family in
            plan.openQueues(of: plan.agents[agent]).map { Choice(family: family, queues: $0) as Choice? }
          }
        for choice in one {
          let own = choice.map { Int((1000 * plan.contracts[0].costPerHour * hours[$0.family]).rounded()) } ?? 0
          combine(agent + 1, chosen + [choice], pay + own)
        }
      }
      combine(0, [], 0)
      return sum + best
    }
      + (2..<7).reduce(0) { sum, day in
        sum
          + (day * 24..<(day + 1) * 24).reduce(0) { $0 + spread.cost(sets.map { _ in 0 }, sets, interval: $1) }
      }
  }

  private func supply(of set: [Int], _ chosen: [Choice?], day: Int, interval: Int, units: UnitGrid) -> Int {
    let minutes = interval * 60..<(interval + 1) * 60
    var count = 0
    for (agent, choice) in zip(plan.agents, chosen) {
      for duty in agent.past where duty.queues == set { count += present(duty, minutes, units) }
      if let choice, choice.queues == set {
        let family = plan.shifts[choice.family]
        let shape = family.shapes[0]
        let duty = Duty(
          day: day, family: choice.family, start: family.starts[day][0], minutes: shape.minutes,
          breaks: shape.breaks.map {
            PlacedBreak(start: $0.earliestStart, minutes: $0.minutes, isPaid: true, kind: .rest)
          },
          queues: set)
        count += present(duty, minutes, units)
      }
    }
    return count
  }

  private func present(_ duty: Duty, _ minutes: Range<Int>, _ units: UnitGrid) -> Int {
    units.parts
      * stride(from: minutes.lowerBound, to: minutes.upperBound, by: units.minutes).count { minute in
        duty.activities.contains { !$0.isPause && $0.minutes.contains(minute) }
      }
  }
}
