public import Workforce

/// A seeded contact-centre week: three contracts, four availabilities, absences and wishes, demand that fits the supply.
///
/// The instances of `jaga-bench`: what `docs/benchmarks.md` publishes rests on every number drawn here, in this order.
public struct GeneratedWeek: Sendable {
  /// The plan.
  public let plan: Plan
  /// Whole agents by interval, such that all paid hours are about needed.
  public let requirement: Requirement

  /// Makes a week, or several alike, from Monday, 2026-11-23.
  ///
  /// - Parameters:
  ///   - count: People on the roster.
  ///   - intervalMinutes: 15 or 30.
  ///   - weeks: Weeks of the horizon.
  ///   - seed: Seed of everything random.
  public init(agents count: Int, intervalMinutes: Int, weeks: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    let days = weeks * 7
    var centre = PlanBuilder("generated", grid: .weeks(weeks, intervalMinutes: intervalMinutes))
    centre.addQueue("phone")
    GeneratedWeek.addShifts(to: &centre, breakStep: intervalMinutes)
    centre.addContract("full", weeklyMinutes: 2250...2400, weeklyDays: 5...5, shifts: [0], costPerHour: 2)
    centre.addContract("four", weeklyMinutes: 2160...2280, weeklyDays: 4...4, shifts: [1], costPerHour: 2)
    centre.addContract("part", weeklyMinutes: 1200...1650, weeklyDays: 1...5, shifts: [2], costPerHour: 2)
    let windows = [(0, 2040), (360, 1320), (480, 1560), (300, 1500)]
    for index in 0..<count {
      let share = random.unit()
      let contract = share < 0.5 ? 0 : (share < 0.65 ? 1 : 2)
      let kind = random.unit()
      let window = windows[kind < 0.4 ? 0 : (kind < 0.7 ? 1 : (kind < 0.85 ? 2 : 3))]
      var unavailable: [Unavailability] = []
      if window.0 > 0 {
        for day in -1...days {
          // From the end of one day's window to the start of the next day's.
          let free = day * 1440 + window.1..<(day + 1) * 1440 + window.0
          if !free.isEmpty { unavailable.append(Unavailability(minutes: free, reason: .availability)) }
        }
      }
      let wished = random.unit() < 0.4 ? random.below(7) : -1
      let absent = random.unit() < 0.1 ? random.below(7) : -1
      if absent >= 0 {
        for week in 0..<weeks {
          let day = week * 7 + absent
          unavailable.append(Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence("leave")))
        }
      }
      let wishes =
        wished < 0
        ? [] : (0..<weeks).map { Wish(isWanted: false, target: .day($0 * 7 + wished), weight: 40) }
      centre.addAgent(
        "A\(index + 1)", name: "Agent \(index + 1)", contract: contract, unavailable: unavailable, wishes: wishes)
    }
    centre.plan.rules = [Rule(kind: .minimumRest(minutes: 660)), Rule(kind: .maximumConsecutiveDays(days: 6))]
    centre.plan.objective = Objective(shortfallPerHour: 20, surplusPerHour: 4)
    plan = centre.plan
    requirement = GeneratedWeek.requirement(plan, random: &random)
  }

  /// Starts on every half-hour; shifts of three kinds of length, with three breaks, three, and one.
  private static func addShifts(to centre: inout PlanBuilder, breakStep: Int) {
    func long(_ minutes: Int) -> ShiftShape {
      let third = minutes * 35 / 100 / 30 * 30
      let middle = (minutes * 40 / 100 + 29) / 30 * 30
      let late = (minutes * 65 / 100 + 29) / 30 * 30
      return ShiftShape(
        minutes: minutes,
        breaks: [
          BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: third + 15),
          BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: middle, latestEnd: middle + 120),
          BreakRule(
            kind: .rest, minutes: 15, isPaid: true, earliestStart: max(late, middle + 120), latestEnd: minutes - 60),
        ], breakStep: breakStep)
    }
    func short(_ minutes: Int) -> ShiftShape {
      ShiftShape(
        minutes: minutes,
        breaks: [BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 90, latestEnd: minutes - 90)],
        breakStep: breakStep)
    }
    centre.addShift("full", everyMinutes: 30, shapes: [long(480), long(510)])
    centre.addShift("four", everyMinutes: 30, shapes: [long(570), long(600)])
    centre.addShift("part", everyMinutes: 30, shapes: [short(240), short(270), short(300), short(330)])
  }

  /// The shape of a day and a week with a little noise, scaled to what the contracts supply.
  private static func requirement(_ plan: Plan, random: inout SplitMix) -> Requirement {
    let grid = plan.grid
    let byHour: [Double] = [
      2, 1.5, 1.2, 1, 1, 1.2, 2, 4, 7, 9, 10, 10.5, 10, 9.5, 9.5, 9.8, 9.6, 9, 8.2, 7.5, 6.5, 5.2, 4, 3,
    ]
    let byWeekday: [Double] = [1.15, 1.05, 1.0, 1.0, 0.98, 0.75, 0.6]
    var load: [Double] = []
    for interval in 0..<grid.intervalCount {
      let minute = grid.wallClockMinutes[interval]
      let share = Double(minute % 60) / 60
      let shape = byHour[minute / 60] * (1 - share) + byHour[(minute / 60 + 1) % 24] * share
      load.append(shape * byWeekday[grid.day(ofInterval: interval) % 7] * (1 + 0.12 * (random.unit() - 0.5)))
    }
    let supply = plan.agents.reduce(0.0) { sum, agent in
      let minutes = plan.contracts[agent.contract].weeklyMinutes
      return sum + Double(minutes.lowerBound + minutes.upperBound) / 120 * 0.94 * Double(grid.weekCount)
    }
    let factor = supply / (load.reduce(0, +) * Double(grid.intervalMinutes) / 60)
    let rounded = load.map { ($0 * factor).rounded() }
    return Requirement([rounded])
  }
}
