import LinearProgramming
import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// Everybody on a few days in whole numbers, on small plans with every rule: nobody's line breaks one, and what is found is the best of
/// what the programme knows, so no dearer than what was there.
@Suite("Windows in whole numbers")
struct WindowProgrammeTests {
  /// A plan with a roster.
  private struct Setting {
    let plan: Plan
    let requirement: Requirement
    let search: LineSearch

    var problem: RosterProblem { search.problem }

    init?(_ plan: Plan, _ requirement: Requirement, seed: UInt64) {
      (self.plan, self.requirement) = (plan, requirement)
      let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
      search = LineSearch(model: LineModel(problem: problem), seed: seed)
      search.construct()
      guard search.incumbentCost < Int.max else { return nil }
      search.restoreIncumbent()
    }

    /// Solves some days of the present roster; `nil` when a line has no days of its own there.
    func solve(_ days: FreeDays, cutoff: Double = .infinity) throws -> (end: WindowProgramme.End, bound: Int)? {
      let state = search.state
      let agents = Array(0..<problem.agentCount)
      let old = agents.compactMap { search.free($0, days: days) }
      try #require(old.count == agents.count)
      defer { search.restore(agents, old) }
      let parts = old.map { line -> (inside: Line, outside: Line) in
        var (inside, outside) = line.split(at: days, in: problem)
        inside.ownCost = line.ownCost
        return (inside, outside)
      }
      let scope = MasterScope(
        agents: agents, outsides: parts.map(\.outside), free: days, state: state, model: search.pricer.model)
      let rest = state.cost - scope.cells.reduce(0) { $0 + state.cost(ofCell: $1) }
      let generation = try ColumnGeneration(
        scope: scope, pricer: search.pricer, initial: parts.map { [$0.inside] })
      _ = try generation.relaxation()
      guard let listed = generation.list(within: 1e9, shouldStop: { false }) else { return nil }
      let end = try WindowProgramme(generation, listed: listed, present: parts.map(\.inside)).solve(
        cutoff: cutoff - Double(rest), step: 1, limits: .init(nodes: 20_000), shouldStop: { false })
      return (end, (generation.lowerBound ?? 0) + rest)
    }

    /// Puts lines of some days into the roster.
    func take(_ lines: [Line], days: FreeDays) {
      for (agent, line) in lines.enumerated() {
        _ = search.free(agent, days: days)
        search.complete(agent, with: line)
      }
      search.record()
    }

    func expectLegal(_ comment: Comment) {
      let roster = problem.roster(of: search.state.lines)
      let verification = RosterVerifier(plan: plan, requirement: requirement).verify(roster)
      #expect(verification.isFeasible, comment)
    }
  }

  private static let seeds = LongRun.seeds(20)

  @Test("no rule is broken, nothing becomes dearer, and nothing lies below the bound", arguments: seeds)
  func windows(seed: UInt64) throws {
    let random = RandomPlan(seed: seed, agentCount: 2 + Int(seed % 3))
    guard let setting = Setting(random.plan, random.requirement, seed: seed) else { return }
    for days in [[0], [3], [6], [0, 1], [2, 5], [4, 5, 6]] {
      let free = FreeDays(days)
      let before = setting.search.state.cost
      guard let (end, bound) = try setting.solve(free) else { continue }
      #expect(setting.search.state.cost == before, "seed \(seed): the roster is as it was")
      guard end.isSettled else { continue }
      let lines = try #require(end.lines, "seed \(seed), days \(days): what is there is among what may be")
      setting.take(lines, days: free)
      setting.expectLegal("seed \(seed), days \(days)")
      // Units of half an interval are worth what they are worth together; the programme adds them up as the search does.
      #expect(setting.search.state.cost <= before && setting.search.state.cost >= bound, "seed \(seed), days \(days)")
    }
  }

  @Test("what is not below the cutoff is not found, and that it is not there is said")
  func cutoff() throws {
    let plan = SmallCentre.plan(agents: 6)
    let setting = try #require(Setting(plan, SmallCentre.requirement(plan), seed: 3))
    let days = FreeDays([2])
    let best = try #require(try setting.solve(days))
    setting.take(try #require(best.end.lines), days: days)
    let cost = setting.search.state.cost
    let again = try #require(try setting.solve(days, cutoff: Double(cost)))
    #expect(again.end.lines == nil && again.end.isSettled)
    let same = try #require(try setting.solve(days, cutoff: Double(cost) + 1))
    setting.take(try #require(same.end.lines), days: days)
    #expect(setting.search.state.cost == cost)
  }

  @Test("with effort counted and not timed the same search makes the same roster")
  func deterministic() throws {
    func roster() throws -> (lines: [Line?], cost: Int) {
      let plan = SmallCentre.plan(agents: 8)
      let setting = try #require(Setting(plan, SmallCentre.requirement(plan), seed: 5))
      let neighbourhoods = LargeNeighbourhoodSearch(search: setting.search, seed: 6)
      for _ in 0..<12 {
        let before = setting.search.state.cost
        _ = try neighbourhoods.step(shouldStop: { false })
        #expect(setting.search.state.cost <= before)
      }
      setting.expectLegal("after twelve neighbourhoods")
      return (setting.search.state.lines, setting.search.state.cost)
    }
    let (one, two) = (try roster(), try roster())
    #expect(one.cost == two.cost && one.lines == two.lines)
  }
}
