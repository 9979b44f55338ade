import Queueing
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
    let starts = (0..<grid.dayCount).map { Array(stride(from: grid.dayStart($0), to: grid.dayStart($0 + 1), by: 30)) }
    let nights = (-TimeGrid.leadDays..<grid.dayCount + TimeGrid.tailDays).map {
      grid.dayStart($0)..<grid.dayStart($0) + 360
    }
    plan = Plan(
      name: "tiny", timeZone: "UTC", grid: grid,
      queues: [
        Queue(
          id: "calls", channel: .voice, skill: "phone", goals: ServiceGoals(), handlingSeconds: 300,
          openSlots: [[Bool]](repeating: [Bool](repeating: true, count: grid.slotsPerDay), count: 7))
      ],
      shifts: [
        ShiftFamily(id: "early", starts: starts, shapes: shapes),
        ShiftFamily(id: "late", starts: starts, shapes: shapes),
      ],
      contracts: [
        Contract(id: "full", weeklyMinutes: 0...10_080, weeklyDays: 0...7, shifts: [0, 1], costPerHour: 12)
      ],
      agents: (1...agents).map { number in
        Agent(
          id: "A\(number)", name: "", contract: 0, queues: [0],
          weeks: [WeekLimits](repeating: WeekLimits(minutes: 0...10_080, days: 0...7), count: grid.weekCount),
          past: past)
      },
      rules: rules, night: NightDefinition(stretches: nights, minimumMinutes: 180))
    let nobody = [[Double](repeating: 0, count: grid.intervalCount)]
    requirement = Requirement(agents: nobody, rostered: nobody)
  }

  init(rule: RuleKind, grid: TimeGrid = Tiny.grid(), past: [Duty] = []) {
    self.init(grid: grid, rules: [Rule(kind: rule)], past: past)
  }

  /// A grid from Monday, 2026-03-02; on `changeDay` the clock changes at 02:00 by `changeMinutes` (60: forward).
  static func grid(weeks: Int = 1, interval: Int = 30, changeDay: Int? = nil, changeMinutes: Int = 0) -> TimeGrid {
    let dayCount = 7 * weeks
    let days = -TimeGrid.leadDays...(dayCount + TimeGrid.tailDays)
    let starts = days.map { day in
      day * 1440 - (changeDay.map { ($0 >= 0 && day > $0 ? 1 : 0) - ($0 < 0 && day <= $0 ? 1 : 0) } ?? 0)
        * changeMinutes
    }
    var clock: [Int] = []
    for day in 0..<dayCount {
      let start = starts[day + TimeGrid.leadDays]
      let length = starts[day + 1 + TimeGrid.leadDays] - start
      for minute in stride(from: 0, to: length, by: interval) {
        let isShifted = day == changeDay && minute >= (changeMinutes > 0 ? 120 : 180)
        clock.append(minute + (isShifted ? changeMinutes : 0))
      }
    }
    return TimeGrid(
      firstDay: CivilDate(dayNumber: 20_514), dayCount: dayCount, intervalMinutes: interval, dayStarts: starts,
      wallClockMinutes: clock)
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
  func amounts(_ rule: String, _ duties: [Duty]) -> [Double] {
    findings(rule, duties).map(\.amount)
  }

  /// What one rule finds in the first agent's duties.
  func findings(_ rule: String, _ duties: [Duty]) -> [Finding] {
    verify(duties).findings.filter { $0.rule == rule }
  }
}
