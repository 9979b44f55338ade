import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Queues served by secondary skills cost something") struct SecondarySkillTests {
  private static let seeds = LongRun.seeds(12)

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1, threads: Int = 1) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 80, gap: 0, threads: threads)
    ).solve()
  }

  @Test(
    "the roster is the best of all with every way to spread staff, and the bound never above it", arguments: seeds)
  func bruteForce(seed: UInt64) throws {
    let tiny = ChangingPlan(seed: seed, hasDates: seed % 3 == 0, hasSecondary: true)
    let optimum = tiny.optimum()
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    let objective = try #require(result.objective)
    #expect(Int((objective.incumbent * 1000).rounded()) == verification.cost.total)
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
    #expect(
      verification.cost.total >= optimum && verification.cost.total <= optimum + (seed % 2 == 1 ? 0 : optimum / 20))
    let model = LineModel(problem: ProblemCompiler(plan: tiny.plan, requirement: tiny.requirement).compile())
    let lines = EarlierLines(plan: tiny.plan, model: model, roster: roster).lines()
    #expect(model.problem.roster(of: lines) == roster)
  }

  /// Two agents through one day; both can do both queues, the second one chats by a secondary skill only.
  private func day(_ price: Double, activities: [OpenActivity]) -> (Plan, Requirement) {
    var centre = PlanBuilder("two", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("calls")
    centre.addQueue("chat")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    for day in centre.plan.shifts[0].starts.indices where day != 0 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("c", weeklyMinutes: 480...480, weeklyDays: 1...1)
    centre.addAgent("a", queues: [0, 1])
    centre.addAgent("b", queues: [0, 1])
    centre.plan.agents[1].secondary = [1]
    centre.plan.activities = activities
    centre.plan.objective.secondaryPerHour = price
    let wanted = (0..<2).map { _ in (0..<168).map { (8..<16).contains($0) ? 1.0 : 0 } }
    return (centre.plan, Requirement(wanted))
  }

  @Test("who has a skill first serves it, with one queue a duty and with both open", arguments: [true, false])
  func primaryFirst(isOpen: Bool) throws {
    let (plan, wanted) = day(3, activities: isOpen ? [OpenActivity(id: "open", queues: nil)] : [])
    let roster = try #require(solve(plan, wanted).roster)
    let verification = RosterVerifier(plan: plan, requirement: wanted).verify(roster)
    #expect(verification.cost.staffing == 0)
    if !isOpen { #expect(roster.duties.map { $0.flatMap(\.queues) } == [[1], [0]]) }
  }

  @Test(
    "what is missing is dearer than a secondary skill, until that costs more", arguments: [(3.0, 24_000), (12, 80_000)])
  func price(perHour: Double, staffing: Int) throws {
    var (plan, wanted) = day(perHour, activities: [])
    plan.agents[0].secondary = [1]
    let verification = RosterVerifier(plan: plan, requirement: wanted).verify(try #require(solve(plan, wanted).roster))
    // Beyond the price of a missing agent-hour, 10, both are on calls: one too many, at 2.
    #expect(verification.cost.staffing == (perHour > 10 ? staffing + 16_000 : staffing))
  }

  @Test("nobody secondary, or a price of nothing: the same roster and cost") func free() throws {
    for seed in UInt64(1)...3 {
      let tiny = ChangingPlan(seed: seed)
      var free = tiny.plan
      free.objective.secondaryPerHour = 0
      for agent in 0..<2 { free.agents[agent].secondary = free.agents[agent].queues }
      let (one, other) = (solve(tiny.plan, tiny.requirement), solve(free, tiny.requirement))
      #expect(one.objective?.incumbent == other.objective?.incumbent)
    }
  }

  @Test("a locked duty by a secondary skill is kept, and paid for") func locked() throws {
    var (plan, wanted) = day(3, activities: [])
    let kept = Duty(day: 0, family: 0, start: 480, minutes: 480, queue: 1)
    plan.agents[1].earlier = [EarlierDay(day: 0, duty: kept, isLocked: true)]
    let result = solve(plan, wanted)
    let roster = try #require(result.roster)
    #expect(roster.duties[1] == [kept] && roster.duties[0].flatMap(\.queues) == [0])
    #expect(RosterVerifier(plan: plan, requirement: wanted).verify(roster).cost.staffing == 24_000)
    #expect(result.objective?.incumbent == 40.0)
  }

  @Test("two searchers find the same roster again") func twoThreads() {
    let tiny = ChangingPlan(seed: 6, hasSecondary: true)
    let first = solve(tiny.plan, tiny.requirement, threads: 2)
    let second = solve(tiny.plan, tiny.requirement, threads: 2)
    #expect(first.roster != nil && first.roster == second.roster && first.objective == second.objective)
  }
}
