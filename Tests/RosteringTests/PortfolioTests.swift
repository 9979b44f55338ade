import Foundation
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("A portfolio of searchers")
struct PortfolioTests {
  private let plan = SmallCentre.plan(agents: 8)
  private var requirement: Requirement { SmallCentre.requirement(plan) }

  private func solve(threads: Int) -> RosterResult {
    RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: 4, timeLimit: nil, iterationLimit: 40, gap: 0, threads: threads)
    ).solve()
  }

  @Test("As many searchers as one wants: the roster is legal and the same every time", arguments: [1, 2, 3, 5])
  func sameEveryTime(threads: Int) throws {
    let (first, second) = (solve(threads: threads), solve(threads: threads))
    let roster = try #require(first.roster)
    #expect(roster == second.roster)
    #expect(first.objective == second.objective)
    #expect(first.work.iterations == second.work.iterations)
    #expect(RosterVerifier(plan: plan, requirement: requirement).verify(roster).isFeasible)
  }

  @Test("What each part of the search brought is told once the solve is over")
  func partsAreTold() throws {
    let parts = solve(threads: 2).work.parts
    let names = parts.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("bundle-dive") && names.contains("ruin-and-recreate"))
    #expect(parts.allSatisfy { $0.tried > 0 && $0.gained >= 0 && $0.raised >= 0 && $0.seconds >= 0 })
    let bundle = try #require(parts.first { $0.name == "bundle" })
    #expect(bundle.raised > 0 && bundle.gained == 0, "the bundle raises the bound and finds no roster")
  }

  @Test("What searchers note of a part adds up, in the plan's unit of cost")
  func partsAddUp() {
    var (one, other) = (SearchPartsLog(), SearchPartsLog())
    one.note("dive", gained: 1500, seconds: 2)
    one.note("dive", gained: -300, seconds: 1)
    other.note("bundle", tried: 7, raised: 250, seconds: 0.5)
    other.note("dive", gained: 500, seconds: 1)
    one.note(other)
    let parts = one.parts(in: CostScale(unit: 2, isExact: false))
    #expect(parts.map(\.name) == ["dive", "bundle"] && parts.map(\.tried) == [3, 7])
    #expect(parts.map(\.gained) == [4, 0], "what made a roster dearer gained nothing")
    #expect(parts.map(\.raised) == [0, 0.5] && parts.map(\.seconds) == [4, 0.5])
  }

  @Test("At a meeting everybody gets the cheapest roster, of equals that of the lowest place, round after round")
  func meeting() async {
    let meeting = RosterMeeting(count: 3)
    let costs = [[5, 3, 9], [4, 4, 4], [7, 8, 2]]
    await withTaskGroup(of: [Int].self) { group in
      for place in 0..<3 {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread {
              continuation.resume(
                returning: costs.map { meeting.best(of: [], cost: $0[place], place: place).place })
            }.start()
          }
        }
      }
      for await places in group { #expect(places == [1, 0, 2]) }
    }
  }

  @Test("Rules of stopping: the first that is met gives the reason")
  func stoppingRules() {
    func reason(_ options: SolveOptions, seconds: Double, incumbent: Int?, bound: Int?, isCancelled: Bool = false)
      -> StopReason?
    {
      let standing = StoppingRule.Standing(seconds: seconds, incumbent: incumbent, bound: bound)
      return options.stoppingRules(isCancelled: { isCancelled }).lazy.compactMap { $0.reason(standing) }.first
    }
    let options = SolveOptions(timeLimit: 10, gap: 0.01)
    #expect(reason(options, seconds: 9, incumbent: 200_000, bound: 190_000) == nil)
    #expect(reason(options, seconds: 10, incumbent: 200_000, bound: 190_000) == .time)
    #expect(reason(options, seconds: 9, incumbent: 200_000, bound: 198_000) == .gap)
    #expect(reason(options, seconds: 9, incumbent: nil, bound: 198_000) == nil)
    #expect(reason(options, seconds: 11, incumbent: 200_000, bound: 198_000, isCancelled: true) == .cancelled)
    #expect(reason(SolveOptions(timeLimit: nil, gap: 0), seconds: 1e6, incumbent: 2, bound: 1) == nil)
  }

  @Test("Where iterations are limited and no clock runs, effort ends column generation")
  func effortIsLimited() {
    #expect(SolvePhase.mostEffort(ofColumnGeneration: nil) == Int.max)
    #expect(SolvePhase.mostEffort(ofColumnGeneration: 1) == 100_000)
    #expect(SolvePhase.mostEffort(ofColumnGeneration: 500) == 500_000)
    #expect(SolvePhase.mostEffort(ofColumnGeneration: Int.max) > 1 << 50)
  }

  @Test("Every phase ends within the time limit")
  func phases() {
    #expect(SolvePhase.allCases.allSatisfy { $0.end > 0 && $0.end < 1 })
    #expect(SolvePhase.bundleBeforeMaster.end < SolvePhase.columnGeneration.end)
  }
}
