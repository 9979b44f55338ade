import Queueing
import TestSupport
import Verification
import Workforce

/// A centre with one queue and a few agents, whose plan a test changes where it matters.
///
/// The horizon begins on Monday, 2026-03-02. Times of duties are hours elapsed since the beginning of a day: 22 to 30
/// runs past midnight, negative days belong to the previous roster.
struct Tiny {
  /// The first family: any half-hour start, 1 to 16 hours, no breaks. It is the night family only by its hours.
  static let early = 0
  /// The second, alike.
  static let late = 1

  var plan: Plan
  var requirement: Requirement

  init(grid: TimeGrid = Tiny.grid(), agents: Int = 1, rules: [Rule] = [], past: [Duty] = []) {
    let shapes = (1...16).map { ShiftShape(minutes: $0 * 60, breakStep: 30) }
    var centre = PlanBuilder("tiny", grid: grid)
    centre.addQueue("calls", skill: "phone", handlingSeconds: 300)
    centre.addShift("early", everyMinutes: 30, shapes: shapes)
    centre.addShift("late", everyMinutes: 30, shapes: shapes)
    centre.addContract("full", weeklyMinutes: 0...10_080, weeklyDays: 0...7, costPerHour: 12)
    centre.addAgents((1...agents).map { "A\($0)" }, past: past)
    centre.setNight(0..<360, minimumMinutes: 180)
    plan = centre.plan
    plan.rules = rules
    requirement = Requirement([[Double](repeating: 0, count: grid.intervalCount)])
  }

  init(rule: RuleKind, grid: TimeGrid = Tiny.grid(), past: [Duty] = []) {
    self.init(grid: grid, rules: [Rule(kind: rule)], past: past)
  }

  /// A grid from Monday, 2026-03-02; on `changeDay` the clock changes at 02:00 by `changeMinutes` (60: forward).
  static func grid(weeks: Int = 1, interval: Int = 30, changeDay: Int? = nil, changeMinutes: Int = 0) -> TimeGrid {
    let monday = CivilDate(dayNumber: 20_514)
    guard let changeDay else { return .weeks(weeks, intervalMinutes: interval, from: monday) }
    return .weeks(weeks, intervalMinutes: interval, from: monday, changeDay: changeDay, forward: changeMinutes)
  }

  /// A duty from one hour of a day to another, counted in hours elapsed since the day began.
  func duty(
    _ day: Int, _ from: Double, _ to: Double, family: Int = early, queue: Int = 0, breaks: [PlacedBreak] = []
  ) -> Duty {
    Duty(
      day: day, family: family, start: plan.grid.dayStart(day) + Int(from * 60), minutes: Int((to - from) * 60),
      breaks: breaks, queue: queue)
  }

  /// A duty of the previous roster; without a queue it is a training.
  static func past(
    _ day: Int, _ from: Double, _ to: Double, family: Int? = early, queue: Int? = nil, breaks: [PlacedBreak] = [],
    grid: TimeGrid = Tiny.grid()
  ) -> Duty {
    let start = grid.dayStart(day) + Int(from * 60)
    let minutes = Int((to - from) * 60)
    if let queue {
      return Duty(day: day, family: family, start: start, minutes: minutes, breaks: breaks, queue: queue)
    }
    return Duty(
      day: day, family: family, activities: [Activity(.task("training"), minutes: start..<start + minutes)])
  }

  /// Gives the first family a shape of eight hours with a paid rest, so that units are as fine as the rest asks for.
  mutating func addShape(breakMinutes: Int, step: Int) {
    let rest = BreakRule(kind: .rest, minutes: breakMinutes, isPaid: true, earliestStart: 0, latestEnd: 480)
    plan.shifts[0].shapes.append(ShiftShape(minutes: 480, breaks: [rest], breakStep: step))
  }

  var verifier: RosterVerifier { RosterVerifier(plan: plan, requirement: requirement) }

  /// The verification of a roster in which the first agent has these duties and the others none.
  func verify(_ duties: [Duty]) -> RosterVerification {
    let others = [[Duty]](repeating: [], count: plan.agents.count - 1)
    return verifier.verify(Roster(duties: [duties] + others))
  }

  /// The amounts that one rule finds in the first agent's duties.
  func amounts(_ rule: RuleID, _ duties: [Duty]) -> [Double] {
    findings(rule, duties).map(\.amount.value)
  }

  /// What one rule finds in the first agent's duties.
  func findings(_ rule: RuleID, _ duties: [Duty]) -> [Finding] {
    verify(duties).findings.filter { $0.rule == rule }
  }
}
