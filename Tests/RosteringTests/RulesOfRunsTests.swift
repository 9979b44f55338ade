import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// The rules that agreements ask for beside the law's, mixed and drawn by seed, against every roster there is.
@Suite("Runs, weekends, rotation and starts against every roster there is")
struct RulesOfRunsTests {
  private static let seeds = LongRun.seeds(16)

  private static func kinds(_ random: inout RandomSource) -> [RuleKind] {
    let families = [[0], [1], [0, 1]][random.below(3)]
    return [
      .maximumConsecutiveDaysOff(days: 1 + random.below(3)), .minimumDays(days: 1 + random.below(5)),
      .maximumConsecutiveWeekends(weekends: random.below(3)), .maximumSplitWeekends(weekends: random.below(2)),
      .forwardRotation(order: random.below(2) == 0 ? [[0], [1]] : [[1], [0]]),
      .startVariation(minutes: 60 * random.below(10), from: 60 * random.below(24)),
      .maximumConsecutiveShifts(families: families, days: 1 + random.below(3)),
      .minimumConsecutiveShifts(families: families, days: 2 + random.below(2)),
      .maximumAverageWeeklyHours(
        minutes: 1000 + 60 * random.below(20), weeks: 1 + random.below(4), nights: [nil, 5][random.below(2)]),
    ]
  }

  /// A random plan with some of the rules; a weekend is any days of the week, so that seven days hold several.
  private static func plan(seed: UInt64, agentCount: Int = 1) -> RandomPlan {
    var plan = RandomPlan(seed: seed, agentCount: agentCount)
    var random = RandomSource(seed: seed &* 7919 &+ 3)
    plan.plan.weekend =
      [
        [.saturday, .sunday], [.monday, .wednesday, .friday, .sunday], [.tuesday, .thursday, .saturday],
        [.sunday, .monday],
      ][random.below(4)]
    if random.below(4) == 0 {
      let later = [60, 180][random.below(2)]
      let starts = plan.plan.shifts[0].starts
      plan.plan.shifts[0].starts = starts.map { day in day + day.map { $0 + later } }
    }
    for family in plan.plan.shifts.indices {
      plan.plan.shifts[family].shapes[0].shortestStretch = 60 * random.below(4)
    }
    for kind in kinds(&random) where random.below(3) == 0 {
      let hardness: Rule.Hardness = random.below(2) == 0 ? .hard : .soft(weight: Double(1 + random.below(9)) / 2)
      plan.plan.rules.append(Rule(kind: kind, hardness: hardness))
    }
    share(&plan.plan, &random)
    AveragedHours.give(pastsTo: &plan.plan, &random)
    if random.below(3) == 0 {
      plan.plan.contracts[0].costPerHour = [2.5, 0.37, 4][random.below(3)]
      plan.plan.pay = RandomPay.lines(for: plan.plan, seed: seed)
    }
    return plan
  }

  /// Burdens that agents share, each standing somewhere else.
  private static func share(_ plan: inout Plan, _ random: inout RandomSource) {
    let burdens: [FairShare.Burden] = [
      .nights, .weekends, .holidays, .points([1, 3]), .early, .late, .hoursAboveContract,
    ]
    plan.edges = DayEdges(early: 60 * (6 + random.below(4)), late: 60 * (14 + random.below(8)), of: plan.grid)
    let holiday = random.below(7)
    plan.specialDays = [
      SpecialDay(name: "feast", date: plan.grid.date(of: holiday), effect: .factor(1), isHoliday: true)
    ]
    for burden in burdens where random.below(3) == 0 {
      plan.fairShares.append(FairShare(burden: burden, weight: Double(1 + random.below(20)) / 3))
      for agent in plan.agents.indices where random.below(4) > 0 {
        plan.agents[agent].standings.append(
          FairShareStanding(
            share: plan.fairShares.count - 1, before: Double(random.below(5)), due: Double(random.below(60)) / 7))
      }
    }
  }

