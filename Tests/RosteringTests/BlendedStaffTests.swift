import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Agents who are open to several queues at once")
struct BlendedStaffTests {
  private static let seeds = LongRun.seeds(8)

  private func solve(_ plan: Plan, _ requirement: Requirement, seed: UInt64 = 1, threads: Int = 1) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 40, gap: 0, threads: threads)
    ).solve()
  }

  @Test(
    "the roster is the best of all with the best of all allocations, and the bound never above it", arguments: seeds)
  func bruteForce(seed: UInt64) throws {
    let tiny = BlendedPlan(seed: seed)
    let optimum = tiny.optimum()
    let result = solve(tiny.plan, tiny.requirement, seed: seed)
    let roster = try #require(result.roster)
    let verification = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster)
    #expect(verification.isFeasible, "\(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(verification.cost.total == optimum)
    let objective = try #require(result.objective)
    #expect(objective.incumbent * 1000 == Double(optimum))
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test("bundle and simplex find the same relaxation", arguments: seeds)
  func relaxation(seed: UInt64) throws {
    let tiny = BlendedPlan(seed: seed)
    let model = LineModel(problem: ProblemCompiler(plan: tiny.plan, requirement: tiny.requirement).compile())
    let search = LineSearch(model: model, seed: seed)
    search.construct()
    let bundle = ProximalBundle(pricer: LinePricer(model: model), initial: search.incumbent)
    bundle.run(passLimit: 200, precision: 1e-5, shouldStop: { false }, onBound: { _ in false })
    let generation = try ColumnGeneration(
      scope: MasterScope(whole: model.problem), pricer: LinePricer(model: model),
      initial: model.problem.linesByClass(search.incumbent))
    let (end, value) = try generation.relaxation()
    #expect(end == .optimal)
    let (bound, exact) = try (#require(bundle.lowerBound), #require(generation.lowerBound))
    #expect(Double(exact) <= value + 1 && Double(bound) <= value + 1)
    #expect(value - Double(exact) <= 20 + 1e-3 * value)
    #expect(value - Double(bound) <= 20 + 2e-2 * value)
  }

  @Test(
    "staff put in and taken out unit by unit costs what the best allocation costs, and more of it what was said before",
    arguments: LongRun.seeds(4), [0, 70])
  func flow(seed: UInt64, idleQueues: Int) throws {
    let tiny = BlendedPlan(seed: seed, idleQueues: idleQueues)
    let problem = ProblemCompiler(plan: tiny.plan, requirement: tiny.requirement).compile()
    let verifier = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement)
    let search = LineSearch(model: LineModel(problem: problem), seed: seed)
    search.construct()
    var random = RandomSource(seed: seed)
    for _ in 0..<40 {
      search.step(temperature: 1e9, noiseUnit: 5000)
      let cost = verifier.verify(problem.roster(of: search.state.lines)).cost.total
      #expect(search.state.cost == cost)
      let row = random.below(problem.rowCount)
      let (interval, units) = (random.below(48), 1 + random.below(problem.units.unitsPerAgent))
      let told = search.state.marginalCosts(ofRow: row, intervals: 0..<problem.intervalCount)(interval, units)
      let agent = random.below(problem.agentCount)
      let line = try #require(search.state.take(from: agent))
      var more = line
      more.cells.append(Int32(problem.cell(row: row, interval: interval)))
      more.units.append(Int32(units * problem.units.parts))
      search.state.put(more, on: agent)
      #expect(search.state.cost - cost == Int(told))
      search.state.take(from: agent)
      search.state.put(line, on: agent)
      #expect(search.state.cost == cost)
    }
  }

  @Test("cells of an interval whose queues agents share are one group, others are apart")
  func groups() {
    var centre = PlanBuilder("groups", grid: .weeks(1, intervalMinutes: 60))
    for queue in 0..<5 { centre.addQueue("q\(queue)", .voice) }
    centre.addShift("early", startMinutes: [480], shapes: [ShiftShape(minutes: 180)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: 1)
    centre.plan.activities = [OpenActivity(id: "open", queues: nil)]
    for (agent, skills) in [[0, 1], [1, 2], [3, 4], [0]].enumerated() { centre.addAgent("a\(agent)", queues: skills) }
    let requirement = Requirement((0..<5).map { _ in [Double](repeating: 1, count: 168) })
    let problem = ProblemCompiler(plan: centre.plan, requirement: requirement).compile()
    let groups = BlendedGroups(of: BlendedCells(of: problem), cellCount: problem.cellCount)
    #expect(groups.count == 2 * 168)
    func group(_ row: Int, _ interval: Int) -> Int32 { groups.ofCell[problem.cell(row: row, interval: interval)] }
    for interval in [0, 90, 167] {
      #expect(Set((0..<3).map { group($0, interval) }).count == 1)
      #expect(group(3, interval) == group(4, interval))
      #expect(group(0, interval) != group(3, interval))
      #expect(groups.places(ofGroup: Int(group(0, interval))).count == 2)
      #expect(groups.places(ofGroup: Int(group(3, interval))).count == 1)
    }
    #expect(group(0, 0) != group(0, 1))
  }

  @Test("two queues alike, served by everybody, are one queue: any roster costs the same, and so does the relaxation")
  func merged() throws {
    var random = RandomSource(seed: 5)
    let half = (0..<168).map { hour in (8..<20).contains(hour % 24) ? Double(random.below(4)) : 0 }
    func centre(queues: Int) -> Plan {
      var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
      for queue in 0..<queues { centre.addQueue("q\(queue)") }
      centre.addShift("day", startMinutes: [480, 600, 720], shapes: [ShiftShape(minutes: 480)])
      centre.addContract("full", weeklyMinutes: 1440...2400, weeklyDays: 3...5)
      centre.addAgents((1...6).map { "A\($0)" })
      centre.plan.activities = [OpenActivity(id: "open", queues: nil)]
      return centre.plan
    }
    let (one, both) = (Requirement([half.map { 2 * $0 }]), Requirement([half, half]))
    let values = try [(centre(queues: 1), one), (centre(queues: 2), both)].map { plan, requirement in
      let model = LineModel(problem: ProblemCompiler(plan: plan, requirement: requirement).compile())
      let search = LineSearch(model: model, seed: 1)
      search.construct()
      let generation = try ColumnGeneration(
        scope: MasterScope(whole: model.problem), pricer: LinePricer(model: model),
        initial: model.problem.linesByClass(search.incumbent))
      return try generation.relaxation().value
    }
    #expect(abs(values[0] - values[1]) < 1)
    let roster = try #require(solve(centre(queues: 2), both).roster)
    let alone = Roster(
      duties: roster.duties.map { duties in
        duties.map {
          Duty(day: $0.day, family: $0.family, start: $0.start, minutes: $0.minutes, breaks: $0.breaks, queue: 0)
        }
      })
    let cost = RosterVerifier(plan: centre(queues: 2), requirement: both).verify(roster).cost
    #expect(cost == RosterVerifier(plan: centre(queues: 1), requirement: one).verify(alone).cost)
  }

  @Test("an activity for each queue is no activity at all, to the last duty")
  func singletons() throws {
    let random = RandomCentre(seed: 2)
    var named = random.plan
    named.activities = named.queues.indices.map { OpenActivity(id: "only\($0)", queues: [$0]) }
    let (plain, single) = (solve(random.plan, random.requirement), solve(named, random.requirement))
    #expect(plain.roster == single.roster)
    #expect(plain.objective == single.objective)
  }

  @Test("who is open to two queues is worth no less than who chooses one a duty", arguments: [1, 2, 3] as [UInt64])
  func blendingNeverCosts(seed: UInt64) throws {
    let tiny = BlendedPlan(seed: seed)
    var apart = tiny.plan
    apart.activities = []
    for agent in apart.agents.indices { apart.agents[agent].past = [] }
    var blended = apart
    blended.activities = [OpenActivity(id: "open", queues: nil)]
    let optimum = try #require(solve(blended, tiny.requirement).objective).incumbent
    #expect(optimum <= (try #require(solve(apart, tiny.requirement).objective)).incumbent)
  }

  @Test("two searchers find a blended roster, and again the same one")
  func twoThreads() throws {
    let tiny = BlendedPlan(seed: 7)
    let first = solve(tiny.plan, tiny.requirement, threads: 2)
    let second = solve(tiny.plan, tiny.requirement, threads: 2)
    #expect(first.roster == second.roster && first.objective == second.objective)
  }
}
