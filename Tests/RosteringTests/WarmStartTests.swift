import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Starting from an earlier roster")
struct WarmStartTests {
  private let plan = SmallCentre.plan(agents: 6)

  private func solve(_ plan: Plan, iterations: Int = 20) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: SmallCentre.requirement(plan),
      options: SolveOptions(seed: 4, timeLimit: nil, iterationLimit: iterations, gap: 0, threads: 1)
    ).solve()
  }

  private func starting(_ roster: Roster, price: Double, locks: (Int, Int) -> Bool = { _, _ in false }) -> Plan {
    var started = plan
    started.objective.costPerChange = price
    for agent in plan.agents.indices {
      started.agents[agent].earlier = (0..<7).map { day in
        EarlierDay(
          day: day, duty: roster.duties[agent].first { $0.day == day }, isLocked: locks(agent, day))
      }
    }
    return started
  }

  private func verify(_ plan: Plan, _ roster: Roster) -> RosterVerification {
    RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster)
  }

  @Test("A line of the earlier roster costs what the search found it to cost")
  func earlierLinesAreExact() throws {
    let first = solve(plan)
    let roster = try #require(first.roster)
    let problem = ProblemCompiler(
      plan: starting(roster, price: 3), requirement: SmallCentre.requirement(plan)
    ).compile()
    let state = RosterState(problem: problem)
    state.replaceAll(EarlierLines(plan: starting(roster, price: 3), model: LineModel(problem: problem)).lines())
    #expect(state.lines.allSatisfy { $0 != nil })
    #expect(Double(state.cost) == (first.objective?.incumbent ?? 0) * 1000)
    #expect(problem.roster(of: state.lines) == roster)
  }

  @Test(
    "Twins: a line that is off on a day which the weekly pattern now fixes as work is not kept",
    arguments: [true, false])
  func patternOfWork(isOff: Bool) throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let worked = Set(roster.duties[0].map(\.day))
    let day = try #require((0..<7).first { worked.contains($0) != isOff })
    var later = starting(roster, price: 0)
    later.contracts[0].pattern = (0..<7).map { $0 == day ? .work : .free }
    let problem = ProblemCompiler(plan: later, requirement: SmallCentre.requirement(later)).compile()
    let lines = EarlierLines(plan: later, model: LineModel(problem: problem)).lines()
    #expect((lines[0] == nil) == isOff)
    let next = try #require(solve(later).roster)
    #expect(verify(later, next).isFeasible)
    #expect(next.duties[0].contains { $0.day == day })
  }

  @Test("Twins: a high price keeps every day, none lets them go")
  func priceKeepsDays() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let dear = starting(roster, price: 10_000)
    let kept = try #require(solve(dear).roster)
    let verifier = RosterVerifier(plan: dear, requirement: SmallCentre.requirement(dear))
    #expect(verifier.changeCount(of: kept) == 0)
    #expect(verify(dear, kept).cost.changes == 0)
    var other = plan
    other.agents[0].wishes = (0..<7).map { Wish(isWanted: false, target: .shift(family: 0, day: $0), weight: 0) }
    var moved = roster
    moved.duties[1] = []
    let changed = verify(starting(moved, price: 2), roster)
    #expect(changed.cost.changes == 2000 * roster.duties[1].count)
    #expect(changed.findings.filter { $0.rule == .change }.count == roster.duties[1].count)
    #expect(verify(starting(moved, price: 0), roster).cost.changes == 0)
  }

  @Test func breaksAndQueueAreNoChangeButStartAndEndAre() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let agent = try #require(roster.duties.firstIndex { $0.contains { !$0.breaks.isEmpty } })
    var later = roster
    later.duties[agent][0] = roster.duties[agent][0].withFirstBreak(laterBy: 30)
    var longer = roster
    longer.duties[agent][0] = roster.duties[agent][0].changed(minutes: roster.duties[agent][0].minutes + 30)
    let verifier = RosterVerifier(
      plan: starting(roster, price: 1), requirement: SmallCentre.requirement(plan))
    #expect(verifier.changeCount(of: later) == 0)
    #expect(verifier.changeCount(of: longer) == 1)
  }

  @Test("A locked day is kept to the minute of its breaks; the verifier refuses any other")
  func locksAreKept() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let locked = starting(roster, price: 0) { agent, day in agent == 0 || day == 2 }
    let result = solve(locked, iterations: 40)
    let found = try #require(result.roster)
    #expect(found.duties[0] == roster.duties[0])
    for agent in plan.agents.indices {
      #expect(found.duties[agent].filter { $0.day == 2 } == roster.duties[agent].filter { $0.day == 2 })
    }
    #expect(verify(locked, found).isFeasible)
    var broken = found
    let duty = try #require(broken.duties[0].firstIndex { !$0.breaks.isEmpty })
    broken.duties[0][duty] = broken.duties[0][duty].withFirstBreak(laterBy: 30)
    let findings = verify(locked, broken).findings.filter(\.isHard)
    #expect(findings.map(\.rule) == [.lock])
    #expect(findings.map(\.facts) == [.lockedDuty(roster.duties[0][duty])])
  }

  @Test("A lock against an absence is explained by both")
  func lockAgainstAbsence() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let day = try #require(roster.duties[0].first?.day)
    var locked = starting(roster, price: 0) { agent, other in agent == 0 && other == day }
    locked.agents[0].unavailable = [
      Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence("leave"))
    ]
    locked.agents[0].weeks = [WeekLimits(minutes: 0...2400, days: 0...5)]
    let result = solve(locked)
    #expect(result.reason == .provedInfeasible)
    #expect(result.findings.map(\.rule).sorted() == [.lock, .unavailable])
  }

  @Test("A lock that the plan cannot keep at all says why")
  func impossibleLock() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    let day = try #require(roster.duties[0].first?.day)
    func findings(_ change: (inout Duty) -> Void) -> [FindingFacts] {
      var locked = starting(roster, price: 0) { agent, other in agent == 0 && other == day }
      if var duty = locked.agents[0].earlier[day].duty {
        change(&duty)
        locked.agents[0].earlier[day].duty = duty
      }
      return solve(locked).findings.map(\.facts)
    }
    func fault(_ fault: LineConflict.LockFault) -> FindingFacts {
      .conflict(LineConflict(.lock(day: day, isDayOff: false), lockFault: fault))
    }
    #expect(findings { $0 = $0.changed(start: $0.start + 7) } == [fault(.unknownShape)])
    #expect(findings { $0.family = 1 } == [fault(.foreignShift)])
  }

  @Test("An agent who fell ill keeps the other days when changes are dear")
  func illAgent() throws {
    let roster = try #require(solve(plan, iterations: 1).roster)
    var ill = starting(roster, price: 500)
    let duty = try #require(roster.duties[1].first)
    ill.agents[1].unavailable = [
      Unavailability(minutes: duty.day * 1440..<(duty.day + 1) * 1440, reason: .absence("sick"))
    ]
    ill.agents[1].weeks = [WeekLimits(minutes: 0...1500, days: 0...5)]
    let result = solve(ill)
    let found = try #require(result.roster)
    let verification = verify(ill, found)
    #expect(verification.isFeasible)
    #expect(verification.cost.changes == 500_000)
    #expect(found.duties[1].count == roster.duties[1].count - 1)
  }
}
