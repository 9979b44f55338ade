import TestSupport
import Workforce

@testable import Rostering

/// A small plan drawn from a seed: every rule may be there, hard or soft, with a previous roster and a clock change.
struct RandomPlan {
  var plan: Plan
  var requirement: Requirement

  /// - Parameters:
  ///   - seed: Everything follows from it.
  ///   - agentCount: People on the roster.
  init(seed: UInt64, agentCount: Int) {
    var random = RandomSource(seed: seed)
    let grid = RandomPlan.grid(&random)
    let families = RandomPlan.families(grid: grid, &random)
    let shortest = families.flatMap(\.shapes).map(\.paidMinutes).min() ?? 0
    let days = 2 + random.below(4)
    let low = random.below(days)
    let contract = Contract(
      id: "c", weeklyMinutes: (low * shortest)...(days * shortest + 120 * random.below(4)), weeklyDays: low...days,
      shifts: Array(families.indices), costPerHour: Double(random.below(3)),
      pattern: random.below(6) == 0 ? RandomPlan.pattern(&random) : nil)
    let agents = (0..<agentCount).map { index in
      RandomPlan.agent(index, contract: contract, grid: grid, families: families, &random)
    }
    var centre = PlanBuilder("random", grid: grid)
    for index in 0..<2 { centre.addQueue("q\(index)", skill: "s\(index)", handlingSeconds: 200) }
    centre.plan.shifts = families
    centre.plan.contracts = [contract]
    centre.plan.agents = agents
    centre.plan.rules = RandomPlan.rules(familyCount: families.count, &random)
    centre.plan.night = NightDefinition(
      stretches: (-10...9).map { $0 * 1440 - 120..<$0 * 1440 + 300 }, minimumMinutes: 120)
    centre.plan.objective = Objective(shortfallPerHour: 10, surplusPerHour: 2)
    plan = centre.plan
    requirement = Requirement(
      plan.queues.map { _ in
        (0..<grid.intervalCount).map { _ in Double(random.below(9)) / 4 * Double(agentCount) / 2 }
      })
  }

  private static func grid(_ random: inout RandomSource) -> TimeGrid {
    guard let monday = CivilDate(year: 2026, month: 3, day: 23) else { preconditionFailure("a date") }
    let change = random.below(3) - 1  // an hour skipped, none, an hour repeated, on day 6
    let starts = (-TimeGrid.leadDays...(7 + TimeGrid.tailDays)).map { day in
      day * 1440 + (day > 6 ? change * 60 : 0)
    }
    let minutes = starts[7 + TimeGrid.leadDays]
    return TimeGrid(
      firstDay: monday, dayCount: 7, intervalMinutes: 60, dayStarts: starts,
      wallClockMinutes: (0..<minutes / 60).map { $0 * 60 % 1440 })
  }

  private static func families(grid: TimeGrid, _ random: inout RandomSource) -> [ShiftFamily] {
    (0..<2).map { index in
      let hour = index == 0 ? 6 + random.below(4) : 14 + random.below(9)
      let length = (6 + random.below(4)) * 60
      let breaks: [BreakRule] =
        switch random.below(4) {
        case 0: []
        case 1: [BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 120, latestEnd: length - 120)]
        case 2:
          [
            BreakRule(kind: .rest, minutes: 30, isPaid: true, earliestStart: 60, latestEnd: 180),
            BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 210, latestEnd: length - 60),
          ]
        default:
          [
            BreakRule(kind: .rest, minutes: 30, isPaid: true, earliestStart: 60, latestEnd: 240),
            BreakRule(kind: .meal, minutes: 60, isPaid: false, earliestStart: 120, latestEnd: length - 60),
          ]
        }
      return ShiftFamily(
        id: "f\(index)",
        starts: (0..<7).map { [grid.dayStart($0) + hour * 60] },
        shapes: [
          ShiftShape(
            minutes: length, breaks: breaks, longestStretch: random.below(3) == 0 ? 240 : nil, breakStep: 60)
        ])
    }
  }

  private static func pattern(_ random: inout RandomSource) -> [DayPattern] {
    (0..<7).map { _ in [.free, .free, .free, .off, .work, .shifts([0])][random.below(6)] }
  }

  private static func agent(
    _ index: Int, contract: Contract, grid: TimeGrid, families: [ShiftFamily], _ random: inout RandomSource
  ) -> Agent {
    var unavailable: [Unavailability] = []
    if random.below(3) == 0 {
      let day = random.below(7)
      unavailable.append(
        Unavailability(minutes: grid.dayStart(day)..<grid.dayStart(day + 1), reason: .absence("leave")))
    }
    var wishes: [Wish] = []
    for _ in 0..<random.below(4) {
      let day = random.below(7)
      let target: Wish.Target =
        switch random.below(3) {
        case 0: .day(day)
        case 1: .shift(family: random.below(2), day: day)
        default: .hours(grid.dayStart(day) + 480..<grid.dayStart(day) + 480 + 60 * (1 + random.below(10)))
        }
      wishes.append(Wish(isWanted: random.below(2) == 0, target: target, weight: Double(1 + random.below(9))))
    }
    var past: [Duty] = []
    if random.below(2) == 0 {
      for day in -5 ... -1 where random.below(2) == 0 {
        let family = random.below(2)
        let start = (families[family].starts[0][0] - grid.dayStart(0)) + grid.dayStart(day)
        let shape = families[family].shapes[0]
        past.append(
          Duty(day: day, family: family, start: start, minutes: shape.minutes, queue: 0))
      }
    }
    return Agent(
      id: "a\(index)", name: "Agent", contract: 0, queues: random.below(3) == 0 ? [0] : [0, 1],
      unavailable: unavailable,
      weeks: [WeekLimits(minutes: contract.weeklyMinutes, days: contract.weeklyDays)], wishes: wishes, past: past)
  }

  private static func rules(familyCount: Int, _ random: inout RandomSource) -> [Rule] {
    let kinds: [RuleKind] = [
      .minimumRest(minutes: 600 + 60 * random.below(8)), .minimumRest(minutes: 660),
      .weeklyRest(minutes: 1440 + 60 * random.below(24)), .weeklyRest(minutes: 2100),
      .maximumConsecutiveDays(days: 1 + random.below(4)), .minimumConsecutiveDays(days: 2 + random.below(2)),
      .minimumConsecutiveDaysOff(days: 2 + random.below(2)), .maximumWeeklyHours(minutes: 1200 + 60 * random.below(20)),
      .minimumWeeklyHours(minutes: 600 + 60 * random.below(20)), .maximumDays(days: 2 + random.below(4)),
      .maximumWeekends(weekends: random.below(2)), .forbiddenSuccession(first: 1, second: 0),
      .maximumConsecutiveNights(nights: 1 + random.below(3)),
      .restAfterNights(nights: 1 + random.below(3), minutes: 1200 + 120 * random.below(14)),
      .maximumDailyHours(minutes: 360 + 60 * random.below(3)),
      .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<720),
    ]
    var rules: [Rule] = []
    for kind in kinds where random.below(5) < 2 {
      if case .minimumStaffing = kind {
        rules.append(Rule(kind: kind, hardness: .soft(weight: 7)))
      } else {
        let isHard = random.below(2) == 0
        rules.append(Rule(kind: kind, hardness: isHard ? .hard : .soft(weight: Double(1 + random.below(12)))))
      }
    }
    return rules
  }
}
