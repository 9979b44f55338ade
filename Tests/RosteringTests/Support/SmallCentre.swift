import Queueing
import Workforce

@testable import Rostering

/// A centre of a few agents over whole weeks, for tests that need more than one line.
enum SmallCentre {
  /// - Parameters:
  ///   - agents: People; half of them part-time.
  ///   - weeks: Weeks.
  ///   - intervalMinutes: Planning interval.
  ///   - rules: Rules; eleven hours of rest unless given.
  static func plan(
    agents: Int, weeks: Int = 1, intervalMinutes: Int = 60, rules: [Rule] = [Rule(kind: .minimumRest(minutes: 660))]
  ) -> Plan {
    guard let monday = CivilDate(year: 2026, month: 11, day: 23) else { preconditionFailure("a date") }
    let grid = TimeGrid(firstDay: monday, dayCount: weeks * 7, intervalMinutes: intervalMinutes)
    let starts = (0..<grid.dayCount).map { day in stride(from: 0, to: 1440, by: 120).map { day * 1440 + $0 } }
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 150, latestEnd: 330)
    let families = [
      ShiftFamily(
        id: "long", starts: starts,
        shapes: [ShiftShape(minutes: 510, breaks: [meal], breakStep: 30)]),
      ShiftFamily(
        id: "short", starts: starts,
        shapes: [ShiftShape(minutes: 240), ShiftShape(minutes: 300)]),
    ]
    let contracts = [
      Contract(id: "full", weeklyMinutes: 2400...2400, weeklyDays: 5...5, shifts: [0], costPerHour: 1),
      Contract(id: "part", weeklyMinutes: 960...1500, weeklyDays: 3...5, shifts: [1], costPerHour: 1),
    ]
    let people = (0..<agents).map { index in
      let contract = contracts[index % 2]
      let limits = WeekLimits(minutes: contract.weeklyMinutes, days: contract.weeklyDays)
      return Agent(
        id: "a\(index)", name: "", contract: index % 2, queues: [0],
        weeks: [WeekLimits](repeating: limits, count: weeks),
        wishes: index % 3 == 0 ? [Wish(isWanted: false, target: .day(index % 7), weight: 5)] : [])
    }
    let queue = Queue(
      id: "phone", channel: .voice, skill: "phone", goals: ServiceGoals(), handlingSeconds: 240,
      openSlots: [[Bool]](repeating: [Bool](repeating: true, count: grid.slotsPerDay), count: 7))
    return Plan(
      name: "small", timeZone: "UTC", grid: grid, queues: [queue], shifts: families, contracts: contracts,
      agents: people, rules: rules,
      night: NightDefinition(
        stretches: (-10...grid.dayCount + 2).map { $0 * 1440 - 60..<$0 * 1440 + 300 }, minimumMinutes: 120))
  }

  /// A requirement with a busy day and a quiet night that the agents can about meet.
  static func requirement(_ plan: Plan) -> Requirement {
    let agents = Double(plan.agents.count)
    let needed = plan.grid.wallClockMinutes.map { minute -> Double in
      (480..<1200).contains(minute) ? agents * 0.28 : agents * 0.07
    }
    return Requirement(agents: [needed], rostered: [needed])
  }
}
