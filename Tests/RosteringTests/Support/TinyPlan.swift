import Workforce

@testable import Rostering

/// A plan so small that every roster can be tried, with one to three agents: a ``RandomPlan`` with fewer starts, breaks that have
/// one place, one queue an agent, two contracts, rules for one of them or both, an earlier roster, a price on changes, locks.
struct TinyPlan {
  var plan: Plan
  var requirement: Requirement

  /// - Parameters:
  ///   - seed: Everything follows from it.
  ///   - hasEarlier: Whether there is an earlier roster.
  init(seed: UInt64, hasEarlier: Bool) {
    var random = RandomSource(seed: seed &* 0x9E37_79B9)
    let base = RandomPlan(seed: seed, agentCount: 1 + random.below(3))
    var plan = base.plan
    for family in plan.shifts.indices {
      for day in plan.shifts[family].starts.indices where random.below(2) == 0 {
        plan.shifts[family].starts[day] = []
      }
      plan.shifts[family].shapes = plan.shifts[family].shapes.map { TinyPlan.tight($0) }
    }
    var second = plan.contracts[0]
    second.id = "d"
    second.costPerHour = 1.5
    if random.below(3) == 0 { second.shifts = [random.below(2)] }
    plan.contracts.append(second)
    for agent in plan.agents.indices {
      plan.agents[agent].queues = [random.below(2)]
      plan.agents[agent].contract = random.below(2)
      if agent > 0, random.below(3) == 0 { plan.agents[agent] = TinyPlan.twin(of: plan.agents[agent - 1], agent) }
    }
    for rule in plan.rules.indices where random.below(3) == 0 {
      if case .minimumStaffing = plan.rules[rule].kind { continue }
      plan.rules[rule].contracts = [random.below(2)]
    }
    if hasEarlier {
      plan.objective.costPerChange = [0, 0.5, 3, 25][random.below(4)]
      for agent in plan.agents.indices where random.below(5) > 0 {
        plan.agents[agent].earlier = TinyPlan.earlier(plan, agent, &random)
      }
    }
    self.plan = plan
    requirement = base.requirement
  }

  private static func twin(of agent: Agent, _ index: Int) -> Agent {
    var twin = agent
    twin.id = "a\(index)"
    return twin
  }

  /// The shape with each break at the first start that its window allows after the break before; breaks without one go.
  private static func tight(_ shape: ShiftShape) -> ShiftShape {
    var tight = shape
    var end = 0
    tight.breaks = shape.breaks.compactMap { rule in
      let start = (max(rule.earliestStart, end) + shape.breakStep - 1) / shape.breakStep * shape.breakStep
      guard start + rule.minutes <= rule.latestEnd else { return nil }
      end = start + rule.minutes
      return BreakRule(
        kind: rule.kind, minutes: rule.minutes, isPaid: rule.isPaid, earliestStart: start, latestEnd: end)
    }
    return tight
  }

  /// Any duties on any days, some begun an hour off the plan's starts; few of the days locked.
  private static func earlier(_ plan: Plan, _ agent: Int, _ random: inout RandomSource) -> [EarlierDay] {
    let days = random.below(3) == 0 ? 1 + random.below(3)..<7 : 0..<7
    return days.map { day in
      var duty: Duty?
      let family = random.below(2)
      if random.below(2) == 0, let start = plan.shifts[family].starts[day].first {
        let shape = plan.shifts[family].shapes[0]
        duty = Duty(
          day: day, family: family, start: start + (random.below(8) == 0 ? 60 : 0), minutes: shape.minutes,
          breaks: shape.breaks.map {
            PlacedBreak(start: $0.earliestStart, minutes: $0.minutes, isPaid: $0.isPaid, kind: $0.kind)
          },
          queue: random.below(12) == 0 ? random.below(2) : plan.agents[agent].queues[0])
      }
      return EarlierDay(day: day, duty: duty, isLocked: random.below(9) == 0)
    }
  }
}
