import Workforce

@testable import Rostering

/// Weeks before the horizon, and averages over them, drawn from a seed.
enum AveragedHours {
  /// Gives each agent a record: some weeks are known, some of them in part, some not at all; some agents have had nights.
  static func give(pastsTo plan: inout Plan, _ random: inout RandomSource) {
    for agent in plan.agents.indices {
      var record = HoursRecord(nights: random.below(10))
      for back in 1...4 where random.below(3) > 0 {
        record.weeks.append(
          HoursRecord.Week(back: back, minutes: 7 * random.below(260), days: random.below(3) == 0 ? random.below(8) : 7)
        )
      }
      plan.agents[agent].hoursRecord = record
    }
  }

  /// Some weeks with two families of which few days are open, so that all lines can be tried; one or two averages.
  static func plan(seed: UInt64, weeks: Int, agents: Int = 1) -> Plan {
    var random = RandomSource(seed: seed &* 31 &+ 7)
    var plan = SmallCentre.plan(
      agents: agents, weeks: weeks, intervalMinutes: 60, rules: [Rule(kind: .minimumRest(minutes: 660))])
    let open = Set(random.permutation(7 * weeks).prefix(2 * weeks + 1))
    for family in plan.shifts.indices {
      let hour = [8, 21][family] + random.below(2)
      plan.shifts[family].starts = (0..<7 * weeks).map { open.contains($0) ? [plan.grid.dayStart($0) + hour * 60] : [] }
    }
    plan.contracts[0].shifts = Array(plan.shifts.indices)
    for _ in 0..<1 + random.below(2) {
      let kind = RuleKind.maximumAverageWeeklyHours(
        minutes: 420 + 30 * random.below(20), weeks: 1 + random.below(5), nights: random.below(3) == 0 ? 5 : nil)
      let hardness: Rule.Hardness = random.below(2) == 0 ? .hard : .soft(weight: Double(1 + random.below(40)) / 7)
      plan.rules.append(Rule(kind: kind, hardness: hardness))
    }
    if random.below(3) == 0 {
      plan.rules.append(Rule(kind: .maximumWeeklyHours(minutes: 600), hardness: .soft(weight: 2)))
    }
    for agent in plan.agents.indices {
      plan.agents[agent].contract = 0
      let away = random.permutation(7 * weeks).prefix(random.below(5)).sorted()
      plan.agents[agent].unavailable = away.map { day in
        Unavailability(
          minutes: plan.grid.dayStart(day)..<plan.grid.dayStart(day + 1),
          reason: random.below(3) > 0 ? .absence("leave") : .availability)
      }
      plan.agents[agent].weeks = (0..<weeks).map { _ in
        WeekLimits(minutes: (random.below(3) / 2 * 240)...(700 + 60 * random.below(8)), days: 0...2)
      }
      plan.agents[agent].wishes = []
    }
    give(pastsTo: &plan, &random)
    if random.below(2) == 0 {
      plan.fairShares = [FairShare(burden: .hoursAboveContract, weight: Double(1 + random.below(9)) / 8)]
      for agent in plan.agents.indices where random.below(4) > 0 {
        plan.agents[agent].standings = [
          FairShareStanding(share: 0, before: Double(random.below(9)), due: Double(random.below(100)) / 7)
        ]
      }
    }
    return plan
  }
}
