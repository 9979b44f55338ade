import Planning
import Staffing
import TestSupport
import Testing
import Verification
import WallClock
import Workforce

/// Two agents and two queues in Amsterdam, through a week that ends with a clock change.
struct Amsterdam {
  var plan: Plan
  var clock: HorizonClock
  var roster: Roster
  var requirement: Requirement

  /// Monday to Sunday, 2026-03-29, when 02:00 becomes 03:00.
  static func spring() throws -> Amsterdam { try Amsterdam(firstDay: "2026-03-23") }
  /// Monday to Sunday, 2026-10-25, when 03:00 becomes 02:00.
  static func autumn() throws -> Amsterdam { try Amsterdam(firstDay: "2026-10-19") }

  /// Gives the second agent a contract of another zone; duties stay when they are.
  mutating func moveSecondAgent(to zone: ZonedClock) {
    let own = clock.elsewhere(zone).grid(beside: plan.grid)
    plan.otherClocks = [
      LocalClock(timeZone: zone.identifier, grid: own, night: plan.night, edges: DayEdges(of: own))
    ]
    for family in plan.shifts.indices { plan.shifts[family].elsewhere = [plan.shifts[family]] }
    var far = plan.contracts[0]
    (far.id, far.clock) = ("far", 1)
    plan.contracts.append(far)
    plan.agents[1].contract = 1
  }

  private init(firstDay: String) throws {
    let date = try #require(CivilDate(firstDay))
    let clock = HorizonClock(zone: try #require(ZonedClock(identifier: "Europe/Amsterdam")), firstDay: date)
    let grid = try #require(clock.grid(firstDay: date, dayCount: 7, intervalMinutes: 30))
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 180, latestEnd: 330)
    let rest = BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 180)
    let shape = ShiftShape(minutes: 510, breaks: [rest, meal])
    func duty(_ day: Int, _ family: Int, hour: Int, queue: Int) -> Duty {
      Duty(
        day: day, family: family, start: grid.dayStart(day) + 60 * hour, minutes: 510,
        breaks: [
          PlacedBreak(start: 120, minutes: 15, isPaid: true, kind: .rest),
          PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal),
        ], queue: queue)
    }
    var centre = PlanBuilder("Grachten, Amsterdam", timeZone: "Europe/Amsterdam", grid: grid)
    centre.addQueue("calls", handlingSeconds: 300)
    centre.addQueue("chat", .chat, handlingSeconds: 300)
    for (id, hour) in [("early", 6), ("late", 14), ("night", 22)] {
      centre.addShift(id, startMinutes: [60 * hour], shapes: [shape])
    }
    centre.addContract("part-time", weeklyMinutes: 0...1440, weeklyDays: 0...3, costPerHour: 20)
    for (id, name) in [("A1", "Anneke; de Vries"), ("A2", "")] {
      centre.addAgent(id, name: name, wishes: [Wish(isWanted: true, target: .day(1), weight: 2)])
    }
    plan = centre.plan
    plan.rules = [
      Rule(kind: .minimumRest(minutes: 660)), Rule(kind: .maximumDays(days: 2), hardness: .soft(weight: 5)),
    ]
    self.clock = clock
    roster = Roster(duties: [
      [duty(0, 0, hour: 6, queue: 0), duty(1, 1, hour: 14, queue: 1), duty(5, 2, hour: 22, queue: 0)],
      [duty(0, 1, hour: 14, queue: 0), duty(6, 0, hour: 6, queue: 1)],
    ])
    var rostered = [[Double]](repeating: [Double](repeating: 0, count: grid.intervalCount), count: 2)
    for interval in 12..<18 { rostered[0][interval] = 1.4 }
    for interval in 28..<32 { rostered[0][interval] = 1 }
    rostered[1][2 * 48 + 20] = 0.6
    requirement = Requirement(agents: rostered.map { $0.map { $0 * 0.8 } }, rostered: rostered)
  }

  var verification: RosterVerification {
    RosterVerifier(plan: plan, requirement: requirement).verify(roster)
  }

  /// What planning found, as if a search had found the roster.
  var outcome: PlanOutcome {
    let verification = verification
    let value = Double(verification.cost.total) / 1000
    return outcome(
      of: RosterResult(
        reason: .timeLimit, status: .feasible, roster: roster, cost: verification.cost,
        objective: ObjectiveInterval(incumbent: value, lowerBound: value - 10), findings: verification.findings,
        work: SolveWork(iterations: 7, columns: 5, linearProgrammes: 3, seconds: 1.25, secondsToFirst: 0.5, seed: 42),
        warnings: [.relaxationGivenUp]))
  }

  /// What planning found with a result of the search.
  func outcome(of result: RosterResult) -> PlanOutcome {
    PlanOutcome(
      plan: plan, contacts: nil,
      staffing: StaffingResult(requirement: requirement, deferred: plan.queues.map { _ in nil }), result: result,
      provenance: PlanProvenance(inputHash: "0123abcd"))
  }
}
