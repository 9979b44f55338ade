import Synchronization
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("Stopping")
struct StoppingTests {
  /// A solve that is cancelled at the n-th question.
  private func solve(_ plan: Plan, cancelledAt limit: Int, threads: Int = 1) -> RosterResult {
    let calls = Mutex(0)
    return RosterOptimiser(
      plan: plan, requirement: SmallCentre.requirement(plan),
      options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 50, gap: 0, threads: threads)
    ).solve(isCancelled: {
      calls.withLock {
        $0 += 1
        return $0 > limit
      }
    })
  }

  @Test(
    "Whenever it is cancelled, there is a legal roster and a bound below it",
    arguments: [0, 1, 2, 3, 5, 8, 12, 20, 40, 80, 120, 200, 400], [1, 2])
  func cancelledAnywhere(limit: Int, threads: Int) throws {
    let plan = SmallCentre.plan(agents: 9)
    let result = solve(plan, cancelledAt: limit, threads: threads)
    #expect(result.reason == .cancelled)
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: plan, requirement: SmallCentre.requirement(plan)).verify(roster).isFeasible)
    let objective = try #require(result.objective)
    #expect((objective.lowerBound ?? -.infinity) <= objective.incumbent)
  }

  @Test("No agent's conflict is searched for after the word to stop, but the first one's demands are told")
  func conflictsStopToo() {
    var plan = SmallCentre.plan(agents: 3)
    for agent in plan.agents.indices {
      plan.agents[agent].unavailable = [Unavailability(minutes: 0..<7 * 1440, reason: .absence("leave"))]
    }
    let calls = Mutex(0)
    let finder = ConflictFinder(plan: plan, requirement: SmallCentre.requirement(plan))
    let findings = finder.conflicts(
      of: [0, 1, 2],
      shouldStop: {
        calls.withLock {
          $0 += 1
          return $0 > 1
        }
      })
    #expect(Set(findings.map(\.agent)) == [0])
  }
}
