import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// Stand-by beside work, with rules, pay and shares drawn by seed, against every roster there is.
@Suite("On call against every roster there is")
struct OnCallTests {
  private static let seeds = LongRun.seeds(16)

  /// A random plan with a third family that is on call from the evening on some days, and what that asks for.
  static func plan(seed: UInt64, agentCount: Int) -> RandomPlan {
    var random = RandomPlan(seed: seed, agentCount: agentCount)
    var chance = RandomSource(seed: seed &* 6007 &+ 11)
    let grid = random.plan.grid
    let days = Set((0..<3).map { _ in chance.below(7) })
    let hour = 17 + chance.below(3)
    let lengths = chance.below(4) == 0 ? [720, 840] : [[720, 840, 900][chance.below(3)]]
    random.plan.shifts.append(
      ShiftFamily(
        id: "call", starts: (0..<7).map { days.contains($0) ? [grid.dayStart($0) + 60 * hour] : [] },
        shapes: lengths.map { ShiftShape(minutes: $0) }, onCall: 0))
    let paid = [0, 2500, 10_000][chance.below(3)]
    let covered = random.plan.shifts[2].starts.joined().map { $0 / 60..<($0 + lengths[0]) / 60 }
    random.plan.onCall = [
      OnCall(
        id: "standby",
        terms: OnCallTerms(paid: paid, counted: chance.below(2) == 0 ? paid : 1250, isRest: chance.below(3) > 0),
        queues: chance.below(4) == 0 ? [1] : [],
        needed: (0..<grid.intervalCount).map { hour in
          covered.contains { $0.contains(hour) } && chance.below(8) > 0 ? 1 : 0
        }, price: chance.below(4) == 0 ? nil : Double(1 + chance.below(40)) / 7)
    ]
    random.plan.contracts[0].shifts = [0, 1, 2]
    let kinds: [RuleKind] = [
      .maximumConsecutiveShifts(families: [2], days: 1), .minimumConsecutiveShifts(families: [2], days: 2),
      .forbiddenSuccession(first: 2, second: 0), .forwardRotation(order: [[2], [1], [0]]),
      .maximumConsecutiveDaysOff(days: 2), .minimumDays(days: 3), .maximumConsecutiveWeekends(weekends: 1),
      .maximumSplitWeekends(weekends: 0), .startVariation(minutes: 120, from: 0),
      .weeklyRest(minutes: 2880, counted: .beginsInWeek),
    ]
    for kind in kinds where chance.below(4) == 0 {
      random.plan.rules.append(
        Rule(kind: kind, hardness: chance.below(2) == 0 ? .hard : .soft(weight: Double(1 + chance.below(9)) / 2)))
    }
    let pay: [PayLine.Terms] = [
      .allowance(PayAllowance(thousandths: 1500, shifts: [2])), .leastPerWeek(minutes: 1500),
      .weeklyOvertime(bands: [PayBand(above: 900, premium: 5000)], perDuty: 420),
      .premium(PayPremium(bands: [PayBand(premium: 2500)], stretches: [grid.dayStart(2)..<grid.dayStart(4)])),
      .leastPerDuty(minutes: 300),
    ]
    for (index, terms) in pay.enumerated() where chance.below(3) == 0 {
      random.plan.pay.append(PayLine(id: "p\(index)", terms: terms))
    }
    for burden in [FairShare.Burden.points([0, 0, 1]), .nights, .weekends] where chance.below(3) == 0 {
      random.plan.fairShares.append(FairShare(burden: burden, weight: Double(1 + chance.below(9)) / 3))
      for agent in random.plan.agents.indices {
        random.plan.agents[agent].standings.append(
          FairShareStanding(
            share: random.plan.fairShares.count - 1, before: Double(chance.below(3)),
            due: Double(chance.below(9)) / 4))
      }
    }
    if chance.below(3) == 0 {
      let standby = random.plan.onCall[0]
      for agent in random.plan.agents.indices {
        random.plan.agents[agent].past.removeAll { $0.day == -1 }
        random.plan.agents[agent].past.append(
          Duty(
            day: -1, family: 2, start: grid.dayStart(-1) + 60 * hour, minutes: lengths[0], id: standby.id,
            onCall: standby.terms))
      }
    }
    return random
  }

