import Rostering
import Testing
import Workforce

@testable import Planning

@Suite("Roster stage")
struct RosterStageTests {
  private let options = SolveOptions(timeLimit: nil, iterationLimit: 200)

  private func solve(_ centre: Centre, _ requirement: Requirement) throws -> RosterResult {
    try RosterStage(plan: centre.plan, requirement: requirement).solve(options: options)
  }

  @Test("a roster comes back verified: cost and incumbent agree, the bound lies below")
  func verified() throws {
    let centre = Centre()
    let result = try solve(centre, centre.requirement(1))
    #expect(result.status == .feasible)
    let cost = try #require(result.cost)
    let objective = try #require(result.objective)
    #expect(objective.incumbent == Double(cost.total) / 1000)
    #expect(try #require(objective.lowerBound) <= objective.incumbent)
    // Two agents give 10 half-days of 14: 40 of 56 hours; every hour costs 1, every hour missing 10.
    #expect(cost == RosterCost(staffing: 160_000, hours: 40_000))
  }

  @Test("a plan that is overloaded still gets a roster, and the cause is told")
  func overload() throws {
    let centre = Centre()
    let result = try solve(centre, centre.requirement(3))
    #expect(result.status == .feasible)
    let shortage = try #require(result.shortages.first)
    #expect(result.shortages.count == 1 && shortage.queue == 0)
    #expect(shortage.capacity == Shortage.Capacity(neededHours: 168, paidHours: 40))
    #expect(shortage.stretches.contains { $0.obstacles.obstacles.contains { $0.rule == .contractHours } })
    #expect(shortage.stretches.count == 3 && shortage.furtherStretches >= 4)
  }

  @Test("a plan whose needs are met has nothing to explain")
  func enough() throws {
    let centre = Centre(agents: 4)
    #expect(try solve(centre, centre.requirement(1)).shortages.isEmpty)
  }

  @Test("an agent who cannot give the hours of the contract makes the plan infeasible, and is named by id")
  func infeasible() throws {
    var centre = Centre()
    centre.plan.agents[1].weeks = [WeekLimits(minutes: 600...1200, days: 0...5)]
    centre.plan.agents[1].unavailable = [Unavailability(minutes: 0..<6 * 1440, reason: .absence("leave"))]
    let result = try solve(centre, centre.requirement(1))
    #expect(result.reason == .provedInfeasible && result.status == .absent && result.roster == nil)
    #expect(result.findings.contains { $0.rule == .contractHours && $0.agent == 1 && $0.isHard })
    #expect(result.findings.allSatisfy { $0.agent == 1 })
  }

  @Test("a hard minimum that the contracts' hours put out of reach is proven so without a search")
  func minimumOutOfReach() throws {
    var centre = Centre(agents: 1)
    centre.plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960))]
    let result = try solve(centre, centre.requirement(1))
    #expect(result.reason == .provedInfeasible && result.status == .absent && result.roster == nil)
    #expect(
      result.findings.map(\.facts) == [
        .hoursOutOfReach(queue: 0, wanted: 1, week: 0, neededMinutes: 7 * 480, paidMinutes: 5 * 240)
      ])
    #expect(result.work.iterations == 0 && result.findings.allSatisfy { $0.rule == .minimumStaffing && $0.isHard })
  }

  @Test("a hard minimum that the search cannot meet leaves no roster, but the intervals")
  func minimumStaffing() throws {
    var centre = Centre(agents: 3)
    // Hours enough by the contracts, but not days enough by a rule.
    centre.plan.rules = [
      Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960)), Rule(kind: .maximumDays(days: 4)),
    ]
    let result = try solve(centre, centre.requirement(1))
    #expect(result.status == .absent && result.roster == nil && result.cost == nil && result.objective == nil)
    // Three agents give 12 half-days of 14: 2 of them, with 8 intervals each, have nobody.
    #expect(result.findings.count == 16)
    #expect(result.findings.allSatisfy { $0.rule == .minimumStaffing && $0.isHard })
  }

  @Test("the same minimum met leaves a roster")
  func minimumStaffingMet() throws {
    var centre = Centre(agents: 3)
    centre.plan.rules = [Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<960))]
    #expect(try solve(centre, centre.requirement(1)).status == .feasible)
  }

  @Test("a solve that is cancelled at once still gives a roster")
  func cancelled() throws {
    let centre = Centre()
    let result = try RosterStage(plan: centre.plan, requirement: centre.requirement(1))
      .solve(options: SolveOptions(timeLimit: 60), isCancelled: { true })
    #expect(result.roster != nil)
    #expect(result.reason == .cancelled)
  }
}

@Suite("Verification of what the search found")
struct VerifiedResultTests {
  private func solved(_ duties: [Duty], bound: Double?) -> RosterResult {
    RosterResult(
      reason: .gapReached, status: .feasible, roster: Roster(duties: [duties, []]), cost: nil,
      objective: ObjectiveInterval(incumbent: 0, lowerBound: bound), findings: [], work: SolveWork(), warnings: [])
  }

  private func duty(_ centre: Centre, hour: Int) -> Duty {
    Duty(day: 0, family: 0, start: hour * 60, minutes: 240, breaks: [], queue: 0)
  }

  private let centre = Centre()
  private var stage: RosterStage { RosterStage(plan: centre.plan, requirement: centre.requirement(0)) }

  @Test("a roster with a hard breach is refused")
  func refused() {
    let error = #expect(throws: RosterRefusal.self) { try stage.verified(solved([duty(centre, hour: 9)], bound: 0)) }
    #expect(error?.findings.map(\.rule) == [.shiftShape])
  }

  @Test("a bound below the verified cost stays")
  func bound() throws {
    let result = try stage.verified(solved([duty(centre, hour: 8)], bound: 3))
    // Four paid hours, and four agent-hours that nobody needs at 2 each.
    #expect(result.objective == ObjectiveInterval(incumbent: 12, lowerBound: 3))
    #expect(result.reason == .gapReached && result.warnings.isEmpty)
  }

  @Test("a bound above the verified cost is withdrawn, with what was concluded from it")
  func falseBound() throws {
    let result = try stage.verified(solved([duty(centre, hour: 8)], bound: 13))
    #expect(result.objective == ObjectiveInterval(incumbent: 12, lowerBound: nil))
    #expect(result.reason == .stalled)
    #expect(result.warnings == [.boundWithdrawn(bound: 13, cost: 12)])
  }
}
