import TestSupport
import Workforce

@testable import Rostering

/// A centre of a few agents over whole weeks, for tests that need more than one line.
enum SmallCentre {
  /// - Parameters:
  ///   - agents: People; half of them part-time.
  ///   - weeks: Weeks.
  ///   - intervalMinutes: Planning interval.
  ///   - rules: Rules; eleven hours of rest unless given.
  /// - Returns: The plan.
  static func plan(
    agents: Int, weeks: Int = 1, intervalMinutes: Int = 60, rules: [Rule] = [Rule(kind: .minimumRest(minutes: 660))]
  ) -> Plan {
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 150, latestEnd: 330)
    let everyTwoHours = Array(stride(from: 0, to: 1440, by: 120))
    var centre = PlanBuilder(grid: .weeks(weeks, intervalMinutes: intervalMinutes))
    centre.addQueue("phone")
    centre.addShift(
      "long", startMinutes: everyTwoHours, shapes: [ShiftShape(minutes: 510, breaks: [meal], breakStep: 30)])
    centre.addShift(
      "short", startMinutes: everyTwoHours, shapes: [ShiftShape(minutes: 240), ShiftShape(minutes: 300)])
    centre.addContract("full", weeklyMinutes: 2400...2400, weeklyDays: 5...5, shifts: [0])
    centre.addContract("part", weeklyMinutes: 960...1500, weeklyDays: 3...5, shifts: [1])
    for index in 0..<agents {
      let wishes = index % 3 == 0 ? [Wish(isWanted: false, target: .day(index % 7), weight: 5)] : []
      centre.addAgent("a\(index)", contract: index % 2, wishes: wishes)
    }
    centre.setNight(-60..<300, minimumMinutes: 120)
    centre.plan.rules = rules
    return centre.plan
  }

  /// A requirement with a busy day and a quiet night that the agents can about meet.
  static func requirement(_ plan: Plan) -> Requirement {
    let agents = Double(plan.agents.count)
    let needed = plan.grid.wallClockMinutes.map { minute -> Double in
      (480..<1200).contains(minute) ? agents * 0.28 : agents * 0.07
    }
    return Requirement([needed])
  }
}
