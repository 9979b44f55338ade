import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

@Suite("The best that one agent can do")
struct ResponseSearchTests {
  private static let seeds = LongRun.seeds(30)

  /// A roster of the plan; one that nobody was needed for leaves much to improve.
  private static func roster(_ tiny: TinyPlan, isForNobody: Bool = false) -> Roster? {
    let nobody = Requirement(tiny.requirement.rostered.map { $0.map { _ in 0 } })
    return RosterOptimiser(
      plan: tiny.plan, requirement: isForNobody ? nobody : tiny.requirement,
      options: SolveOptions(timeLimit: nil, iterationLimit: 1, gap: 0, threads: 1)
    ).solve().roster
  }

  /// Hours in wishes are rounded down by the search, once a wish.
  private static func slack(_ plan: Plan) -> Double { 0.5 + Double(plan.agents.reduce(0) { $0 + $1.wishes.count }) }

  @Test("is what trying every line of the agent finds, everybody else locked")
  func isBest() throws {
    var (compared, improved) = (0, 0)
    for seed in Self.seeds {
      let tiny = TinyPlan(seed: seed, hasEarlier: false)
      guard tiny.plan.agents.count > 1, let start = Self.roster(tiny, isForNobody: true) else { continue }
      let agent = Int(seed) % tiny.plan.agents.count
      var others = tiny.plan
      for other in others.agents.indices where other != agent {
        others.agents[other].earlier = (0..<others.grid.dayCount).map { day in
          EarlierDay(day: day, duty: start.duties[other].first { $0.day == day }, isLocked: true)
        }
      }
      guard
        case .optimum(let best) = BruteForce(plan: others, requirement: tiny.requirement).verdict(atMost: 20_000)
      else { continue }
      let search = ResponseSearch(plan: tiny.plan, requirement: tiny.requirement, roster: start)
      #expect(search.unplaced.isEmpty, "seed \(seed)")
      let before = search.cost
      if let response = search.response(of: agent, on: 0..<tiny.plan.grid.dayCount) {
        #expect(search.roster == start && search.cost == before, "a question changes nothing")
        search.take(response)
        #expect(abs(before - response.saving - search.cost) < 1e-9)
        improved += 1
      }
      let found = RosterVerifier(plan: others, requirement: tiny.requirement).verify(search.roster)
      #expect(found.isFeasible, "seed \(seed)")
      #expect(
        abs(Double(found.cost.total - best)) <= Self.slack(tiny.plan), "seed \(seed): \(found.cost.total), best \(best)"
      )
      compared += 1
    }
    #expect(compared >= 5 && improved >= 2, "\(compared) compared, \(improved) of them improved")
  }

  @Test(
    "an agent who has left a duty serves nobody from then on, and late changes cost more: search and verifier agree")
  func departuresAndWeights() throws {
    var (left, weighed) = (0, 0)
    for seed in Self.seeds {
      var tiny = TinyPlan(seed: seed, hasEarlier: false)
      guard let roster = Self.roster(tiny),
        let agent = roster.duties.indices.first(where: { !roster.duties[$0].isEmpty })
      else { continue }
      let plain = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster).cost
      let duty = roster.duties[agent][Int(seed) % roster.duties[agent].count]
      let step = tiny.plan.grid.intervalMinutes
      let departure = (duty.start / step + 1 + Int(seed) % 3) * step
      guard departure < duty.end else { continue }
      tiny.plan.objective.costPerChange = 3
      tiny.plan.agents[agent].away = [departure..<duty.end]
      tiny.plan.agents[agent].earlier = (0..<tiny.plan.grid.dayCount).map { day in
        let own = roster.duties[agent].first { $0.day == day }
        // What was told of other days differs from what is done on some of them.
        let isTold = day == duty.day || (day + Int(seed)) % 3 > 0
        return EarlierDay(
          day: day, duty: isTold ? own : nil, isLocked: day == duty.day, changeWeight: 1 + (day + Int(seed)) % 4)
      }
      let search = ResponseSearch(plan: tiny.plan, requirement: tiny.requirement, roster: roster)
      #expect(search.unplaced.isEmpty && search.roster == roster, "seed \(seed)")
      let cost = RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(roster).cost
      #expect(abs(search.cost * 1000 - Double(cost.total)) <= Self.slack(tiny.plan), "seed \(seed)")
      if cost.staffing != plain.staffing { left += 1 }
      let changed = (0..<tiny.plan.grid.dayCount).filter { day in
        day != duty.day && (day + Int(seed)) % 3 == 0 && roster.duties[agent].contains { $0.day == day }
      }
      #expect(cost.changes == changed.reduce(0) { $0 + 3000 * (1 + ($1 + Int(seed)) % 4) }, "seed \(seed)")
      if !changed.isEmpty { weighed += 1 }
    }
    #expect(left >= 5 && weighed >= 5, "\(left) departures and \(weighed) weights mattered")
  }
}