  private func compare(_ random: RandomPlan, seed: UInt64) throws -> (isOnCall: Bool, isMissing: Bool)? {
    let optimum = BruteForce(plan: random.plan, requirement: random.requirement).optimum()
    let result = RosterOptimiser(
      plan: random.plan, requirement: random.requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
    let verifier = RosterVerifier(plan: random.plan, requirement: random.requirement)
    guard let optimum else {
      // Who must be on call at any price has one in the search; that nobody is, the verifier says.
      let findings = result.roster.map { verifier.verify($0).findings.filter(\.isHard) }
      #expect(findings?.isEmpty != true && findings?.allSatisfy { $0.rule == .onCall } ?? true, "seed \(seed)")
      return nil
    }
    let roster = try #require(result.roster, "seed \(seed): a roster of cost \(optimum) exists")
    let verification = verifier.verify(roster)
    #expect(verification.isFeasible, "seed \(seed): \(verification.findings.filter(\.isHard).map(\.facts))")
    #expect(verification.cost.total == optimum, "seed \(seed): \(verification.cost.total) for \(optimum)")
    let objective = try #require(result.objective)
    #expect(try #require(objective.lowerBound) * 1000 <= Double(optimum) + 0.5, "seed \(seed)")
    return (
      roster.duties.joined().contains { $0.onCall != nil }, verification.findings.contains { $0.rule == .onCall }
    )
  }

  @Test("One agent: the roster is the best of all, the bound never above it")
  func oneAgent() throws {
    var (compared, onCall, missing) = (0, 0, 0)
    for seed in Self.seeds {
      guard let found = try compare(Self.plan(seed: seed, agentCount: 1), seed: seed) else { continue }
      compared += 1
      onCall += found.isOnCall ? 1 : 0
      missing += found.isMissing ? 1 : 0
    }
    #expect(compared >= 8 && onCall >= 3 && missing >= 2, "\(compared) compared, \(onCall) on call, \(missing) missing")
  }

  @Test("Two agents: one is on call or both are not, the roster is the best of all")
  func twoAgents() throws {
    var (compared, onCall) = (0, 0)
    for seed in Self.seeds {
      var random = Self.plan(seed: seed &+ 100, agentCount: 2)
      for family in 0..<2 {
        random.plan.shifts[family].shapes[0].breaks = []
        random.plan.shifts[family].shapes[0].longestStretch = nil
        random.plan.shifts[family].starts = random.plan.shifts[family].starts.enumerated().map { day, starts in
          (day + family + Int(seed)) % 3 == 0 ? starts : []
        }
      }
      for agent in 0..<2 { random.plan.agents[agent].queues = agent == 0 ? [0] : [1] }
      guard let found = try compare(random, seed: seed) else { continue }
      compared += 1
      onCall += found.isOnCall ? 1 : 0
    }
    #expect(compared >= 8 && onCall >= 3, "\(compared) compared, \(onCall) on call")
  }

  @Test("Coverage of queues does not see who is on call")
  func coverage() throws {
    let random = Self.plan(seed: 3, agentCount: 1)
    let start = try #require(random.plan.shifts[2].starts.joined().first)
    let standby = random.plan.onCall[0]
    let duty = Duty(
      day: random.plan.grid.day(at: start), family: 2, start: start, minutes: 720, id: standby.id,
      onCall: standby.terms)
    let verifier = RosterVerifier(plan: random.plan, requirement: random.requirement)
    let (empty, staffed) = (
      verifier.coverage(of: Roster(duties: [[]])), verifier.coverage(of: Roster(duties: [[duty]]))
    )
    #expect(empty.presence.units == staffed.presence.units && empty.presence.onCall != staffed.presence.onCall)
  }
}
