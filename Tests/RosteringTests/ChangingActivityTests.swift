import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Agents who change between activities in the course of a duty")
struct ChangingActivityTests {
  private static let seeds = LongRun.seeds(12)

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1, threads: Int = 1) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 80, gap: 0, threads: threads)
    ).solve()
  }

  @Test(
    "the roster is the best of all with every place of breaks, sessions and changes, and the bound never above it",
    arguments: seeds)
  func bruteForce(seed: UInt64) throws {
    try expectOptimum(of: ChangingPlan(seed: seed), seed: seed)
  }

  @Test("the same where activities have a most a day", arguments: seeds)
  func bruteForceOfDays(seed: UInt64) throws {
    try expectOptimum(of: ChangingPlan(seed: seed, hasDays: true), seed: seed)
  }

  private func expectOptimum(of tiny: ChangingPlan, seed: UInt64) throws {
    let optimum = tiny.optimum()
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    let objective = try #require(result.objective)
    #expect(Int((objective.incumbent * 1000).rounded()) == verification.cost.total)
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
    #expect(verification.cost.total >= optimum)
    // Where one interval holds stretches of two rows, their prices do not add up, and the search may miss the last step.
    // Of the odd seeds of the long run one in a thousand ends a step above.
    #expect(verification.cost.total <= optimum + (seed % 2 == 0 ? optimum / 20 : seed <= 12 ? 0 : optimum / 50))
  }

  @Test(
    "every duty that may be is legal to the verifier, and a duty to go on from", arguments: 1...4 as ClosedRange<UInt64>
  )
  func everyDuty(seed: UInt64) throws {
    let tiny = ChangingPlan(seed: seed)
    let verifier = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement)
    let model = LineModel(problem: ProblemCompiler(plan: tiny.plan, requirement: tiny.requirement).compile())
    for agent in tiny.plan.agents.indices {
      let duties = tiny.duties(day: 1, agent: agent).filter { $0.steadyQueues == nil }
      for duty in stride(from: 0, to: duties.count, by: 1 + duties.count / 25).map({ duties[$0] }) {
        var duties: [[Duty]] = [[], []]
        duties[agent] = [duty]
        let roster = Roster(duties: duties)
        #expect(verifier.verify(roster).findings.filter(\.isHard).map(\.facts) == [])
        let lines = EarlierLines(plan: tiny.plan, model: model, roster: roster).lines()
        let line = try #require(lines[agent])
        #expect(model.problem.duties(of: line) == [duty])
      }
    }
  }

  /// One agent of two queues on one day: eight hours without a break, half of them wanted on each queue.
  private func oneDay(_ activities: [OpenActivity], longestStretch: Int? = nil) -> (
    plan: Plan, requirement: Requirement
  ) {
    var centre = PlanBuilder("one", grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("calls")
    centre.addQueue("mail", .email)
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    for day in centre.plan.shifts[0].starts.indices where day != 0 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("c", weeklyMinutes: 480...480, weeklyDays: 1...1)
    centre.addAgent("a", queues: [0, 1])
    centre.plan.activities = activities
    let wanted = (0..<2).map { queue in
      (0..<168).map { hour in (8..<16).contains(hour) && (hour < 12) == (queue == 0) ? 1.0 : 0 }
    }
    return (centre.plan, Requirement(wanted))
  }

  @Test("mail is done in one go of two hours at most, though four are wanted") func longest() throws {
    let (plan, requirement) = oneDay([
      OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "mail", queues: [1], stretch: 60...120),
    ])
    let duty = try #require(solve(plan, requirement).roster?.duties[0].first)
    let stretches = duty.activities.map { ($0.queues, $0.minutes.count) }
    #expect(stretches.filter { $0.0 == [1] }.allSatisfy { (60...120).contains($0.1) })
    // Three hours of mail with one of calls between them are the most that fit into its four.
    #expect(stretches.filter { $0.0 == [1] }.reduce(0) { $0 + $1.1 } == 180)
  }

  @Test("a queue that weighs heavily is served for so long a day, in several stretches, and no longer")
  func mostPerDay()
    throws
  {
    let (plan, requirement) = oneDay([
      OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "mail", queues: [1], stretch: 60...60, mostPerDay: 120),
    ])
    let duty = try #require(solve(plan, requirement).roster?.duties[0].first)
    let mail = duty.activities.filter { $0.queues == [1] }
    // Without the limit it would be a third hour, as every other of the four afternoon hours is mail.
    #expect(mail.map(\.minutes.count) == [60, 60])
  }

  @Test("where limits of a day can be spent in too many ways to keep in mind, the bound is one without them")
  func tooManyWays()
    throws
  {
    var (plan, requirement) = oneDay([
      OpenActivity(id: "calls", queues: [0], mostPerDay: 240), OpenActivity(id: "mail", queues: [1], mostPerDay: 240),
    ])
    let limited = try #require(solve(plan, requirement).objective?.lowerBound)
    // Units of five minutes make 49 × 49 ways of 5 × 5.
    plan.shifts[0].starts[0] = [480, 485]
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    #expect(problem.units.minutes == 5 && problem.mixes.allSatisfy(\.budgets.isEmpty))
    #expect(try #require(solve(plan, requirement).objective?.lowerBound) <= limited)
  }

  @Test("who cannot fill a duty with stretches has no roster, and the stretches are what stands in the way")
  func conflict() {
    let (plan, requirement) = oneDay([
      OpenActivity(id: "calls", queues: [0], stretch: 120...120),
      OpenActivity(id: "mail", queues: [1], stretch: 300...300),
    ])
    let result = solve(plan, requirement)
    #expect(result.roster == nil)
    #expect(result.findings.contains { $0.rule == .activityStretch })
    #expect(!result.findings.contains { $0.rule == .contractDays && result.findings.count == 1 })
  }

  @Test("a locked duty that changes its queues stays to the minute, also where the plan would not have it") func lock()
    throws
  {
    for activities in [
      [OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "mail", queues: [1], stretch: 60...120)],
      [OpenActivity(id: "calls", queues: [0])], [],
    ] {
      var (plan, requirement) = oneDay(activities)
      let kept = Duty(
        day: 0, family: 0, start: 480, minutes: 480, breaks: [], sessions: [],
        stretches: [(0, [1]), (180, [0]), (240, [1])])
      plan.agents[0].earlier = [EarlierDay(day: 0, duty: kept, isLocked: true)]
      let result = solve(plan, requirement)
      #expect(result.roster?.duties[0] == [kept])
      let cost = RosterVerifier(plan: plan, requirement: requirement).verify(Roster(duties: [[kept]])).cost.total
      #expect(result.objective.map { Int(($0.incumbent * 1000).rounded()) } == cost)
    }
  }

  @Test("activities that set no limits leave everybody what they had without changes, or better") func neverDearer()
    throws
  {
    let (steady, requirement) = oneDay([OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "mail", queues: [1])])
    let (changing, _) = oneDay([
      OpenActivity(id: "calls", queues: [0]), OpenActivity(id: "mail", queues: [1], stretch: 60...480),
    ])
    let costs = try [steady, changing].map { try #require(solve($0, requirement).objective).incumbent }
    #expect(costs[1] < costs[0])
    let duty = try #require(solve(changing, requirement).roster?.duties[0].first)
    #expect(duty.activities.map(\.queues) == [[0], [1]])
  }

  @Test("two searchers find the same roster again") func twoThreads() {
    let tiny = ChangingPlan(seed: 6)
    let first = solve(tiny.plan, tiny.requirement, threads: 2)
    let second = solve(tiny.plan, tiny.requirement, threads: 2)
    #expect(first.roster != nil && first.roster == second.roster && first.objective == second.objective)
  }
}
