import Rostering
import Simulation
import Testing
import Workforce

@testable import Planning

@Suite("What if")
struct WhatIfRunTests {
  private let centre = Centre(agents: 3)

  private func results(
    _ cases: [WhatIfCase], replications: Int = 0, kept: Roster? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> [WhatIfResult] {
    let forecast = centre.forecast { (16..<32).contains($0) ? 5 : 0 }
    return WhatIfRun(
      cases: cases, source: .imported(ImportedForecast(forecasts: [forecast], isAdjusted: true, warnings: [])),
      settings: ForecastSettings(),
      options: WhatIfOptions(
        solve: WhatIfEffort(SolveOptions(timeLimit: nil, iterationLimit: 40, gap: 0)),
        simulation: replications > 0
          ? WhatIfSimulation(assumptions: SimulationAssumptions(), replications: replications, seed: 1, threads: 1)
          : nil,
        kept: kept)
    ).results(isCancelled: isCancelled)
  }

  private var base: WhatIfCase { WhatIfCase(name: "as planned", plan: centre.plan) }

  private func busier(_ factor: Double) -> WhatIfCase {
    WhatIfCase(name: "busier", plan: centre.plan, demand: [.volume(queues: ["phone"], factor: factor, .always)])
  }

  @Test("a case that changes nothing costs exactly what the plan costs, with the same roster's staff")
  func twins() throws {
    let found = results([base, WhatIfCase(name: "twin", plan: centre.plan)], replications: 5)
    #expect(found[0].cost == found[1].cost && found[0].simulation == found[1].simulation)
    let comparison = Comparison(of: found)
    #expect(comparison.entry(.cost, case: 1)?.difference?.value == 0)
    #expect(comparison.entry(.serviceLevel(queue: 0), case: 1)?.difference?.value == 0)
    #expect(comparison.entry(.serviceLevel(queue: 0), case: 1)?.certainty == .open)
  }

  @Test("more contacts need more agents, cost no less, and are answered later: what is proven is marked")
  func volume() throws {
    let found = results([base, busier(3)], replications: 20)
    let comparison = Comparison(of: found)
    let need = try #require(comparison.entry(.fullTimeNeeded, case: 1)?.difference)
    #expect(need.value > 0 && comparison.entry(.fullTimeNeeded, case: 1)?.certainty == .exact)
    let cost = try #require(comparison.entry(.cost, case: 1))
    #expect(try #require(cost.difference).value > 0)
    #expect(cost.certainty == ((cost.difference?.low ?? -1) > 0 ? .proven : .open))
    let level = try #require(comparison.entry(.serviceLevel(queue: 0), case: 1))
    #expect(level.certainty == .proven && (level.difference?.value ?? 0) < 0)
    #expect(comparison.entries[0].allSatisfy { $0.difference == nil && $0.certainty == nil })
  }

  @Test("what is in time is the same in every case: a goal of another threshold is measured by the plan's own")
  func threshold() throws {
    var plan = centre.plan
    plan.queues[0].goals.serviceLevel = .init(share: 0.8, seconds: 3600)
    let kept = try #require(results([base])[0].outcome?.roster)
    let found = results([base, WhatIfCase(name: "an hour", plan: plan)], replications: 5, kept: kept)
    #expect(found[0].simulation == found[1].simulation && found[0].simulation != nil)
  }

  @Test("no case keeps a roster when another's is legal for it and cheaper")
  func exchange() throws {
    let found = results([base, busier(1.2), busier(0.8)])
    for (position, result) in found.enumerated() {
      for other in found {
        let outcome = try #require(result.outcome)
        let roster = try #require(other.outcome?.roster)
        #expect(outcome.taking(roster, cheaperThan: try #require(found[position].cost).total) == nil)
      }
    }
  }

  @Test("a roster that is kept loses the duties of those who are away, and is judged all the same")
  func kept() throws {
    let planned = try #require(results([base])[0].outcome?.roster)
    var plan = centre.plan
    let away = try #require(planned.duties[0].first)
    plan.agents[0].unavailable = [
      Unavailability(minutes: away.day * 1440..<(away.day + 1) * 1440, reason: .absence("sick"))
    ]
    let found = results([base, WhatIfCase(name: "sick", plan: plan)], kept: planned)
    #expect(found[0].outcome?.roster == planned && found[0].bound == nil)
    #expect(found[1].outcome?.roster?.duties[0] == Array(planned.duties[0].dropFirst()))
    #expect(found[1].outcome?.roster?.duties[1] == planned.duties[1])
    #expect(Comparison(of: found).entry(.shortHours, case: 1).map { ($0.difference?.value ?? 0) >= 0 } == true)
  }

  @Test("a case without a legal roster is an answer, and the others are still compared")
  func infeasible() throws {
    var plan = centre.plan
    plan.agents[1].weeks = [WeekLimits(minutes: 600...1200, days: 0...5)]
    plan.agents[1].unavailable = [Unavailability(minutes: 0..<7 * 1440, reason: .absence("leave"))]
    let found = results([base, WhatIfCase(name: "stuck", plan: plan), busier(1.1)])
    guard case .noRoster(let result)? = found[1].failure else {
      Issue.record("a roster came back")
      return
    }
    #expect(result.reason == .provedInfeasible && found[2].outcome != nil)
    #expect(Comparison(of: found).entries[1].isEmpty)
  }

  @Test("what was found before somebody stopped is kept")
  func cancelled() {
    let found = results([base, busier(1.1)], isCancelled: { true })
    #expect(found[1].failure == .cancelled && found[1].outcome == nil)
  }
}