  @Test("One agent: the roster is the best of all, the bound never above it")
  func oneAgent() throws {
    var (compared, mattered) = (0, 0)
    for seed in Self.seeds {
      let random = Self.plan(seed: seed)
      let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
      let result = RosterOptimiser(
        plan: random.plan, requirement: random.requirement,
        options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
      ).solve()
      guard let optimum else {
        #expect(result.roster == nil && result.reason == .provedInfeasible, "seed \(seed)")
        continue
      }
      let roster = try #require(result.roster, "seed \(seed): a roster of cost \(optimum) exists")
      let verification = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster)
      #expect(verification.isFeasible, "seed \(seed): \(verification.findings.filter(\.isHard).map(\.facts))")
      #expect(verification.cost.total == optimum, "seed \(seed)")
      let objective = try #require(result.objective)
      let wishes = Double(random.plan.agents[0].wishes.count)
      #expect(abs(objective.incumbent * 1000 - Double(optimum)) <= wishes + 1e-6, "seed \(seed)")
      #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
      compared += 1
      if verification.findings.contains(where: { Self.ids.contains($0.rule) }) { mattered += 1 }
    }
    #expect(compared >= 8 && mattered >= 2, "\(compared) compared, soft rules were broken in \(mattered)")
  }

  private static let ids: Set<RuleID> = [
    .maximumConsecutiveDaysOff, .minimumDays, .maximumConsecutiveWeekends, .maximumSplitWeekends, .forwardRotation,
    .startVariation, .maximumConsecutiveShifts, .minimumConsecutiveShifts, .fairShare,
    .maximumAverageWeeklyHours,
  ]

  @Test("Agents of one contract share a graph although absences free days of one of them alone")
  func absencesOfOne() throws {
    var random = RandomPlan(seed: 4, agentCount: 2)
    random.plan.rules = [Rule(kind: .maximumConsecutiveDaysOff(days: 1)), Rule(kind: .minimumDays(days: 7))]
    let grid = random.plan.grid
    random.plan.contracts[0].weeklyDays = 0...7
    random.plan.contracts[0].weeklyMinutes = 0...6000
    random.plan.contracts[0].pattern = nil
    for agent in random.plan.agents.indices {
      random.plan.agents[agent].wishes = []
      random.plan.agents[agent].past = []
      random.plan.agents[agent].unavailable = []
      random.plan.agents[agent].weeks = [WeekLimits(minutes: 0...6000, days: 0...(agent == 0 ? 2 : 5))]
    }
    random.plan.agents[0].unavailable = [
      Unavailability(minutes: grid.dayStart(1)..<grid.dayStart(4), reason: .absence("leave"))
    ]
    let result = RosterOptimiser(
      plan: random.plan, requirement: random.requirement,
      options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
    let roster = try #require(result.roster)
    #expect(RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster).isFeasible)
    // Five days off, of which three are waived and no other two lie side by side.
    #expect(roster.duties[0].map(\.day) == [5] || roster.duties[0].count == 2)
    #expect(roster.duties[1].count == 5)
  }

  @Test("Two agents who share a graph: nights go to who had fewer, the roster is the best of all")
  func nightsGoToWhoHadFewer() throws {
    var (compared, moved) = (0, 0)
    for seed in Self.seeds where seed <= 100 {
      var random = RandomPlan(seed: seed, agentCount: 2)
      for family in random.plan.shifts.indices { random.plan.shifts[family].shapes[0].breaks = [] }
      random.plan.shifts[0].starts = random.plan.shifts[0].starts.map { _ in [] }
      random.plan.rules = []
      random.plan.contracts[0].pattern = nil
      for agent in 0..<2 {
        random.plan.agents[agent].queues = [0]
        random.plan.agents[agent].wishes = []
        random.plan.agents[agent].past = []
        random.plan.agents[agent].unavailable = []
        random.plan.agents[agent].weeks = [WeekLimits(minutes: 0...6000, days: 0...3)]
        random.plan.agents[agent].standings = [
          FairShareStanding(share: 0, before: agent == 0 ? 4 : 0, due: 2.5)
        ]
      }
      random.plan.fairShares = [FairShare(burden: .points([0, 1]), weight: 3)]
      let verdict = BruteForce(plan: random.plan, requirement: random.requirement).verdict(atMost: 2_000_000)
      guard case .optimum(let optimum) = verdict else { continue }
      let result = RosterOptimiser(
        plan: random.plan, requirement: random.requirement,
        options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 60, gap: 0, threads: 1)
      ).solve()
      let roster = try #require(result.roster)
      let cost = RosterVerifier(plan: random.plan, requirement: random.requirement).verify(roster).cost
      #expect(cost.total == optimum, "seed \(seed)")
      #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
      compared += 1
      if roster.duties[0].count < roster.duties[1].count { moved += 1 }
      #expect(roster.duties[0].count <= roster.duties[1].count, "seed \(seed)")
    }
    #expect(compared >= 5 && moved >= 3, "\(compared) compared, \(moved) moved")
  }
}
