import Workforce

@testable import Rostering

/// A centre of five to thirty agents over one or two weeks, drawn from a seed: contracts, skills, absences, wishes, past duties,
/// breaks that may interact, and rules of every kind, mostly such that a roster exists.
struct RandomCentre {
  let plan: Plan
  let requirement: Requirement

  init(seed: UInt64) {
    var random = RandomSource(seed: seed &* 0x51_7C_C1_B7)
    let weeks = 1 + random.below(2)
    var plan = SmallCentre.plan(
      agents: 5 + random.below(26), weeks: weeks, intervalMinutes: [15, 30, 60][random.below(3)], rules: [])
    var second = plan.queues[0]
    second.id = "chat"
    second.skill = "chat"
    plan.queues.append(second)
    let hours = 60 * (1 + random.below(3))
    for family in plan.shifts.indices {
      let offset = 30 * random.below(2)
      plan.shifts[family].starts = plan.shifts[family].starts.map { starts in
        starts.filter { $0 % 1440 % hours == 0 && $0 % 1440 < 1200 }.map { $0 + offset }
      }
    }
    if random.below(2) == 0 {
      plan.shifts[0].shapes[0].breaks.insert(
        BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 240), at: 0)
      plan.shifts[0].shapes[0].breakStep = 15
      plan.shifts[0].shapes[0].longestStretch = [nil, 300][random.below(2)]
    }
    for index in plan.agents.indices {
      RandomCentre.vary(&plan.agents[index], grid: plan.grid, families: plan.shifts, &random)
    }
    plan.rules = RandomCentre.rules(&random)
    self.plan = plan
    let share = 0.1 + 0.03 * Double(random.below(6))
    let needed = plan.queues.map { _ in
      plan.grid.wallClockMinutes.map { minute in
        Double(plan.agents.count) * share * ((480..<1200).contains(minute) ? 1 : 0.2) + Double(random.below(5)) / 4
      }
    }
    requirement = Requirement(agents: needed, rostered: needed)
  }

  /// The plan with a roster to start from, a price on changes, and about a tenth of the days locked.
  func starting(from roster: Roster, seed: UInt64) -> Plan {
    var random = RandomSource(seed: seed &+ 77)
    var started = plan
    started.objective.costPerChange = [0, 1, 20][random.below(3)]
    for agent in plan.agents.indices {
      started.agents[agent].earlier = (0..<plan.grid.dayCount).map { day in
        EarlierDay(
          day: day, duty: roster.duties[agent].first { $0.day == day }, isLocked: random.below(10) == 0)
      }
    }
    return started
  }

  private static func vary(
    _ agent: inout Agent, grid: TimeGrid, families: [ShiftFamily], _ random: inout RandomSource
  ) {
    agent.queues = [[0], [1], [0, 1]][random.below(3)]
    if agent.contract == 0 {
      agent.weeks = agent.weeks.map { WeekLimits(minutes: 1920...$0.minutes.upperBound, days: 4...5) }
    }
    if random.below(4) == 0 {
      let day = random.below(grid.dayCount)
      agent.unavailable = [
        Unavailability(minutes: grid.dayStart(day)..<grid.dayStart(day + 1), reason: .absence("leave"))
      ]
    }
    agent.wishes = (0..<random.below(3)).map { _ in
      let day = random.below(grid.dayCount)
      let hours = grid.dayStart(day) + 60 * random.below(20)
      let targets: [Wish.Target] = [.day(day), .shift(family: agent.contract, day: day), .hours(hours..<hours + 230)]
      return Wish(isWanted: random.below(2) == 0, target: targets[random.below(3)], weight: Double(1 + random.below(5)))
    }
    if random.below(3) == 0 {
      let start = -1440 + 60 * random.below(20)
      agent.past = [
        Duty(day: -1, family: agent.contract, start: start, minutes: 300, queue: agent.queues[0])
      ]
    }
  }

  private static func rules(_ random: inout RandomSource) -> [Rule] {
    let kinds: [RuleKind] = [
      .minimumRest(minutes: 600 + 60 * random.below(3)), .weeklyRest(minutes: 2100),
      .maximumConsecutiveDays(days: 4 + random.below(3)), .minimumConsecutiveDays(days: 2),
      .minimumConsecutiveDaysOff(days: 2), .maximumWeeklyHours(minutes: 2400), .minimumWeeklyHours(minutes: 1200),
      .maximumDays(days: 9), .maximumWeekends(weekends: 1), .forbiddenSuccession(first: 1, second: 1),
      .maximumConsecutiveNights(nights: 2 + random.below(2)), .restAfterNights(nights: 2, minutes: 2400),
      .maximumDailyHours(minutes: 450),
    ]
    let isHardSafe = [0, 1, 2, 5, 10]
    var rules = kinds.enumerated().filter { _ in random.below(2) == 0 }.map { index, kind in
      Rule(
        kind: kind,
        hardness: isHardSafe.contains(index) && random.below(2) == 0
          ? .hard : .soft(weight: 0.5 * Double(1 + random.below(12))),
        contracts: random.below(4) == 0 ? [random.below(2)] : nil)
    }
    if random.below(2) == 0 {
      rules.append(
        Rule(
          kind: .minimumStaffing(queue: random.below(2), agents: 1, wallClock: 1320..<1800),
          hardness: random.below(4) == 0 ? .hard : .soft(weight: 3)))
    }
    return rules
  }
}
