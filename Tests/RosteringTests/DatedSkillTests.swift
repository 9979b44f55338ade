import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Skills that begin or end within the horizon") struct DatedSkillTests {
  private static let seeds = LongRun.seeds(12)

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 80, gap: 0, threads: 1)
    ).solve()
  }

  @Test("the roster is the best of all, every rule drawn, and the bound never above it", arguments: seeds)
  func oneAgent(seed: UInt64) throws {
    var random = RandomPlan(seed: seed &+ 500, agentCount: 1)
    var chance = RandomSource(seed: seed &* 31 &+ 7)
    random.plan.agents[0].queues = [0, 1]
    for queue in 0..<2 where chance.below(4) > 0 {
      let first = chance.below(7)
      random.plan.agents[0].skillDays[queue] = chance.below(2) == 0 ? first..<7 : 0..<first + 1
    }
    let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
    let result = solve(random.plan, random.requirement, seed: seed)
    guard let optimum else {
      #expect(result.roster == nil)
      return
    }
    let roster = try #require(result.roster, "a roster of cost \(optimum) exists")
    let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(verification.cost.total == optimum)
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test("with blends and activities that change in a shift, too", arguments: seeds) func changing(seed: UInt64) throws {
    let tiny = ChangingPlan(seed: seed, hasDates: true)
    let optimum = tiny.optimum()
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
    #expect(
      verification.cost.total >= optimum && verification.cost.total <= optimum + (seed % 2 == 1 ? 0 : optimum / 20))
    let model = LineModel(problem: ProblemCompiler(plan: tiny.plan, requirement: tiny.requirement).compile())
    let lines = EarlierLines(plan: tiny.plan, model: model, roster: roster).lines()
    #expect(model.problem.roster(of: lines) == roster)
  }

  @Test("a day without any skill is a day off that nobody expects work on") func noSkill() throws {
    var centre = PlanBuilder("ending", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("calls")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...7)
    centre.addAgents(["a"])
    centre.plan.agents[0].skillDays = [0: 2..<4]
    let wanted = Requirement([(0..<168).map { (8..<16).contains($0 % 24) ? 1.0 : 0 }])
    let roster = try #require(solve(centre.plan, wanted).roster)
    #expect(roster.duties[0].map(\.day) == [2, 3])
  }
}
